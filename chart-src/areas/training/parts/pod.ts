/** The pods of a job, and what else of it Kubernetes lets nobody change afterwards. */
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec';
import type { IPodFailurePolicyRule } from 'kubernetes-models/batch/v1/PodFailurePolicyRule';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import {
  defineObject,
  type Expr,
  fields,
  ifAny,
  ifSet,
  match,
  quantity,
  type Ref,
  type Tpl,
  valueParameter,
} from '../../../../compiler/index.ts';
import { runTemplate } from '../../../catalogue/runs/run.ts';
import type { PodSubject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { Distributed } from '../distributed.values.ts';
import type { ExitCode, TrainingJob } from '../job.values.ts';
import { SHARED_MEMORY, TRAINER } from './contract.ts';
import { jobEnv } from './environment.ts';
import { podsOf } from './job.ts';

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
        template: template(job, name, subject),
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

function template(job: Ref<TrainingJob>, name: Expr<string>, subject: PodSubject): Tpl<IPodTemplateSpec> {
  return runTemplate(subject, {
    container: TRAINER,
    commandLine: {
      command: ifAny<string[], string[]>(job.command, (command) => command),
      args: ifAny<string[], string[]>(job.args, (args) => args),
    },
    env: jobEnv(job, name),
    volumes: [
      ifSet(job.sharedMemory, (size) => ({
        name: SHARED_MEMORY,
        emptyDir: { medium: 'Memory', sizeLimit: quantity(size) },
      })),
    ],
    volumeMounts: [ifSet(job.sharedMemory, () => ({ name: SHARED_MEMORY, mountPath: '/dev/shm' }))],
    serviceAccount: job.serviceAccount,
    graceSeconds: job.graceSeconds,
    // Pods of a run are known to each other as <pod>.<subdomain>.
    pod: { subdomain: match<Distributed, string>(job.distributed, { indexed: () => subject.object.full }) },
    podAnnotations: ifAny<StringMap, StringMap>(job.podAnnotations, (annotations) => annotations),
  });
}
