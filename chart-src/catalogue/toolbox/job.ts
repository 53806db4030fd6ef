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
  dict,
  type Expr,
  file,
  type ItemTpl,
  merge,
  type Operand,
  type Ref,
  resource,
  type Tpl,
  toJson,
  values,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
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
  /** The script, by its path in the chart: `files/catalogue/create-secrets.sh`. */
  readonly script: string;
  /** What the script is given, as files beside it. */
  readonly files: Expr<StringMap>;
  /** Its pods: a helper yields `toolboxPod`, since its name has their hash. */
  readonly template: Expr<IPodTemplateSpec>;
}

/** What the pods of a small Job are made of. */
export interface ToolboxPod {
  /** The name of its container. */
  readonly container: string;
  /** The ConfigMap with the script and what it is given. */
  readonly config: Operand<string>;
  /** The script, as in the Job. */
  readonly script: string;
  /** The folder that both are in. */
  readonly folder: string;
  /** Where it runs, if not in `platform.toolbox`. */
  readonly image?: Ref<Image>;
  readonly resources?: Ref<Resources>;
  readonly env?: readonly ItemTpl<IEnvVar>[];
  readonly volumes?: readonly ItemTpl<IVolume>[];
  readonly volumeMounts?: readonly ItemTpl<IVolumeMount>[];
  /** Labels of its pods: those that select them, and whom they call. */
  readonly podLabels: Expr<StringMap>;
  /** As whom it talks to the Kubernetes API, if it does. */
  readonly account?: Operand<string>;
}

/** User and group of small Jobs; where the cluster chooses them, it does. */
const USER = { runAsUser: 10001, runAsGroup: 10001, fsGroup: 10001, readOnlyRootFilesystem: true } as const;

/** The file of a script, in the ConfigMap and in the pod. */
const fileOf = (script: string): string => script.slice(script.lastIndexOf('/') + 1);

/** The ConfigMap with the script and what it is given, and the Job; to be called where `bind` works. */
export function toolboxJob({ object, script, template, ...input }: ToolboxJob): readonly Documents[] {
  const files = bind('files', merge<string>(dict<string>({ [fileOf(script)]: file(script) }), input.files));
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

/** The pods of a small Job. */
export function toolboxPod({ container, config, script, folder, account, ...pod }: ToolboxPod): Tpl<IPodTemplateSpec> {
  const subject: BareSubject = {
    settings: { image: pod.image ?? platform.toolbox.image, securityContext: USER },
  };
  return bareRunTemplate(subject, {
    container,
    commandLine: { command: ['/bin/sh', `${folder}/${fileOf(script)}`] },
    env: pod.env,
    resources: resources(pod.resources ?? platform.toolbox.resources),
    placement: {},
    volumes: [{ name: 'input', configMap: { name: config } }, ...(pod.volumes ?? [])],
    volumeMounts: [{ name: 'input', mountPath: folder, readOnly: true }, ...(pod.volumeMounts ?? [])],
    serviceAccountName: account,
    automountToken: account !== undefined,
    restartPolicy: 'OnFailure',
    podLabels: pod.podLabels,
  });
}
