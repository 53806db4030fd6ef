/**
 * Names of objects: `<release>-<area>-<kind>[-<key>[--<key>]]`, each of a form that is declared here once. The words of the chart come before what users
 * name, and no key has two dashes in a row, so that no two objects get one name, whatever the keys are. What a name that was cut has lost, 64 bits of SHA-256 stand
 * for: two of them are equal only where these are, which nobody meets by chance. Names never change within a major version.
 *
 * @example
 * const model = nameForm({ area: 'serving', kind: 'model', keys: ['serving.models'] });
 * model('fraud').full; // demo-serving-model-fraud
 */
import {
  bind,
  define,
  type Expr,
  format,
  le,
  length,
  type Operand,
  type Piece,
  release,
  replace,
  sha256,
  trunc,
  when,
} from '../../compiler/index.ts';

/** Operators make names of up to 20 characters more out of one. */
const STEM = 40;
/** Most names end up in labels and host names, which are no longer than this. */
const LABEL = 63;
/** Kinds that append to their name (CronJob, StatefulSet, InferenceService) leave room for it. */
const SHORT = 52;
/** The host names of an Indexed Job's pods are its name and an index, of three digits at most. */
const INDEXED = 59;
/** A CronJob, and a ScaledJob likewise, appends up to 11 characters to make such a Job's name. */
const JOB = 48;

/** All lengths that names are cut to. */
export const LIMITS: readonly number[] = [STEM, JOB, SHORT, INDEXED, LABEL];

