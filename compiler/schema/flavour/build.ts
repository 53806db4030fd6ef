/**
 * The walk that all flavours of the schema share.
 *
 * A type is written once for each way it is used (see place.ts): definitions are built by place and kept once for each content,
 * so `Model` stands for the whole object, `Model_open` for the one of which nothing is demanded.
 */

import { CompileError } from '../../errors.ts';
import { definitionOf, isMap, refName, refTo, type SchemaNode, type ValuesModel } from '../model.ts';
import { modeChoice } from '../modes.ts';
import { type JsonSchema, sameSchema } from './json-schema.ts';
import { checkedBranch, guidedBranch, type ModeBranch, SETTINGS_ELSEWHERE } from './mode-branch.ts';
import { entryPlace, itemPlace, ownValue, type Place, propertyPlace, rootPlace } from './place.ts';
import { LEGAL_KEYS, PRINTABLE, printablePattern } from './printable.ts';

/** What tells one flavour from another. */
export interface Flavour {
  /** Whether a key must be there; never asked in an open place. */
  isRequired(key: string, object: SchemaNode, place: Place): boolean;
  /** Whether choosing a mode demands its object. `strict` is the object's own schema. */
  isModeObjectRequired(key: string, object: SchemaNode, place: Place, strict: JsonSchema): boolean;
  /** Whether settings of modes are offered by the chosen mode, for editors. @default false */
  readonly isGuided?: boolean;
  /** Whether two uses of a type can differ though neither has defaults. @default false */
  readonly looksAtPaths?: boolean;
  /** Keywords beside a node or a reference that check nothing. */
  annotate?(node: SchemaNode, place: Place): JsonSchema;
  /** Keywords of a definition, apart from those of the property that refers to it. */
  annotateDefinition?(node: SchemaNode): JsonSchema;
  /** Changes a node once it is built. */
  finish?(schema: JsonSchema, node: SchemaNode, place: Place): JsonSchema;
  /** Names of a map's entries that get a schema of their own. */
  entries?(map: SchemaNode, place: Place): readonly string[];
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

/** Builds the root's schema with all the definitions it needs. */
export function buildFlavour(model: ValuesModel, flavour: Flavour, defaults: unknown): JsonSchema {
  const builder = new Builder(model, flavour);
  const { description: _, ...root } = builder.node(definitionOf(model, model.root), rootPlace(defaults));
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...root, definitions: builder.definitions };
}

class Builder {
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #model: ValuesModel;
  readonly #flavour: Flavour;
  readonly #open: string[] = [];
  /** The definitions as text: one is built at each place that has it, and mostly is there already. */
  readonly #texts = new Map<string, string>();
  /** Names of the definitions for uses that are all alike. */
  readonly #uses = new Map<string, string>();

  constructor(model: ValuesModel, flavour: Flavour) {
    this.#model = model;
    this.#flavour = flavour;
  }

  /** The schema of a node at a place. */
  node(node: SchemaNode, place: Place): JsonSchema {
    const name = refName(node);
    const annotations = this.#flavour.annotate?.(node, place) ?? {};
    const schema = name === undefined ? this.#inline(node, place) : { $ref: refTo(this.#definition(name, place)) };
    return { ...schema, ...annotations };
  }

  #inline(node: SchemaNode, place: Place): JsonSchema {
    const checks = CHECKS.filter((key) => node[key] !== undefined);
    let schema: JsonSchema = Object.fromEntries(
      checks.map((key) => [key, key === 'propertyNames' ? namesRule(node) : node[key]]),
    );
    if (isText(node)) schema.pattern = node.pattern === undefined ? PRINTABLE : printablePattern(node.pattern);
    if (typeof node.additionalProperties === 'object' && !node.propertyNames) schema.propertyNames = LEGAL_KEYS;
    if (node.properties) schema = { ...schema, ...this.#object(node, place) };
    else if (isMap(node)) schema = { ...schema, ...this.#map(node, place) };
    else if (typeof node.additionalProperties === 'object') {
      schema.additionalProperties = this.node(node.additionalProperties, itemPlace(place));
    } else if (node.additionalProperties !== undefined) schema.additionalProperties = node.additionalProperties;
    if (node.items) schema.items = this.node(node.items, itemPlace(place));
    return this.#flavour.finish?.(schema, node, place) ?? schema;
  }

  #map(map: SchemaNode & { additionalProperties: SchemaNode }, place: Place): JsonSchema {
    const own = this.#flavour.entries?.(map, place) ?? [];
    const entry = (name?: string): JsonSchema => this.node(map.additionalProperties, entryPlace(map, place, name));
    const properties = Object.fromEntries(own.map((name) => [name, entry(name)]));
    return { ...(own.length > 0 && { properties }), additionalProperties: entry() };
  }

