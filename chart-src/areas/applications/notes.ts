/** What NOTES.txt says of applications: where they answer, and whether their tables are made. */
import { dict, each, format, isOn, items, type Maybe, match, release, values, when } from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Application } from './application.values.ts';
import type { Migrations } from './migrations.values.ts';
import * as names from './names.ts';

const { applications } = values<PlatformValues>();
const { namespace } = release;

/** The API and the web interface of this release. */
export function notes(): Maybe<string> {
  const fixed = dict<Application>({ api: applications.api, web: applications.web });
  return when<string>(
    isOn(applications),
    each<Application, string>(fixed, 'application', ({ enabled, service, probes, migrations }, name) => {
      const { full: host, part } = names.application(name);
      return when<string>(
        enabled,
        items<string>(
          '',
          format`applications.${name} answers at http://${host}.${namespace}:${service.port}; pods that name it under "calls.applications" may ask it. From here:`,
          format`  kubectl --namespace ${namespace} port-forward service/${host} 8080:${service.port}`,
          format`  curl http://localhost:8080${probes.readiness.path}`,
          match<Migrations, string>(migrations, {
            job: () =>
              items<string>(
                'Its pods wait for the stores and, if a check is given, for the tables. The Job that makes them:',
                format`  kubectl --namespace ${namespace} logs --selector app.kubernetes.io/name=${part('migrations').name}`,
              ),
          }),
        ),
      );
    }),
  );
}
