/** What NOTES.txt says of an application: where it answers, and whether its tables are made. */
import { format, hasPrefix, items, type Maybe, match, not, release, when } from '../../../compiler/index.ts';
import type { Migrations } from './migrations.values.ts';
import * as names from './names.ts';
import type { ApplicationAt } from './parts/application.ts';

const { namespace } = release;

/** How the API and the web interface are asked; nobody asks a worker. */
export function howToAsk({ application, name }: ApplicationAt): Maybe<string> {
  const { full: host, part } = names.application(name);
  const { service, probes, migrations } = application;
  return when<string>(
    not(hasPrefix(names.worker.prefix, name)),
    items<string>(
      '',
      format`applications.${name} answers at http://${host}.${namespace}:${service.port}; pods that name it under "calls.applications" may ask it. From here:`,
      format`  kubectl --namespace ${namespace} port-forward service/${host} 8080:${service.port}`,
      format`  curl http://localhost:8080${probes.readiness.path}`,
      match<Migrations, string>(migrations, {
        job: () =>
          items<string>(
            'Its pods wait for the stores and, if a check is given, for the tables. The Job that makes them:',
            format`  kubectl --namespace ${namespace} logs --selector app.kubernetes.io/instance=${release.name},app.kubernetes.io/name=${part('migrations').name}`,
          ),
      }),
    ),
  );
}
