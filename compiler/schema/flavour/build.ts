/**
 * The walk that all flavours of the schema share.
 *
 * A type is written once for each way it is used: definitions are built by place and kept once for each content, so `Model` stands for
 * the whole object, `Model_open` for the one of which nothing is demanded.
 */

import { type DefaultsAt, isOpen } from '../defaults-at.ts';
import { type Cases, fold } from '../fold.ts';
import { definitionOf, refName, refTo, type SchemaNode, type ValuesModel } from '../model.ts';
import { type FreeForm, type Keyed, keyOf, type MapValue, type NamedType, settingsOf, type Value } from '../value.ts';
import { valuesOf } from '../values-of.ts';
import { type JsonSchema, sameSchema } from './json-schema.ts';
import { checkedBranch, guidedBranch, type ModeBranch, SETTINGS_ELSEWHERE } from './mode-branch.ts';
import { LEGAL_KEYS, PRINTABLE, printablePattern } from './printable.ts';

/** What tells one flavour from another. */
export interface Flavour {
  /** The chart's defaults. */
  readonly defaultAt: DefaultsAt;
  /** Whether a key must be there; never asked in an open place. */
  isRequired(value: Value): boolean;
  /** Whether choosing a mode demands its object. `strict` is the object's own schema. */
  isModeObjectRequired(settings: Value, strict: JsonSchema): boolean;
  /** Whether settings of modes are offered by the chosen mode, for editors. @default false */
  readonly isGuided?: boolean;
  /** Whether two uses of a type can differ though neither has defaults. @default false */
  readonly looksAtPaths?: boolean;
  /** Keywords beside a node or a reference that check nothing. */
  annotate?(written: SchemaNode, value: Value): JsonSchema;
  /** Keywords of a definition, apart from those of the property that refers to it. */
  annotateDefinition?(node: SchemaNode): JsonSchema;
  /** Changes a node once it is built. */
  finish?(schema: JsonSchema, value: Value, path: readonly string[]): JsonSchema;
  /** Names of a map's entries that get a schema of their own. */
  entries?(map: MapValue, path: readonly string[]): readonly string[];
}

const CHECKS = [
  'type',
  'enum',
  'const',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'propertyNames',
  'not',
] as const satisfies readonly (keyof SchemaNode)[];

/** Builds the schema of all values, or of one, with the definitions that it needs. */
export function buildFlavour(model: ValuesModel, flavour: Flavour, value: Value = valuesOf(model)): JsonSchema {
  const builder = new Builder(model, flavour);
  const root = builder.inline(value, { isOpen: false, path: value.path });
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...root, definitions: builder.definitions };
}

/** What is known on the way down. */
interface At {
  /** Whether nothing is demanded: in one half of a merge, and in settings of a mode that may not be chosen. */
  readonly isOpen: boolean;
  /** The value's path, in which entries with a schema of their own have their names. */
  readonly path: readonly string[];
}

