/** The pods of a job, and what else of it Kubernetes lets nobody change afterwards. */
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec';
import type { IPodFailurePolicyRule } from 'kubernetes-models/batch/v1/PodFailurePolicyRule';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  defineObject,
  dict,
  type Expr,
  each,
  fields,
  ifAny,
  ifSet,
  match,
  merge,
  type Piece,
  quantity,
  type Ref,
  type Tpl,
  valueParameter,
} from '../../../../compiler/index.ts';
import { callsMounts, callsVolumes } from '../../../catalogue/bindings/volumes.ts';
import { withCalls } from '../../../catalogue/calls.ts';
import { envWithoutPort } from '../../../catalogue/pod/env.ts';
import { placement } from '../../../catalogue/pod/placement.ts';
import { tmpMount, tmpVolume } from '../../../catalogue/pod/pod.ts';
import { resourcesWithGpus } from '../../../catalogue/pod/resources.ts';
import type { PodSubject } from '../../../catalogue/subject.ts';
import { serviceAccountName } from '../../../catalogue/workload/service-account.ts';
import { podLabelsOf } from '../../../kit/labels.ts';
import { objectName } from '../../../kit/names.ts';
import { imageReference, pullPolicy, pullSecrets } from '../../../kit/pod/image.ts';
import { containerSecurity, podSecurity } from '../../../kit/pod/security.ts';
import type { FreeForm } from '../../../shared/types/free-form.ts';
import type { Distributed } from '../distributed.values.ts';
import type { ExitCode, TrainingJob } from '../job.values.ts';
import { jobEnv } from './environment.ts';
import { AREA, podsOf } from './job.ts';
import { SHARED_MEMORY, TRAINER } from './taken.ts';

/** What Kubernetes lets nobody change of a Job: the name of a job that runs once carries a hash of it. */
export const fixedPart: (job: Expr<TrainingJob>, name: Expr<string>) => Expr<IJobSpec> = defineObject<IJobSpec>()(
  'trainingJob',
  'What of a training job can not be changed once it is there: its pods, how many there are, and which failures count.',
  [valueParameter<TrainingJob>()('job', 'TrainingJob'), 'name'],
  (job, name) => {
    const subject = podsOf(job, name);
    return fields<IJobSpec>(
      {
        podFailurePolicy: { rules: failureRules(job.giveUpExitCodes) },
        template: {
          metadata: {
            labels: withCalls(podLabelsOf(AREA, name, subject.labels), job.calls),
            annotations: ifAny(job.podAnnotations, (annotations) => annotations),
          },
          spec: podSpec(job, name, subject),
        } satisfies Tpl<IPodTemplateSpec>,
      },
      match<Distributed, IJobSpec>(job.distributed, {
        indexed: ({ workers }) => ({ completionMode: 'Indexed', completions: workers }) as never,
      }),
    );
  },
);

/** A pod that had to go with its node is no failure of the job. */
function failureRules(giveUpExitCodes: Expr<ExitCode[]>): Tpl<IPodFailurePolicyRule[]> {
  return [
    { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
    ifAny<ExitCode[], IPodFailurePolicyRule>(giveUpExitCodes, (codes) => ({
      action: 'FailJob',
      onExitCodes: { containerName: TRAINER, operator: 'In', values: codes },
    })),
  ];
}

function podSpec(job: Ref<TrainingJob>, name: Expr<string>, subject: PodSubject): Piece<IPodSpec> {
  return fields<IPodSpec>(
    {
      restartPolicy: 'Never',
      serviceAccountName: serviceAccountName(subject, job.serviceAccount),
      automountServiceAccountToken: job.serviceAccount.automountToken,
      imagePullSecrets: pullSecrets,
      securityContext: podSecurity(job.securityContext),
      terminationGracePeriodSeconds: job.graceSeconds,
      // Pods of a run are known to each other as <pod>.<subdomain>.
      subdomain: match<Distributed, string>(job.distributed, { indexed: () => objectName(AREA, name) }),
      initContainers: [each<FreeForm, IContainer>(job.extraContainers, 'container', sidecar)],
      containers: [container(job, name, subject)],
      volumes: [
        tmpVolume,
        ifSet(job.sharedMemory, (size) => ({
          name: SHARED_MEMORY,
          emptyDir: { medium: 'Memory', sizeLimit: quantity(size) },
        })),
        callsVolumes(job.calls),
        each(job.extraVolumes, 'volume', (volume) => volume as unknown as Expr<IVolume>),
      ],
    },
    placement(subject),
  );
}

/** A container that begins before the job and ends with it; a plain one beside it would keep it from ending. */
function sidecar(own: Ref<FreeForm>): Expr<IContainer> {
  const settings = own as Expr<unknown> as Expr<{ [key: string]: string }>;
  return merge(settings, dict<string>({ restartPolicy: 'Always' })) as Expr<unknown> as Expr<IContainer>;
}

function container(job: Ref<TrainingJob>, name: Expr<string>, subject: PodSubject): Tpl<IContainer> {
  return {
    name: TRAINER,
    image: imageReference(job.image),
    imagePullPolicy: pullPolicy,
    command: ifAny(job.command, (command) => command),
    args: ifAny(job.args, (args) => args),
    env: [...envWithoutPort(subject, jobEnv(job, name))],
    resources: resourcesWithGpus(subject),
    securityContext: containerSecurity(job.securityContext.readOnlyRootFilesystem),
    volumeMounts: [
      tmpMount,
      ifSet(job.sharedMemory, () => ({ name: SHARED_MEMORY, mountPath: '/dev/shm' })),
      callsMounts(job.calls),
      each(job.extraVolumeMounts, 'mount', (mount) => mount as unknown as Expr<IVolumeMount>),
    ],
  };
}
