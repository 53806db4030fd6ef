/** The pods of applications: what they are told, where they find their flags, what they wait for. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  choose,
  defineItems,
  defineObject,
  type Expr,
  format,
  ifAny,
  ifSet,
  items,
  type Many,
  type Maybe,
  match,
  ne,
  notEmpty,
  type Operand,
  type Ref,
  type Tpl,
  valueParameter,
  values,
  when,
} from '../../../../compiler/index.ts';
import { callsMounts } from '../../../catalogue/bindings/volumes.ts';
import { withCalls } from '../../../catalogue/calls.ts';
import { podAnnotations } from '../../../catalogue/pod/annotations.ts';
import { configMount } from '../../../catalogue/pod/config.ts';
import { inSecret } from '../../../catalogue/pod/contract.ts';
import { env } from '../../../catalogue/pod/env.ts';
import type { CommandLine } from '../../../catalogue/pod/pod.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import type { ServerParts } from '../../../catalogue/pod/server.ts';
import { serviceAccountName } from '../../../catalogue/pod/service-account.ts';
import { isRetraining } from '../../../catalogue/retraining.ts';
import { podLabelsOfSubject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import { imageReference, pullPolicy } from '../../../kit/pod/image.ts';
import { containerSecurity } from '../../../kit/pod/security.ts';
import { tmpMount } from '../../../kit/pod/tmp.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Application, OptionalSecret } from '../application.values.ts';
import type { Migrations } from '../migrations.values.ts';
import * as names from '../names.ts';
import { type ApplicationAt, subjectOf } from './application.ts';
import { APPLICATION, FLAGS, FLAGS_FILE, FLAGS_PATH, MAIN, SCHEMA } from './contract.ts';

const { applications } = values<PlatformValues>();

/** All that the Deployment of an application is made of. */
export function podOf(at: ApplicationAt): ServerParts {
  const { application, subject } = at;
  const port = application.service.targetPort;
  return {
    container: MAIN,
    port,
    commandLine: commandLine(application),
    env: [contract(application)],
    volumes: [when(notEmpty(applications.flags), { name: FLAGS, configMap: { name: names.flags().full } })],
    volumeMounts: [when(notEmpty(applications.flags), { name: FLAGS, mountPath: FLAGS_PATH, readOnly: true })],
    initContainers: [schema(at)],
    serviceAccountName: serviceAccountName(subject, application.serviceAccount),
    automountToken: application.serviceAccount.automountToken,
    podLabels: withCalls(podLabelsOfSubject(subject), application.calls),
    podAnnotations: ifAny<StringMap, StringMap>(
      podAnnotations(application.podAnnotations, application.monitor, port, application.config),
      (annotations) => annotations,
    ),
  };
}

/** The command line of the container or of a Job, where the user gives one. */
export function commandLine({ command, args }: Pick<Ref<Application>, 'command' | 'args'>): Tpl<CommandLine> {
  return {
    command: ifAny<string[], string[]>(command, (own) => own),
    args: ifAny<string[], string[]>(args, (own) => own),
  };
}

/** What the platform expects of every application, by variables. */
export const contract: (application: Expr<Application>) => Many<IEnvVar> = defineItems<IEnvVar>()(
  'applicationEnv',
  'Variables of the contract between the platform and an application.',
  [valueParameter<Application>()('application', 'Application')],
  (application) =>
    items<IEnvVar>(
      APPLICATION.set('ML_LOG_LEVEL', application.logLevel),
      APPLICATION.set('ML_WORKERS', format`${application.processes}`),
      APPLICATION.set('ENABLE_AUTO_RETRAINING', choose(isRetraining.get(), 'true', 'false')),
      ifSet(application.calls.database, () =>
        APPLICATION.set('DATABASE_POOL_SIZE', format`${application.databasePoolSize}`),
      ),
      ifSet(application.calls.cache, () =>
        APPLICATION.set('CACHE_TTL_SECONDS', format`${application.cacheTtlSeconds}`),
      ),
      optional('SECRET_KEY', application.jwt),
      optional('API_KEY', application.apiKeys),
      optional('STRIPE_SECRET_KEY', application.stripe),
      when<IEnvVar>(
        notEmpty(applications.flags),
        items<IEnvVar>(
          APPLICATION.set('FLAGD_RESOLVER', 'file'),
          APPLICATION.set('FLAGD_OFFLINE_FLAG_SOURCE_PATH', `${FLAGS_PATH}/${FLAGS_FILE}`),
        ),
      ),
    ),
);

type OptionalVariable = 'SECRET_KEY' | 'API_KEY' | 'STRIPE_SECRET_KEY';

function optional(name: OptionalVariable, { existingSecret, key }: Ref<OptionalSecret>): Maybe<IEnvVar> {
  return when<IEnvVar>(ne(existingSecret, ''), APPLICATION.from(name, inSecret(existingSecret, key)));
}

/** Asks until the command is content; a container that ended badly would be started again ever more slowly. */
const ASK = 'until "$@"; do echo "the tables are not ready"; sleep 2; done';

const waitForSchema: (
  application: Expr<Application>,
  name: Operand<string>,
  check: Expr<string[]>,
) => Expr<IContainer> = defineObject<IContainer>()(
  'waitForSchema',
  'The container that waits until tables are as an application expects them.',
  [
    valueParameter<Application>()('application', 'Application'),
    'name',
    valueParameter<string[]>()('check', 'string[]'),
  ],
  (application, name, check) => {
    const subject = subjectOf(name, application);
    return {
      name: SCHEMA,
      image: imageReference(application.image),
      imagePullPolicy: pullPolicy,
      command: ['/bin/sh', '-c', ASK, SCHEMA],
      args: check,
      env: [...env(subject, application.service.targetPort, [contract(application)])],
      resources: resources(application.resources),
      securityContext: containerSecurity(application.securityContext.readOnlyRootFilesystem),
      volumeMounts: [tmpMount, configMount(subject), callsMounts(application.calls)],
    };
  },
);

/** The init container that waits for the tables, where there is something to ask. */
function schema({ application, name }: ApplicationAt): Maybe<IContainer> {
  return match<Migrations, IContainer>(application.migrations, {
    job: (job) => ifAny<string[], IContainer>(job.check, (check) => waitForSchema(application, name, check)),
    wait: ({ check }) => waitForSchema(application, name, check),
  });
}
