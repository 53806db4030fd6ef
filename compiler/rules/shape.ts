/**
 * What an entry must have once it is merged over its defaults. Neither half is whole, so the schema can't ask for it; the
 * guard does, with this as data.
 */
import type { DefaultsAt } from '../schema/defaults-at.ts';
import { type Cases, fold } from '../schema/fold.ts';
import { type Keyed, keyOf, settingsOf, type Value } from '../schema/value.ts';

/** The required keys of an object, at every depth. */
export interface Shape {
  readonly required?: readonly string[];
  /** Objects under keys that are there. */
  readonly properties?: { readonly [key: string]: Shape };
  /** What the chosen mode needs. */
  readonly modes?: { readonly [mode: string]: Shape };
  /** What each entry of a map needs. */
  readonly entries?: Shape;
}

/**
 * The shape of a type.
 *
 * @param lenient - keys that the entries of a map inside may still bring: of these only what the defaults have is required
 */
export function shapeOf(entry: Keyed, lenient: ReadonlySet<string>, defaultAt: DefaultsAt): Shape {
  const mayLack: MayLack = (value) => defaultAt(value) === undefined;
  const inside = (value: Value): MayLack => (lenient.has(keyOf(value)) ? mayLack : never);
  return keyed(entry, (value) => inside(value)(value), inside) ?? {};
}

/** Whether a value may be absent though its type requires it. */
type MayLack = (value: Value) => boolean;
const never: MayLack = () => false;

const nothing = (): undefined => undefined;
const cases: Cases<Shape | undefined, MayLack> = {
  scalar: nothing,
  reference: nothing,
  object: (object, mayLack) => keyed(object, mayLack),
  choice: (choice, mayLack) => keyed(choice, mayLack),
  map: ({ entries, entryDefaults }, _, inner) => {
    const shape = entryDefaults ? undefined : inner(entries, never);
    return shape && { entries: shape };
  },
  list: nothing,
  freeForm: nothing,
};

function keyed(object: Keyed, mayLack: MayLack, inside: (value: Value) => MayLack = () => mayLack): Shape | undefined {
  const settings = settingsOf(object);
  const isSure = (value: Value): boolean => value.written.default === undefined && !mayLack(value);
  const values = [...object.keys.values()];
  const required = values.filter((value) => value.isRequired && !value.written.renamedFrom && isSure(value)).map(keyOf);
  const shapes = new Map(
    values.flatMap((value) => {
      const found = fold(value, inside(value), cases);
      return found ? [[keyOf(value), found] as const] : [];
    }),
  );
  const children = [...shapes].filter(([key]) => !settings.has(key));
  const chosen = [...settings].flatMap(([word, value]) => {
    const found = shapes.get(word);
    const asked: Shape = {
      ...(isSure(value) ? { required: [word] } : {}),
      ...(found ? { properties: { [word]: found } } : {}),
    };
    return Object.keys(asked).length > 0 ? [[word, asked] as const] : [];
  });
  const made: Shape = {
    ...(required.length > 0 ? { required } : {}),
    ...(children.length > 0 ? { properties: Object.fromEntries(children) } : {}),
    ...(chosen.length > 0 ? { modes: Object.fromEntries(chosen) } : {}),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}