class Builder {
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #model: ValuesModel;
  readonly #flavour: Flavour;
  /** The definitions as text: one is built at each place that has it, and mostly is there already. */
  readonly #texts = new Map<string, string>();
  /** Names of the definitions for uses that are all alike. */
  readonly #uses = new Map<string, string>();
  readonly #cases: Cases<JsonSchema, At> = {
    scalar: ({ node }) => checksOf(node),
    reference: ({ node }) => checksOf(node),
    object: (object, at) => ({ ...checksOf(object.node), ...this.#object(object, at) }),
    choice: (object, at) => ({ ...checksOf(object.node), ...this.#object(object, at) }),
    map: (map, at) => ({ ...checksOf(map.node), ...this.#map(map, at) }),
    list: (list, at) => ({ ...checksOf(list.node), items: this.#node(list.items, below(list.items, at)) }),
    freeForm: (value, at) => ({ ...checksOf(value.node), ...this.#free(value, at) }),
  };

  constructor(model: ValuesModel, flavour: Flavour) {
    this.#model = model;
    this.#flavour = flavour;
  }

  /** The schema of a value, written out. */
  inline(value: Value, at: At): JsonSchema {
    const schema = fold(value, at, this.#cases);
    return this.#flavour.finish?.(schema, value, at.path) ?? schema;
  }

  #node(value: Value, at: At): JsonSchema {
    const { type } = value;
    const schema = type ? { $ref: refTo(this.#definition(value, type, at)) } : this.inline(value, at);
    return { ...schema, ...this.#flavour.annotate?.(value.written, value) };
  }

  #map(map: MapValue, at: At): JsonSchema {
    const own = this.#flavour.entries?.(map, at.path) ?? [];
    const entry = (name?: string): JsonSchema => this.#node(map.entries, below(map.entries, at, name));
    const properties = Object.fromEntries(own.map((name) => [name, entry(name)]));
    return { ...(own.length > 0 && { properties }), additionalProperties: entry() };
  }

  #object(object: Keyed, at: At): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    const settings = settingsOf(object);
    const branches: JsonSchema[] = [];
    for (const [key, value] of object.keys) {
      const inside = below(value, at);
      const schema = this.#node(value, settings.has(key) ? { ...inside, isOpen: true } : inside);
      properties[key] = schema;
      const { renamedFrom } = value.written;
      if (renamedFrom) properties[renamedFrom] = { ...schema, ...this.#flavour.annotate?.(oldKey(value), value) };
      if (!at.isOpen && this.#flavour.isRequired(value)) required.push(key);
    }
    const mode = object.keys.get('mode');
    const defaultMode =
      object.kind === 'choice' ? ((mode && this.#flavour.defaultAt(mode)) ?? object.defaultMode) : undefined;
    for (const [word, value] of settings) {
      const left = properties[word] as JsonSchema;
      const chosen = this.#node(value, below(value, at));
      const isDemanded = !at.isOpen && this.#flavour.isModeObjectRequired(value, this.#target(chosen));
      // An absent mode means the default one, where the flavour lets it be absent; in one half of a merge it may mean any.
      const mayBeAbsent = at.isOpen || (word === defaultMode && !required.includes('mode'));
      const branch: ModeBranch = { word, chosen, left, isDemanded, mayBeAbsent };
      if (this.#flavour.isGuided) {
        branches.push(guidedBranch(branch));
        properties[word] = SETTINGS_ELSEWHERE;
      } else {
        const isNarrower = !sameSchema(this.#target(chosen), this.#target(left));
        if (isDemanded || isNarrower) branches.push(checkedBranch(branch, isNarrower));
      }
    }
    return {
      properties,
      ...(required.length > 0 && { required }),
      additionalProperties: false,
      ...(branches.length > 0 && { allOf: branches }),
    };
  }

  #target(schema: JsonSchema): JsonSchema {
    const name = refName(schema as SchemaNode);
    return name === undefined ? schema : (this.definitions[name] ?? {});
  }

  #definition(value: Value, { name, node }: NamedType, at: At): string {
    if (value.kind === 'freeForm' && this.definitions[name]) return name;
    // Free-form JSON may contain itself.
    if (value.kind === 'freeForm') this.definitions[name] = {};
    const isAlike = this.#flavour.defaultAt(value) === undefined && !this.#flavour.looksAtPaths;
    const suffix = at.isOpen ? '_open' : '';
    const known = isAlike ? this.#uses.get(name + suffix) : undefined;
    if (known !== undefined) return known;
    const schema = { ...this.inline(value, at), ...this.#flavour.annotateDefinition?.(node) };
    if (value.kind === 'freeForm') return this.#keep(name, '', schema);
    const kept = this.#keep(name, suffix, schema);
    if (isAlike) this.#uses.set(name + suffix, kept);
    return kept;
  }

  /** Free-form JSON is made of free-form JSON. */
  #free(value: FreeForm, at: At): JsonSchema {
    const { additionalProperties: entries, items } = value.node;
    const inside = (written: SchemaNode): JsonSchema => {
      const name = refName(written);
      const type = name === undefined ? undefined : { name, node: definitionOf(this.#model, name) };
      return this.#node({ ...value, written, node: type?.node ?? written, type }, at);
    };
    return {
      ...(entries !== undefined && { additionalProperties: typeof entries === 'object' ? inside(entries) : entries }),
      ...(items && { items: inside(items) }),
    };
  }

  /** Keeps a definition once for each content. */
  #keep(name: string, suffix: string, schema: JsonSchema): string {
    const text = JSON.stringify(schema);
    for (const other of [name, `${name}_open`]) if (this.#texts.get(other) === text) return other;
    for (let n = 1; ; n += 1) {
      const candidate = `${name}${suffix}${n === 1 ? '' : `_${n}`}`;
      const kept = this.#texts.get(candidate);
      if (kept === text) return candidate;
      if (kept !== undefined) continue;
      this.definitions[candidate] = schema;
      this.#texts.set(candidate, text);
      return candidate;
    }
  }
}

function below(value: Value, at: At, name = keyOf(value)): At {
  return { isOpen: isOpen(value, at.isOpen), path: [...at.path, name] };
}

/** What the type of one value checks. */
function checksOf(node: SchemaNode): JsonSchema {
  const checks = CHECKS.filter((key) => node[key] !== undefined);
  const schema: JsonSchema = Object.fromEntries(
    checks.map((key) => [key, key === 'propertyNames' ? namesRule(node) : node[key]]),
  );
  if (isText(node)) schema.pattern = node.pattern === undefined ? PRINTABLE : printablePattern(node.pattern);
  if (typeof node.additionalProperties === 'object' && !node.propertyNames) schema.propertyNames = LEGAL_KEYS;
  return schema;
}

/** Whether a node takes text of the user's own. */
function isText(node: SchemaNode): boolean {
  return [node.type].flat().includes('string') && node.enum === undefined && node.const === undefined;
}

function namesRule(node: SchemaNode): JsonSchema {
  const { patternHint: _, ...rule } = node.propertyNames ?? {};
  return rule as JsonSchema;
}

/** What is said of the old key of a rename: the same value, marked. */
export function oldKey(value: Value): SchemaNode {
  const { renamedFrom: _, formerDefault: __, ...node } = value.written;
  return { ...node, deprecated: `Renamed to ${keyOf(value)}.` };
}
