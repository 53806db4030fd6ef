/**
 * Small Jobs of an area: a script of the chart that runs once for what it is given. The name ends in a hash of all that the Job consists of, since
 * nobody can change a Job: another input is another Job, and a rollback runs the former one again. So its script has to be one that can run twice.
 */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  bind,
  type Documents,
  defineObject,
  dict,
  type Expr,
  file,
  type ItemTpl,
  merge,
  type Ref,
  resource,
  type Tpl,
  toJson,
  values,
} from '../../../compiler/index.ts';
import { type StringMap, selectorOf } from '../../kit/labels.ts';
import type { FixedName } from '../../kit/names.ts';
import { objectMeta } from '../../kit/object-meta.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Image } from '../../shared/types/images.ts';
import type { Resources } from '../../shared/types/resources.ts';
import type { BareSubject } from '../pod/pod.ts';
import { resources } from '../pod/resources.ts';
import { bareRunTemplate } from '../runs/run.ts';
import { called } from '../subject.ts';
import { job as runOnce } from '../workloads/job.ts';

const { platform } = values<PlatformValues>();

/** What a small Job is made of. */
export interface ToolboxJob {
  /** What it is called; its name has a hash. */
  readonly object: FixedName;
  /** The name of the helper that yields its pod. */
  readonly helper: string;
  /** The script, by its path in the chart: `files/catalogue/create-secrets.sh`. */
  readonly script: string;
  /** What the script is given, as files of this folder. */
  readonly input: { readonly folder: string; readonly files: Expr<StringMap> };
  /** Where it runs, if not in `platform.toolbox`. */
  readonly image?: Ref<Image>;
  readonly resources?: Ref<Resources>;
  readonly env?: readonly ItemTpl<IEnvVar>[];
  readonly volumes?: readonly ItemTpl<IVolume>[];
  readonly volumeMounts?: readonly ItemTpl<IVolumeMount>[];
  /** Labels of its pods beside those that select them: whom it calls. */
  readonly podLabels?: Expr<StringMap>;
  /** Whether it talks to the Kubernetes API, as a ServiceAccount of its own name. */
  readonly automountToken: boolean;
}

/** User and group of small Jobs; where the cluster chooses them, it does. */
const USER = { runAsUser: 10001, runAsGroup: 10001, fsGroup: 10001, readOnlyRootFilesystem: true } as const;

/** The ConfigMap with the script and what it is given, and the Job; to be called where `bind` works. */
export function toolboxJob(job: ToolboxJob): readonly Documents[] {
  const { object, input } = job;
  const script = job.script.slice(job.script.lastIndexOf('/') + 1);
  const files = bind('files', merge<string>(dict<string>({ [script]: file(job.script) }), input.files));
  const template = templateOf(job, script)();
  const none = dict<string>({});
  return [
    resource<IConfigMap>()({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: objectMeta({ object, labels: none }),
      data: files as Expr<unknown> as Tpl<{ [key: string]: string }>,
    }),
    runOnce(
      { ...called(object), labels: none },
      { madeOf: [template, toJson(files)], spec: { backoffLimit: 10, template } },
    ),
  ];
}

function templateOf(
  { object, helper, input, podLabels, ...job }: ToolboxJob,
  script: string,
): () => Expr<IPodTemplateSpec> {
  const subject: BareSubject = {
    settings: { image: job.image ?? platform.toolbox.image, securityContext: USER },
  };
  const selector = selectorOf(object.area, object.name);
  return defineObject<IPodTemplateSpec>()(helper, `The pods of the Job ${object.name} of ${object.area}.`, [], () =>
    bareRunTemplate(subject, {
      container: object.name,
      commandLine: { command: ['/bin/sh', `${input.folder}/${script}`] },
      env: job.env,
      resources: resources(job.resources ?? platform.toolbox.resources),
      placement: {},
      volumes: [{ name: 'input', configMap: { name: object.full } }, ...(job.volumes ?? [])],
      volumeMounts: [{ name: 'input', mountPath: input.folder, readOnly: true }, ...(job.volumeMounts ?? [])],
      serviceAccountName: job.automountToken ? object.full : undefined,
      automountToken: job.automountToken,
      restartPolicy: 'OnFailure',
      podLabels: podLabels === undefined ? selector : merge(podLabels, selector),
    }),
  );
}
