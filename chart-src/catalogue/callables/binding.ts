/**
 * Bindings: what a store offers its callers, a ConfigMap with its address and a Secret with its credentials, of one name. Who writes them and who reads
 * them name keys of one list: a key that is not in it does not compile.
 */
import type { Maybe, Operand, Tpl } from '../../../compiler/index.ts';
import { type EnvSource, inSecret } from '../pod/contract.ts';

/** The keys of a binding. */
export interface Binding<Config extends string, Optional extends string, Secret extends string> {
  /** What is in the ConfigMap. */
  data(
    values: { readonly [Key in Config]: Tpl<string> } & { readonly [Key in Optional]?: Tpl<string> | Maybe<string> },
  ): { [key: string]: Tpl<string> };
  /** What is in the Secret, where the chart makes it. */
  credentials(values: { readonly [Key in Secret]: Operand<string> }): { [key: string]: Operand<string> };
  /** The value of a key of the ConfigMap, for a variable; one that is there only where it is needed sets none elsewhere. */
  config(binding: Operand<string>, key: Config | Optional): EnvSource;
  /** The value of a key of the Secret, for a variable. */
  secret(binding: Operand<string>, key: Secret): EnvSource;
}

/** The keys of a binding, for those who write it and those who read it. */
export interface BindingKeys<Config extends string, Optional extends string, Secret extends string> {
  /** What kind of thing it binds to, in its key `type`. */
  readonly type: string;
  /** Keys of the ConfigMap that are always there. */
  readonly config: readonly Config[];
  /** Keys of the ConfigMap that are there where they are needed. */
  readonly optional?: readonly Optional[];
  /** Keys of the Secret that the chart makes. */
  readonly secret?: readonly Secret[];
}

/**
 * Describes a binding.
 *
 * @example
 * const CACHE = binding({ type: 'redis', config: ['host', 'port'], secret: ['password'] });
 * contract.from('REDIS_HOST', CACHE.config(name, 'host'));
 */
export function binding<
  const Config extends string,
  const Optional extends string = never,
  const Secret extends string = never,
>({ type, optional = [] }: BindingKeys<Config, Optional, Secret>): Binding<Config, Optional, Secret> {
  const isOptional = (key: string): boolean => (optional as readonly string[]).includes(key);
  return {
    data: (values) => ({ type, ...values }) as never,
    credentials: (values) => values,
    config: (name, key) => ({ configMapKeyRef: isOptional(key) ? { name, key, optional: true } : { name, key } }),
    secret: (name, key) => inSecret(name, key),
  };
}
