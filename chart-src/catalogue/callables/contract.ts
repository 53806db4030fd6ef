/** Variables that the chart sets in containers: what is set is a name of a list, so that rules know which names users can't give. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { Operand, Tpl } from '../../../compiler/index.ts';

/** Where the value of a variable comes from, if it does not stand in the manifest. */
export type EnvSource = Tpl<NonNullable<IEnvVar['valueFrom']>>;

/** Variables that belong together. */
export interface Contract<Name extends string> {
  /** All that may be set. */
  readonly names: readonly Name[];
  /** One variable with its value. */
  set(name: Name, value: Tpl<string>): Tpl<IEnvVar>;
  /** One variable whose value is elsewhere. */
  from(name: Name, source: EnvSource): Tpl<IEnvVar>;
}

/**
 * Variables that belong together, by their names.
 *
 * @example
 * const JOB = contract('JOB_NAME', 'MODEL_NAME');
 * JOB.set('MODEL_NAME', name); // a name that is not in the list does not compile
 */
export function contract<const Names extends readonly string[]>(...names: Names): Contract<Names[number]> {
  return { names, set: (name, value) => ({ name, value }), from: (name, valueFrom) => ({ name, valueFrom }) };
}

/** A key of a Secret. */
export const inSecret = (name: Operand<string>, key: Operand<string>): EnvSource => ({ secretKeyRef: { name, key } });

/** A field of the pod itself. */
export const inPod = (fieldPath: string): EnvSource => ({ fieldRef: { fieldPath } });
