/** Names that the chart gives in pods. Who sets a variable takes its name from a list, and rules take the same list, so that users can't give what is set. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { Operand, Tpl } from '../../../compiler/index.ts';

/** Where the value of a variable comes from, if it does not stand in the manifest. */
export type EnvSource = Tpl<NonNullable<IEnvVar['valueFrom']>>;

/** A key of a Secret. */
export const inSecret = (name: Operand<string>, key: Operand<string>): EnvSource => ({ secretKeyRef: { name, key } });

/** A field of the pod itself. */
export const inPod = (fieldPath: string): EnvSource => ({ fieldRef: { fieldPath } });

/** Names that users can't give. */
export interface Taken {
  /** Variables of the containers that users add variables to. */
  readonly env: readonly string[];
  /** With what variables begin that there is one of for each of several things. */
  readonly prefixes: readonly string[];
  /** Volumes of the pod. */
  readonly volumes: readonly string[];
  /** Containers of the pod. */
  readonly containers: readonly string[];
}

/** Names that a part of the chart gives. */
export interface Contract<Name extends string> extends Taken {
  readonly env: readonly Name[];
  /** One variable with its value. */
  set(name: Name, value: Tpl<string>): Tpl<IEnvVar>;
  /** One variable whose value is elsewhere. */
  from(name: Name, source: EnvSource): Tpl<IEnvVar>;
}

/**
 * Names that a part of the chart gives.
 *
 * @example
 * const JOB = contract({ env: ['JOB_NAME', 'MODEL_NAME'], volumes: ['shared-memory'], containers: ['train'] });
 * JOB.set('MODEL_NAME', name); // a name that is not in the list does not compile
 */
export function contract<const Name extends string = never>({
  env = [],
  prefixes = [],
  volumes = [],
  containers = [],
}: Partial<Omit<Taken, 'env'>> & { readonly env?: readonly Name[] }): Contract<Name> {
  return {
    env,
    prefixes,
    volumes,
    containers,
    set: (name, value) => ({ name, value }),
    from: (name, valueFrom) => ({ name, valueFrom }),
  };
}

/** All names of several parts of the chart. */
export const together = (...parts: readonly Taken[]): Taken => ({
  env: parts.flatMap(({ env }) => env),
  prefixes: parts.flatMap(({ prefixes }) => prefixes),
  volumes: parts.flatMap(({ volumes }) => volumes),
  containers: parts.flatMap(({ containers }) => containers),
});
