/** The tree of values as the reference goes through it: each object with keys of its own is a section. */
import { type DefaultsAt, fallbacksAt } from '../schema/defaults-at.ts';
import { isKeyed, type Keyed, type MapValue, type Value } from '../schema/value.ts';

/** A section: an object with keys of its own, or a key at the root. */
export interface Section {
  readonly value: Value;
  /** Keys to describe, in the order of the types. */
  readonly keys: readonly Value[];
  /** What a value is where nobody says otherwise. */
  readonly fallbackAt: DefaultsAt;
  /** For an entry of a map: the map. */
  readonly map?: MapValue;
  /** An object of defaults for the entries of the map beside it, whose keys are described there: the entry. */
  readonly defaultsOf?: Value;
  /** An entry whose keys are those of the entry around it, all of them, and what they are. */
  readonly sameAs?: Value;
  /** How far below the root of its area it stands. */
  readonly depth: number;
  readonly parent: Section | undefined;
}

/** The sections of a key of the root, in the order of the page. */
export function sectionsOf(area: Value, defaults: unknown): Section[] {
  const fallbackAt = fallbacksAt(defaults);
  return sections(area, { fallbackAt, keys: [], depth: 0, parent: undefined });
}

type More = Omit<Section, 'value'>;

function sections(value: Value, more: More): Section[] {
  const keys = isKeyed(value) && !more.defaultsOf ? [...value.keys.values()] : [];
  const own: Section = { ...more, value, keys };
  const below = { fallbackAt: more.fallbackAt, keys: [], depth: more.depth + 1, parent: own };
  if (value.kind === 'map') return [own, ...entrySections(value, below)];
  return [own, ...(more.sameAs ? [] : keys.flatMap((key) => inside(key, below)))];
}

function inside(value: Value, more: More): Section[] {
  const map = mapOver(value);
  if (map) return sections(value, { ...more, defaultsOf: map.entries });
  if (value.kind === 'map') return entrySections(value, more);
  if (value.kind === 'list') return isKeyed(value.items) ? sections(value.items, more) : [];
  return isKeyed(value) ? sections(value, more) : [];
}

function entrySections(map: MapValue, more: More): Section[] {
  const { entries, entryDefaults, holder } = map;
  if (!isKeyed(entries)) return [];
  const isSame = entryDefaults === holder && isKeyed(entryDefaults) && isPartOf(entries, entryDefaults);
  return sections(entries, { ...more, map, ...(isSame ? { sameAs: entryDefaults } : {}) });
}

/** The map beside an object whose entries start from the object. */
function mapOver(value: Value): MapValue | undefined {
  const beside = value.isHalf && isKeyed(value.holder) ? [...value.holder.keys.values()] : [];
  return beside.find((other): other is MapValue => other.kind === 'map' && other.entryDefaults === value);
}

/** Whether every key of one type is a key of the other and means the same. */
function isPartOf(part: Keyed, whole: Keyed): boolean {
  const same = ([key, { written }]: readonly [string, Value]): boolean =>
    JSON.stringify(written) === JSON.stringify(whole.keys.get(key)?.written);
  return [...part.keys].every(same);
}
