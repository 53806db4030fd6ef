/** What a release can give names to, by the forms that the chart declares and the keys that values have; and which of it has a name. */
import { createHash } from 'node:crypto';
import { CUT, CUT_DIGITS, DIGITS, JOINT, kebab, LIMITS, type NameForm, nameForms } from '../../chart-src/kit/names.ts';
import type { Release } from '../../compiler/evaluate/environment.ts';
import { isJsonObject, type JsonValue } from '../../compiler/values/json.ts';

/** A form with keys for all that it takes. */
export interface Thing {
  readonly form: NameForm;
  readonly keys: readonly string[];
}

/** Everything of which values have all keys, whether it is switched on or not. */
export const thingsOf = (values: JsonValue): Thing[] =>
  nameForms().flatMap((form) => keysFor(form.keys, values).map((keys) => ({ form, keys })));

/** The keys that a form may take: those of its first map, each with those of the next. */
function keysFor(maps: readonly string[], values: JsonValue): (readonly string[])[] {
  return maps.reduce<(readonly string[])[]>(
    (made, path) => made.flatMap((outer) => keysAt(path, outer, values).map((key) => [...outer, key])),
    [[]],
  );
}

/** The keys of a map; a `*` in its path stands for an outer key. */
function keysAt(path: string, outer: readonly string[], values: JsonValue): string[] {
  const left = [...outer];
  const map = path
    .split('.')
    .map((step) => (step === '*' ? (left.shift() as string) : step))
    .reduce<JsonValue | undefined>((at, step) => (isJsonObject(at) ? at[step] : undefined), values);
  return isJsonObject(map) ? Object.keys(map) : [];
}

/** The things of which a name is, as people read them: one, if the name is made as the chart declares it. */
export function namedBy(name: string, things: readonly Thing[], release: Release): string[] {
  const whole = things.filter((thing) => fullNames(thing, release).some((full) => isWhole(name, full, thing.form)));
  if (whole.length > 0) return whole.map(titleOf);
  // Of names with a hash that were cut nobody can tell what the hash is of: one is enough that it could be.
  const hashed = things.filter(({ form }) => form.hashed);
  const some = hashed.find((thing) => fullNames(thing, release).some((full) => isCutWithHash(name, full)));
  return some ? [titleOf(some)] : [];
}

const titleOf = ({ form, keys }: Thing): string => [form.area, form.kind, ...keys].join(' ');

/** The name in full, and with the namespace before it. */
function fullNames({ form, keys }: Thing, release: Release): readonly string[] {
  const within = keys.length > 0 ? `${form.kind}-${keys.join(JOINT)}` : form.kind;
  const full = `${release.name.replaceAll('.', '-')}-${kebab(form.area)}-${within}`;
  return [full, `${release.namespace}.${full}`];
}

function isWhole(name: string, full: string, { hashed }: NameForm): boolean {
  if (name === full) return true;
  if (LIMITS.some((limit) => full.length > limit && name === `${kept(full, limit)}${CUT}${hashOf(full)}`)) return true;
  return hashed && name.startsWith(`${full}${JOINT}`) && HASH.test(name.slice(full.length + JOINT.length));
}

function isCutWithHash(name: string, full: string): boolean {
  const length = full.length + JOINT.length + DIGITS;
  return LIMITS.some((limit) => {
    const beginning = `${kept(`${full}${JOINT}`, limit)}${CUT}`;
    return length > limit && name.startsWith(beginning) && CUT_HASH.test(name.slice(beginning.length));
  });
}

const HASH = new RegExp(`^[0-9a-f]{${DIGITS}}$`);
const CUT_HASH = new RegExp(`^[0-9a-f]{${CUT_DIGITS}}$`);

/** What is left of a name that is cut. */
const kept = (full: string, limit: number): string => full.slice(0, limit - CUT.length - CUT_DIGITS);

const hashOf = (full: string): string => createHash('sha256').update(full).digest('hex').slice(0, CUT_DIGITS);
