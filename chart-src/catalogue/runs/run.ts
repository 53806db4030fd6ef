/**
 * Runs: pods that come to an end by themselves, of a Job, a CronJob or a ScaledJob. They are built like all pods, so that they wait for the stores that they
 * call, and containers of the user's own begin before them and end with them.
 */
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import { type Expr, fields, format, type Operand, sha256, type Tpl, toJson, trunc } from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { Annotations } from '../../kit/object-meta.ts';
import { type BareSubject, barePodSpec, type PodParts, podSpec } from '../pod/pod.ts';
import type { PodSubject } from '../subject.ts';

/** What is said of a run, beside its subject. */
export interface RunParts extends Omit<PodParts, 'comesToAnEnd'> {
  readonly podLabels: Tpl<StringMap>;
  readonly podAnnotations?: Annotations;
  /** Whether a container that failed is started again in its pod. @default 'Never' */
  readonly restartPolicy?: 'OnFailure' | 'Never';
}

/** The pods of a run. */
export function runTemplate(subject: PodSubject, parts: RunParts): Tpl<IPodTemplateSpec> {
  return { metadata: metadataOf(parts), spec: podSpec(subject, ending(parts)) };
}

/** The pods of a run of the chart's own, to which users add nothing. */
export function bareRunTemplate(
  subject: BareSubject,
  parts: RunParts & Required<Pick<RunParts, 'resources' | 'placement'>>,
): Tpl<IPodTemplateSpec> {
  return { metadata: metadataOf(parts), spec: barePodSpec(subject, ending(parts)) };
}

const metadataOf = ({ podLabels, podAnnotations }: RunParts): Tpl<NonNullable<IPodTemplateSpec['metadata']>> => ({
  labels: podLabels,
  annotations: podAnnotations,
});

const ending = <Parts extends RunParts>(parts: Parts): Parts & { readonly comesToAnEnd: true } => ({
  ...parts,
  comesToAnEnd: true,
  pod: fields(parts.pod ?? {}, { restartPolicy: parts.restartPolicy ?? 'Never' }),
});

/**
 * Eight digits of a hash of all that a run is made of, for the name of its Job: Kubernetes lets nobody change what a Job runs, so that whatever changes it
 * makes a new Job, and whatever doesn't leaves the old one alone.
 *
 * @param more - what its pods read that does not stand in them: files of a ConfigMap
 */
export function hashOf(made: Expr<unknown>, ...more: readonly Operand<string>[]): Expr<string> {
  const all = more.reduce<Expr<string>>((text, part) => format`${text}${part}`, toJson(made));
  return trunc(8, sha256(all));
}
