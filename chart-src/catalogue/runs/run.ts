/**
 * Runs: pods that come to an end by themselves, of a Job, a CronJob or a ScaledJob. They are built like all pods, so that they wait for the stores that they
 * call, and containers of the user's own begin before them and end with them.
 */

import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import {
  type Expr,
  fields,
  format,
  type ItemTpl,
  type Maybe,
  type Operand,
  type Ref,
  sha256,
  type Tpl,
  toJson,
  trunc,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { ObjectName } from '../../kit/names.ts';
import type { Annotations, ObjectMetaTpl } from '../../kit/object-meta.ts';
import type { ServiceAccount } from '../../kit/values/service-account.ts';
import { withCalls } from '../calls.ts';
import { envWithoutPort } from '../pod/env.ts';
import { type BareSubject, barePodSpec, type PodParts, podSpec } from '../pod/pod.ts';
import { serviceAccountName } from '../pod/service-account.ts';
import { metaOfSubject, type ObjectSubject, type PodSubject, podLabelsOfSubject } from '../subject.ts';

/** What every run may be told. */
interface Ending {
  readonly podAnnotations?: Annotations;
  /** Whether a container that failed is started again in its pod. @default 'Never' */
  readonly restartPolicy?: 'OnFailure' | 'Never';
}

/** What an area says of a run, beside its settings. */
export interface RunParts
  extends Ending,
    Omit<PodParts, 'comesToAnEnd' | 'env' | 'serviceAccountName' | 'automountToken'> {
  /** Variables of its area's contract. */
  readonly env: readonly ItemTpl<IEnvVar>[];
  /** Labels of its pods, without those that let it in where it calls. @default those of its subject's pods */
  readonly podLabels?: Tpl<StringMap>;
  /** The account that it runs as. */
  readonly serviceAccount: Ref<ServiceAccount>;
  /** The workload whose account that is. @default its own */
  readonly accountOf?: ObjectName;
  /** Whether it talks to the Kubernetes API. @default what the account says */
  readonly automountToken?: boolean;
}

/** What is said of a run of the chart's own. */
export interface BareRunParts extends Ending, Omit<PodParts, 'comesToAnEnd'> {
  readonly podLabels: Tpl<StringMap>;
}

/** The pods of a run: they get what it calls, its variables and those of users, and its account. */
export function runTemplate(subject: PodSubject, parts: RunParts): Tpl<IPodTemplateSpec> {
  const { serviceAccount, accountOf: workload = subject.workload } = parts;
  const labels = parts.podLabels ?? podLabelsOfSubject(subject);
  const { calls } = subject;
  return {
    metadata: { labels: calls === undefined ? labels : withCalls(labels, calls), annotations: parts.podAnnotations },
    spec: podSpec(subject, {
      ...ending(parts),
      env: envWithoutPort(subject, parts.env),
      serviceAccountName: serviceAccountName({ workload }, serviceAccount),
      automountToken: parts.automountToken ?? serviceAccount.automountToken,
    }),
  };
}

/** The pods of a run of the chart's own, to which users add nothing. */
export function bareRunTemplate(
  subject: BareSubject,
  parts: BareRunParts & Required<Pick<BareRunParts, 'resources' | 'placement'>>,
): Tpl<IPodTemplateSpec> {
  return {
    metadata: { labels: parts.podLabels, annotations: parts.podAnnotations },
    spec: barePodSpec(subject, ending(parts)),
  };
}

const ending = <Parts extends Ending & Pick<PodParts, 'pod'>>(
  parts: Parts,
): Parts & { readonly comesToAnEnd: true } => ({
  ...parts,
  comesToAnEnd: true,
  pod: fields(parts.pod ?? {}, { restartPolicy: parts.restartPolicy ?? 'Never' }),
});

/** What objects that make runs, or are one, may be told alike. */
export interface RunObjectParts {
  /** Labels beside those of its subject. */
  readonly moreLabels?: Maybe<StringMap>;
}

/** The metadata of an object that makes runs, or is one. */
export function runMeta(subject: ObjectSubject, name: Expr<string>, { moreLabels }: RunObjectParts): ObjectMetaTpl {
  const meta = metaOfSubject(subject);
  return { ...meta, name, labels: moreLabels === undefined ? meta.labels : fields<StringMap>(meta.labels, moreLabels) };
}

/**
 * Eight digits of a hash of all that a run is made of, for the name of its Job: Kubernetes lets nobody change what a Job runs, so that whatever changes it
 * makes a new Job, and whatever doesn't leaves the old one alone.
 *
 * The container that waits is hashed too, although it is nothing of what the run does. Kubernetes refuses any change of a Job's template, so that under the
 * same name another image of the toolbox would make every upgrade fail; and nothing outside of the template can hold an image. A run that is repeated once
 * too often is the lesser evil: what the chart runs itself can run twice, and for a training that may not there is a mode that no upgrade starts.
 *
 * @param more - what its pods read that does not stand in them: files of a ConfigMap
 */
export function hashOf(made: Expr<unknown>, ...more: readonly Operand<string>[]): Expr<string> {
  const all = more.reduce<Expr<string>>((text, part) => format`${text}${part}`, toJson(made));
  return trunc(8, sha256(all));
}
