/** The list of all that can be called. Areas add to it; what follows from calls are folds over it, in the order of the keys below. */

import type { None } from '../none.ts';
import type { AnyStoreTrigger, Callable, CallKey, StoreTrigger, StoreTriggerMode } from './callable.ts';

/** All keys of `calls`, in the order in which their parts come; a key that is missing does not compile. */
const ORDER: { readonly [Key in CallKey]-?: true } = {
  database: true,
  cache: true,
  sessions: true,
  bucket: true,
  topics: true,
  tracking: true,
  wandb: true,
  applications: true,
  models: true,
  peers: true,
};

/** All triggers that look at what is called. */
const TRIGGERS: { readonly [Mode in StoreTriggerMode]: true } = {
  cacheList: true,
  topicLag: true,
  databaseQuery: true,
};

const registered = new Map<CallKey, Callable>();

/**
 * Adds what can be called under a key of `calls`. It belongs in `callable.ts` of the owner's folder: such files are loaded before templates and rules.
 *
 * @throws Error if the key has an entry already
 */
export function callable(entry: Callable): void {
  if (registered.has(entry.key)) throw new Error(`two callables say what calls.${entry.key} is: leave one of them`);
  registered.set(entry.key, entry);
}

/**
 * What can be called under a key.
 *
 * @throws Error if nobody has said what it is
 */
export function callableOf(key: CallKey): Callable {
  const found = registered.get(key);
  if (!found) {
    throw new Error(
      `nobody says what calls.${key} is: its owner calls callable({ key: '${key}', ... }) in a file callable.ts`,
    );
  }
  return found;
}

/** All that can be called. */
export const callables = (): readonly Callable[] => (Object.keys(ORDER) as CallKey[]).map(callableOf);

/** Parts of one kind, of all that have one. */
export function partsOf<Key extends keyof Callable>(kind: Key): readonly Exclude<Callable[Key], None>[] {
  return callables().flatMap((entry) => has(entry[kind]));
}

/** Whether a part is there. */
export const isPart = <T>(part: T | None): part is Exclude<T, None> =>
  !(typeof part === 'object' && part !== null && 'none' in part);

const has = <T>(part: T): Exclude<T, None>[] => (isPart(part) ? [part as Exclude<T, None>] : []);

/** Stores: what every pod waits for. */
export const stores = (): readonly Callable[] => callables().filter((entry) => isStore(entry));

/** Whether something is a store. */
export const isStore = ({ waits }: Callable): boolean => isPart(waits) && waits.who === 'every pod';

/** The triggers of KEDA that look at what is called, by mode. */
export function storeTriggers(): { readonly [Mode in StoreTriggerMode]: StoreTrigger<Mode> } {
  const found = new Map<string, AnyStoreTrigger>(partsOf('trigger').map((trigger) => [trigger.mode, trigger]));
  const missing = Object.keys(TRIGGERS).filter((mode) => !found.has(mode));
  if (missing.length > 0) throw new Error(`no callable says how KEDA looks at ${missing.join(' and ')}`);
  return Object.fromEntries(found) as never;
}
