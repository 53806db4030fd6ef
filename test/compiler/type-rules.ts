/**
 * What must not compile, one directive a mistake: the TypeScript compiler itself is the test. Nothing here runs;
 * types.test.ts says that it is checked.
 */
import type { Expr, ItemTpl, Piece, Tpl } from '../../compiler/authoring/expression.ts';
import {
  at,
  each,
  eachEntry,
  entry,
  eq,
  fields,
  forEach,
  format,
  gt,
  hasKey,
  ifAny,
  ifSet,
  match,
  merge,
  orElse,
  type Ref,
  resource,
  values,
  when,
  withDefaults,
} from '../../compiler/index.ts';
import type { Box, JobName, Values } from './fixtures/values.ts';

const { lab, pools, annex, shared } = values<Values>();

/** A target type with required and optional fields at two depths. */
interface Target {
  name: string;
  count?: number;
  word?: 'red' | 'green';
  list?: { key: string; value?: string }[];
  inner?: { must: string; may?: number };
  labels?: { [key: string]: string };
}
const target = (template: Tpl<Target>): Tpl<Target> => template;

export const paths = [
  lab.text,
  lab.optional.inner,
  // @ts-expect-error unknown path
  lab.txet,
  // @ts-expect-error unknown path, deeper
  lab.choice.medium,
  // @ts-expect-error a value that may be absent shows no keys: ifSet first
  lab.optional.inner.text,
  // @ts-expect-error the settings of a mode before match has chosen it
  lab.choice.small.size,
  // @ts-expect-error a key that only some have is no key of a map
  pools.north,
];

export const leaves = [
  target({ name: lab.text, count: lab.count }),
  // @ts-expect-error an integer in a field of strings
  target({ name: lab.count }),
  // @ts-expect-error a string in a field of numbers
  target({ name: 'x', count: lab.text }),
  // @ts-expect-error a constant of another type
  target({ name: 'x', count: 'three' }),
  // @ts-expect-error a word outside the union
  target({ name: 'x', word: 'blue' }),
  // @ts-expect-error an expression that may be a word outside the union
  target({ name: 'x', word: lab.word }),
  // @ts-expect-error a list of strings in a field of lists of objects
  target({ name: 'x', list: lab.list }),
  // @ts-expect-error a missing required field
  target({ count: 1 }),
  // @ts-expect-error a missing required field, deeper
  target({ name: 'x', inner: { may: 1 } }),
];

export const unknownFields = [
  // @ts-expect-error unknown field
  target({ name: 'x', nmae: 'x' }),
  // @ts-expect-error unknown field of an inner object
  target({ name: 'x', inner: { must: 'x', most: 'x' } }),
  // @ts-expect-error unknown field of an item
  target({ name: 'x', list: [{ key: 'x', vlaue: 'x' }] }),
  // @ts-expect-error unknown field of a conditional item
  target({ name: 'x', list: [when(lab.flag, { key: 'x', vlaue: 'x' })] }),
  // @ts-expect-error unknown field of a conditional object
  target({ name: 'x', inner: when(lab.flag, { must: 'x', most: 'x' }) }),
  // @ts-expect-error wrong type of a field in a loop's item
  target({ name: 'x', list: [each(lab.inners, 'item', (item) => ({ key: item.text, value: lab.count }))] }),
  // @ts-expect-error wrong type of a field that ifSet's callback yields (TypeScript lets a callback yield more fields than asked)
  target({ name: 'x', inner: ifSet(lab.optional.text, (text) => ({ must: lab.count, may: text })) }),
  // @ts-expect-error unknown field in a part
  target({ name: 'x', inner: fields<{ must: string; may?: number }>({ must: 'x' }, { most: 1 }) }),
];

