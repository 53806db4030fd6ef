/** The pod that changes tables. */

import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IToleration } from 'kubernetes-models/v1/Toleration';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { type Expr, each, fields, ifAny, type Piece, type Ref, values } from '../../../../compiler/index.ts';
import { storesEnv } from '../../../catalogue/bindings/env.ts';
import { callsMounts, callsVolumes } from '../../../catalogue/bindings/volumes.ts';
import { userEnv, variable } from '../../../catalogue/pod/env.ts';
import { tmpMount, tmpVolume } from '../../../catalogue/pod/pod.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { waiting } from '../../../catalogue/pod/waiting.ts';
import { configMount, configVolume } from '../../../catalogue/workload/config.ts';
import { serviceAccountName } from '../../../catalogue/workload/service-account.ts';
import { imageReference, pullPolicy, pullSecrets } from '../../../kit/pod/image.ts';
import { containerSecurity, podSecurity } from '../../../kit/pod/security.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { MigrationJob } from '../migrations.values.ts';
import type { ApplicationAt } from './application.ts';
import { commandLine, contract } from './pod.ts';
import { MIGRATE } from './taken.ts';

const { platform } = values<PlatformValues>();

/** The specification of the Job's pods. All that stands here is in the hash of the Job's name. */
export function migrationPod({ application, subject }: ApplicationAt, job: Ref<MigrationJob>): Piece<IPodSpec> {
  return fields<IPodSpec>({
    restartPolicy: 'Never',
    serviceAccountName: serviceAccountName(subject, application.serviceAccount),
    automountServiceAccountToken: application.serviceAccount.automountToken,
    imagePullSecrets: pullSecrets,
    securityContext: podSecurity(application.securityContext),
    initContainers: [...waiting(subject)],
    containers: [container({ application, subject }, job)],
    volumes: [
      tmpVolume,
      configVolume(subject),
      callsVolumes(application.calls),
      each(application.extraVolumes, 'volume', (volume) => volume as unknown as Expr<IVolume>),
    ],
    nodeSelector: ifAny(application.nodeSelector, (labels) => labels),
    tolerations: [
      each(application.tolerations, 'toleration', (toleration) => toleration as unknown as Expr<IToleration>),
    ],
  });
}

function container(
  { application, subject }: Pick<ApplicationAt, 'application' | 'subject'>,
  job: Ref<MigrationJob>,
): Piece<IContainer> {
  return fields<IContainer>(
    { name: MIGRATE, image: imageReference(application.image), imagePullPolicy: pullPolicy },
    commandLine(job),
    {
      env: [
        variable('ML_ENVIRONMENT', platform.environment),
        storesEnv(application.calls),
        contract(application),
        userEnv(application.env, application.secretEnv),
      ],
      resources: resources(application.resources),
      securityContext: containerSecurity(application.securityContext.readOnlyRootFilesystem),
      volumeMounts: [
        tmpMount,
        configMount(subject),
        callsMounts(application.calls),
        each(application.extraVolumeMounts, 'mount', (mount) => mount as unknown as Expr<IVolumeMount>),
      ],
    },
  );
}