/** An area's key as it stands in names and labels: `data-layer` for `dataLayer`. */
export function kebab(area: string): string {
  return area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What stands between two keys, and before the hash of what something is made of. */
export const JOINT = '--';
/** What stands before the hash of a name that was cut. */
export const CUT = `${JOINT}0`;
/** How many digits the hash of what something is made of has: it tells apart what one thing has been in the course of time. */
export const DIGITS = 8;
/** How many digits the hash of a name that was cut has: it tells apart all things, and with eight anybody finds two that are equal within a second. */
export const CUT_DIGITS = 16;

/**
 * A name with a hash of the whole for an end if it is longer than allowed. Keys begin with a letter and have no two dashes in a row, so that no name that
 * was not cut ends in two dashes and a digit.
 */
function cut(limit: number, name: Expr<string>): Piece<string> {
  const full = bind('full', name);
  const shortened = format`${trunc(limit - CUT.length - CUT_DIGITS, full)}${CUT}${trunc(CUT_DIGITS, sha256(full))}`;
  return when<string>(le(length(full), limit), full, shortened);
}

/** Release names may have dots; names of Services may not. */
export const withoutDots = (name: Operand<string>): Expr<string> => replace('.', '-', name);

const nameHelper = define(
  'name',
  'The name of an object of an area, at most 63 characters long.',
  ['release', 'area', 'name'],
  'name',
  (of, area, name) => cut(LABEL, format`${withoutDots(of)}-${area}-${name}`),
);

const shortNameHelper = define(
  'shortName',
  'The name of an object whose kind appends to it, at most 52 characters long.',
  ['release', 'area', 'name'],
  'name',
  (of, area, name) => cut(SHORT, format`${withoutDots(of)}-${area}-${name}`),
);

const jobNameHelper = define(
  'jobName',
  'The name of what makes Jobs, at most 48 characters long.',
  ['release', 'area', 'name'],
  'name',
  (of, area, name) => cut(JOB, format`${withoutDots(of)}-${area}-${name}`),
);

const stemNameHelper = define(
  'stemName',
  'The name of an object from which an operator makes those of others, at most 40 characters long.',
  ['release', 'area', 'name'],
  'name',
  (of, area, name) => cut(STEM, format`${withoutDots(of)}-${area}-${name}`),
);

const clusterNameHelper = define(
  'clusterName',
  'The name of an object that belongs to the whole cluster, so that it has the namespace in it too.',
  ['area', 'name'],
  'name',
  (area, name) => cut(LABEL, format`${release.namespace}.${withoutDots(release.name)}-${area}-${name}`),
);

const hashedNameHelper = define(
  'hashedName',
  'The name of a Job or of something else that nobody can change, at most 63 characters long: a hash of what it is made of belongs to it.',
  ['release', 'area', 'name', 'hash'],
  'name',
  (of, area, name, hash) => cut(LABEL, withHash(of, area, name, hash)),
);

const indexedNameHelper = define(
  'indexedName',
  'The name of a Job whose pods have an index, at most 59 characters long: a hash of what it is made of belongs to it.',
  ['release', 'area', 'name', 'hash'],
  'name',
  (of, area, name, hash) => cut(INDEXED, withHash(of, area, name, hash)),
);

/** A name that is too long is cut as a whole, its hash included, so that it has one hash at its end in any case: of all that it was. */
const withHash = (of: Expr<string>, area: Expr<string>, name: Expr<string>, hash: Expr<string>): Expr<string> =>
  format`${withoutDots(of)}-${area}-${name}${JOINT}${hash}`;

/** How the names of one kind of thing are made. */
export interface NameForm {
  /** The key of the area in values. */
  readonly area: string;
  /** What the thing is: words joined by dashes. */
  readonly kind: string;
  /** The maps in the values whose keys it takes, as paths: `serving.models.*.versions` for those of any model. */
  readonly keys: readonly string[];
  /** Whether there are names with a hash of what the thing is made of. */
  readonly hashed: boolean;
  /** Whether something else, JupyterHub for example, goes on after it with keys of its own. */
  readonly open: boolean;
  /** A pattern of what an operator that runs the thing appends to its name, for objects of its own. */
  readonly appends?: string;
}

/** A form as it is declared. */
export interface NameDeclaration<Keys extends readonly string[]>
  extends Pick<NameForm, 'area' | 'kind'>,
    Partial<Pick<NameForm, 'hashed' | 'open' | 'appends'>> {
  readonly keys?: Keys;
  /**
   * What belongs to the thing and has a name of its own, `config` for a ConfigMap of its files: another form, with this word before the kind.
   *
   * @example { config: {}, migrations: { hashed: true } }
   */
  readonly parts?: { readonly [part: string]: Partial<Pick<NameForm, 'hashed'>> };
}

/** The names of one thing. */
export interface ObjectName {
  /** The key of the area in values. */
  readonly area: string;
  /** The name within the area: the label `app.kubernetes.io/name` of its pods. */
  readonly name: Operand<string>;
  /** The name of its objects. */
  readonly full: Expr<string>;
  /** That of objects whose kind appends to it: StatefulSet, InferenceService. */
  readonly short: Expr<string>;
  /** That of what makes Jobs: CronJob, ScaledJob. */
  readonly job: Expr<string>;
  /** That of objects from which an operator makes others: a cluster of Kafka or PostgreSQL. */
  readonly stem: Expr<string>;
  /** That of objects that belong to the whole cluster, with the namespace before it. */
  readonly clusterWide: Expr<string>;
  /** That of a Job, or of something else that nobody can change, with a hash of what it is made of. */
  readonly hashed: (hash: Operand<string>) => Expr<string>;
  /** That of a Job whose pods may have an index, with a hash of what it is made of. */
  readonly indexed: (hash: Operand<string>) => Expr<string>;
  /** The same thing of another release. */
  readonly inRelease: (release: Operand<string>) => Pick<ObjectName, 'full' | 'stem'>;
  /** Something that belongs to it: one of the `parts` of its form. */
  readonly part: (part: string) => ObjectName;
}

/** The names of a thing of which a release has one. */
export type FixedName = ObjectName & { readonly name: string };

type KeysOf<Keys extends readonly string[]> = { readonly [I in keyof Keys]: Operand<string> };

/** Makes names of one form. */
export interface Namer<Keys extends readonly string[] = readonly string[]> {
  (...keys: KeysOf<Keys>): Keys extends readonly [] ? FixedName : ObjectName;
  /** What stands before the key in the name within the area. */
  readonly prefix: string;
  readonly area: string;
  /** The parts, and whether their names may have a hash. */
  readonly parts: ReadonlyMap<string, boolean>;
  readonly takesHash: boolean;
}

const registry: NameForm[] = [];

/** All forms of names that the loaded modules declare. */
export const nameForms = (): readonly NameForm[] => registry;

/** The keys of all areas: each has names. */
export const areasWithNames = (): readonly string[] => [...new Set(registry.map(({ area }) => area))].sort();

/** Declares a form of names. */
export function nameForm<const Keys extends readonly string[] = []>({
  area,
  kind,
  keys,
  hashed = false,
  open = false,
  appends,
  parts = {},
}: NameDeclaration<Keys>): Namer<Keys> {
  const maps: readonly string[] = keys ?? [];
  registry.push({ area, kind, keys: maps, hashed, open, ...(appends !== undefined && { appends }) });
  for (const [part, { hashed: ofPart = false }] of Object.entries(parts))
    registry.push({ area, kind: `${part}-${kind}`, keys: maps, hashed: ofPart, open: false });
  const known = new Map(Object.entries(parts).map(([part, { hashed: ofPart = false }]) => [part, ofPart]));
  const prefix = `${kind}-`;
  const within = (given: readonly Operand<string>[]): Operand<string> =>
    given.reduce((name, key, i) => (i === 0 ? format`${prefix}${key}` : format`${name}${JOINT}${key}`), kind);
  const namer = (...given: KeysOf<Keys>): ObjectName => objectNameOf(area, within(given), hashed, known);
  return Object.assign(namer, { prefix, area, parts: known, takesHash: hashed }) as unknown as Namer<Keys>;
}

/** The names of a thing that is of one of several forms of an area; which, its name within the area says. */
export function oneOf(first: Namer<never>, ...others: readonly Namer<never>[]): (name: Operand<string>) => ObjectName {
  const all = [first, ...others];
  const inAll = [...first.parts].filter(([part]) => all.every(({ parts }) => parts.has(part)));
  const takesHash = all.every((form) => form.takesHash);
  return (name) => objectNameOf(first.area, name, takesHash, new Map(inAll));
}

function objectNameOf(
  area: string,
  name: Operand<string>,
  takesHash: boolean,
  parts: ReadonlyMap<string, boolean>,
): ObjectName {
  const key = kebab(area);
  const withHashBy = (helper: typeof hashedNameHelper) => (hash: Operand<string>) => {
    if (!takesHash) throw new Error(`the form of ${area} ${name} takes no hash: declare it with "hashed"`);
    return helper(release.name, key, name, hash);
  };
  return {
    area,
    name,
    get full() {
      return nameHelper(release.name, key, name);
    },
    get short() {
      return shortNameHelper(release.name, key, name);
    },
    get job() {
      return jobNameHelper(release.name, key, name);
    },
    get stem() {
      return stemNameHelper(release.name, key, name);
    },
    get clusterWide() {
      return clusterNameHelper(key, name);
    },
    hashed: withHashBy(hashedNameHelper),
    indexed: withHashBy(indexedNameHelper),
    inRelease: (of) => ({ full: nameHelper(of, key, name), stem: stemNameHelper(of, key, name) }),
    part: (part) => {
      const ofPart = parts.get(part);
      if (ofPart === undefined) throw new Error(`the form of ${area} ${name} declares no part "${part}"`);
      const own = typeof name === 'string' ? `${part}-${name}` : format`${part}-${name}`;
      return objectNameOf(area, own, ofPart, new Map());
    },
  };
}

/** The name of a workload of another release, for which users write area and name; `area` is written as in names. */
export const nameOfPeer = (of: Operand<string>, area: Operand<string>, name: Operand<string>): Expr<string> =>
  nameHelper(of, area, name);