export const absence = [
  target({ name: orElse(lab.optional.text, 'x'), count: ifSet(lab.optional.count, (count) => count) }),
  // @ts-expect-error an optional expression in a required field
  target({ name: lab.optional.text }),
  // @ts-expect-error an optional expression in an optional field: say whether it is there
  target({ name: 'x', count: lab.optional.count }),
  // @ts-expect-error a conditional in a required field
  target({ name: when(lab.flag, 'x') }),
  // @ts-expect-error ifSet without otherwise in a required field
  target({ name: ifSet(lab.optional.text, (text) => text) }),
  // @ts-expect-error ifAny without otherwise in a required field
  target({ name: ifAny(lab.text, (text) => text) }),
  // @ts-expect-error a match that leaves modes out in a required field
  target({ name: match(lab.choice, { small: () => 'x' }) }),
  // @ts-expect-error a conditional in a required field, deeper
  target({ name: 'x', inner: { must: when(lab.flag, 'x') } }),
  // @ts-expect-error a loop over what may be absent
  each(lab.optional.list, 'item', (item) => item),
  // @ts-expect-error another type instead of the absent value
  orElse(lab.optional.count, 'none'),
  // @ts-expect-error a condition that may be absent
  target({ name: 'x', word: when(lab.optional.flag, 'red') }),
  // @ts-expect-error a number is not empty or filled
  target({ name: 'x', word: ifAny(lab.count, () => 'red') }),
  // @ts-expect-error a boolean is not empty or filled
  target({ name: 'x', word: ifAny(lab.flag, () => 'red') }),
];

export const comparisons = [
  eq(lab.word, 'red'),
  // @ts-expect-error a constant outside the union
  eq(lab.word, 'green'),
  // @ts-expect-error a mode that there isn't
  eq(lab.choice.mode, 'medium'),
  // @ts-expect-error a number with a string
  eq(lab.count, '1'),
  // @ts-expect-error what may be absent
  eq(lab.optional.text, 'x'),
  // @ts-expect-error strings have no order
  gt(lab.text, 1),
  // @ts-expect-error a case for a mode that there isn't
  match(lab.choice, { medium: () => 'x' }),
  // @ts-expect-error another mode's settings
  match(lab.choice, { small: ({ sizes }) => sizes, large: ({ sizes }) => sizes }),
  // @ts-expect-error an object that has no mode
  match(lab.optional, { small: () => 'x' }),
];

declare const pool: Ref<NonNullable<Box['pool']>>;
declare const job: Ref<JobName>;

export const references = [
  at(pools, pool),
  at(annex.jobs, job),
  hasKey(pools, pool),
  at(pools, lab.text),
  at(pools, 'north'),
  format`${pool}`,
  // @ts-expect-error a reference to a job as the key of the pools
  at(pools, job),
  // @ts-expect-error a reference to a pool as the key of the jobs
  hasKey(annex.jobs, pool),
  // @ts-expect-error the entry is a pool's, which has no count
  entry(pool).count,
  // @ts-expect-error a reference that may be absent
  entry(shared.job),
  // @ts-expect-error a string that is no reference
  entry(lab.text),
];

export const maps = [
  forEach(withDefaults(lab.models, lab.modelDefaults), 'model', (model) =>
    forEach(withDefaults(model.versions, model), 'version', (version) =>
      resource<{ tag: string; own?: string }>()({ tag: version.tag }),
    ),
  ),
  // @ts-expect-error defaults of an unrelated map
  withDefaults(pools, lab.modelDefaults),
  // @ts-expect-error a map of models over an unrelated object
  withDefaults(lab.models, lab.optional),
  // @ts-expect-error a map of strings and a map of pools
  merge(lab.labels, pools),
  // @ts-expect-error an entry of the wrong type
  target({ name: 'x', labels: eachEntry(lab.labels, 'label', (_, key) => [key, lab.count]) }),
];

export const certain: Piece<string> = when(lab.flag, 'x', 'y');
export const item: ItemTpl<string> = when(lab.flag, 'x');
// @ts-expect-error an expression of what may be absent is none of what is there
export const there: Expr<string> = lab.optional.text;