  #object(object: SchemaNode, place: Place): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    const choice = modeChoice(this.#model, object);
    const branches: JsonSchema[] = [];
    const defaultMode = ownValue(place.defaults, 'mode') ?? choice?.defaultMode;
    for (const [key, child] of Object.entries(object.properties ?? {})) {
      const at = propertyPlace(object, place, key);
      const isSettings = choice?.modes.some((mode) => mode.word === key && mode.hasObject) ?? false;
      properties[key] = this.node(child, isSettings ? { ...at, context: 'open' } : at);
      if (child.renamedFrom) properties[child.renamedFrom] = this.node(oldKey(key, child), at);
      if (place.context !== 'open' && this.#flavour.isRequired(key, object, place)) required.push(key);
    }
    for (const { word, hasObject } of choice?.modes ?? []) {
      const child = object.properties?.[word];
      const left = properties[word];
      if (!hasObject || !child || !left) continue;
      const chosen = this.node(child, propertyPlace(object, place, word));
      const isDemanded =
        place.context !== 'open' && this.#flavour.isModeObjectRequired(word, object, place, this.#target(chosen));
      // An absent mode means the default one, where the flavour lets it be absent; in one half of a merge it may mean any.
      const mayBeAbsent = place.context === 'open' || (word === defaultMode && !required.includes('mode'));
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

  #definition(name: string, place: Place): string {
    const node = definitionOf(this.#model, name);
    if (node.freeForm) return this.#freeForm(name, node);
    if (this.#open.includes(name)) {
      const loop = [...this.#open.slice(this.#open.indexOf(name)), name].join(' -> ');
      const help = 'Only free-form JSON (a type with @freeForm) may contain itself.';
      throw new CompileError('V005', `the type ${name} contains itself: ${loop}`, this.#model.position(name), help);
    }
    const isAlike = place.defaults === undefined && place.entryDefaults === undefined && !this.#flavour.looksAtPaths;
    const use = `${place.context} ${name}`;
    const known = isAlike ? this.#uses.get(use) : undefined;
    if (known !== undefined) return known;
    this.#open.push(name);
    const schema = { ...this.#inline(node, place), ...this.#flavour.annotateDefinition?.(node) };
    this.#open.pop();
    const suffix = { entry: '', merged: '', open: '_open' }[place.context];
    const kept = this.#keep(name, suffix, schema);
    if (isAlike) this.#uses.set(use, kept);
    return kept;
  }

  #freeForm(name: string, node: SchemaNode): string {
    if (this.definitions[name]) return name;
    this.definitions[name] = {};
    const place: Place = { context: 'entry', path: ['*'], defaults: undefined };
    this.definitions[name] = { ...this.#inline(node, place), ...this.#flavour.annotateDefinition?.(node) };
    return name;
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

/** Whether a node takes text of the user's own. */
function isText(node: SchemaNode): boolean {
  return [node.type].flat().includes('string') && node.enum === undefined && node.const === undefined;
}

function namesRule(node: SchemaNode): JsonSchema {
  const { patternHint: _, ...rule } = node.propertyNames ?? {};
  return rule as JsonSchema;
}

/** The old key of a rename: the same value, marked. */
function oldKey(key: string, { renamedFrom: _, formerDefault: __, ...node }: SchemaNode): SchemaNode {
  return { ...node, deprecated: `Renamed to ${key}.` };
}
