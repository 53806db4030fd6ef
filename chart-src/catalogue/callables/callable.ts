/** What workloads can call: one entry for each key of `calls`, made by the area that owns what is called. All that follows from calls is a fold over the entries. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type {
  Expr,
  ItemTpl,
  Many,
  Maybe,
  Operand,
  Piece,
  Ref,
  RulePlace,
  Rules,
  Tpl,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { KedaTrigger } from '../../kit/values/keda.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { StoreCas } from '../bindings/ca.ts';
import type { None } from '../none.ts';
import type { Taken } from '../pod/contract.ts';

/** A key of `calls`. */
export type CallKey = keyof Calls;

/** A part that something has, or has not for a reason. */
export type Part<T> = T | None;

/** Entries of a map, perhaps none. */
type Entries = Piece<StringMap> | Maybe<StringMap> | Many<string>;

/** The parts of all that can be called. */
export interface Callable {
  /** Its key in `calls`. */
  readonly key: CallKey;
  /** Variables that it sets, beside the one that names its certificate. */
  readonly variables: Part<Pick<Taken, 'env' | 'prefixes'>>;
  /** Variables with its address and credentials, for a workload that calls it. */
  readonly env: Part<(calls: Ref<Calls>) => ItemTpl<IEnvVar>>;
  /** Labels of callers, by which its policy lets them in. */
  readonly labels: Part<(calls: Ref<Calls>) => Entries>;
  /** How callers get out to it. */
  readonly egress: Part<(calls: Ref<Calls>) => ItemTpl<INetworkPolicyEgressRule>>;
  /** The certificate by which callers trust it: they get a volume with it. */
  readonly certificate: Part<Certificate>;
  /** How callers wait until it answers. */
  readonly waits: Part<Waits>;
  /** Secrets of a store whose credentials are generated, as manifests by file: the Job of all stores makes them. */
  readonly secrets: Part<() => Entries>;
  /** What has to hold for callers, beside what references say by themselves. */
  readonly rules: Part<(calls: Ref<Calls>, place: RulePlace) => readonly Rules[]>;
  /** How KEDA looks at it for callers. */
  readonly trigger: Part<AnyStoreTrigger>;
}

/** Whom callers trust. */
export interface Certificate {
  /** What the store is to its caller, after which the volume and its folder are called. */
  readonly role: string;
  /** The variable that tells callers where the file is. */
  readonly variable: Part<string>;
  /** Where the certificate comes from, for a workload that calls the store, and where it needs one. */
  readonly source: (calls: Ref<Calls>) => Piece<StoreCas> | Maybe<StoreCas>;
}

/** How callers wait. */
export interface Waits {
  /**
   * Who waits. For a store every pod does: it waits for nobody itself, while two servers that call each other would wait for ever. For a server only runs
   * can: nobody waits for a run, and one that begins too early uses its retries up, while a server goes on asking.
   */
  readonly who: 'every pod' | 'runs';
  /** Whether a workload calls it. */
  readonly isCalled: (calls: Ref<Calls>) => Expr<boolean>;
  /** The variable with its address, whole or without credentials. */
  readonly address: string;
  /** Its port where the address has none; `web` is that of the address' scheme. */
  readonly port: number | 'web';
  /** The variables that the address is made of. @default all that callers get */
  readonly env?: (calls: Ref<Calls>) => ItemTpl<IEnvVar>;
}

/** Triggers of KEDA that look at what the workload calls. */
export type StoreTriggerMode = 'cacheList' | 'topicLag' | 'databaseQuery';

/** What is told of a trigger, beside its settings. */
export interface TriggerAt {
  readonly calls: Ref<Calls>;
  /** Whether no TriggerAuthentication is named: KEDA refuses to be told of TLS twice. */
  readonly isAlone: Expr<boolean>;
}

/** A trigger of KEDA that looks at what the workload calls; KEDA reads the variables of the workload's own container, Secrets included. */
export interface StoreTrigger<Mode extends StoreTriggerMode> {
  readonly mode: Mode;
  /** KEDA's scaler. */
  readonly scaler: string;
  /** What the scaler is told, all as text. */
  readonly metadata: (settings: Ref<NonNullable<KedaTrigger[Mode]>>, at: TriggerAt) => Tpl<StringMap>;
  /** Whether the workload calls what the trigger looks at. */
  readonly isCalled: (calls: Ref<Calls>, settings: Ref<NonNullable<KedaTrigger[Mode]>>) => Expr<boolean>;
  /** What it looks at, in a message: `the cache under calls.cache`. */
  readonly what: string;
  /** What else has to hold, where it is called. */
  readonly rules: Part<(calls: Ref<Calls>, broken: BrokenTrigger) => Rules>;
}

/** A trigger of any mode. */
export type AnyStoreTrigger = { [Mode in StoreTriggerMode]: StoreTrigger<Mode> }[StoreTriggerMode];

/** Says that a trigger can't work as the values are. */
export type BrokenTrigger = (name: string, violated: Expr<boolean>, message: Operand<string>) => Rules;
