/** From the values model to declarations: the same walk over places as the editor's schema, with its answers about what may be left out. */
import { authorRules } from '../schema/author-flavour.ts';
import type { Flavour } from '../schema/flavour/build.ts';
import {
  entryPlace,
  isEntryDefaults,
  itemPlace,
  ownValue,
  type Place,
  propertyPlace,
} from '../schema/flavour/place.ts';
import { definitionOf, isMap, refName, resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { modeChoice } from '../schema/modes.ts';
import { commentOf } from './comment.ts';
import { type Body, type Declaration, type Property, parametersOfBody, type Shape } from './shape.ts';
import { pascal, type Targets } from './targets.ts';

/** A place, and what to call and to tell about it. */
interface Spot {
  readonly place: Place;
  /** The defaults to show: those of an entry over defaults are its defaults object's. */
  readonly shown: unknown;
  /** The type around it. */
  readonly owner: string;
}

/** A way to fill in an object with a mode. */
interface Branch {
  readonly words: readonly string[];
  readonly properties: readonly Property[];
}

/** Builds declarations; equal ones are made once. */
export class TypeBuilder {
  /** In the order of their making, a declaration after those that it is made of. */
  readonly declarations: Declaration[] = [];
  readonly #model: ValuesModel;
  readonly #targets: Targets;
  readonly #rules: Flavour;
  readonly #known = new Map<string, Declaration>();
  #isOverlay = false;

  constructor(model: ValuesModel, targets: Targets) {
    this.#model = model;
    this.#targets = targets;
    this.#rules = authorRules(model);
  }

  /** The type of a whole values document, or of an overlay, in which nothing has to be there. */
  root(defaults: unknown, isOverlay: boolean): Declaration {
    this.#isOverlay = isOverlay;
    const place: Place = { context: isOverlay ? 'open' : 'merged', path: [], defaults };
    const name = this.#model.root;
    return this.#object(definitionOf(this.#model, name), { place, shown: defaults, owner: '' }, [
      isOverlay ? `${name}Overlay` : name,
    ]);
  }

  #shape(given: SchemaNode, spot: Spot): Shape {
    const node = resolve(this.#model, given);
    if (node.keyOf !== undefined) return { kind: 'reference', target: this.#targetOf(node.keyOf, spot.place) };
    if (node.freeForm) return { kind: 'text', text: node.type === 'object' ? 'FreeForm' : 'Json' };
    if (isMap(node)) return this.#map(given, node, spot);
    if (node.items) {
      const place = itemPlace(spot.place);
      return { kind: 'list', items: this.#shape(node.items, { ...spot, place, shown: undefined }) };
    }
    if (node.properties) {
      const own = refName(given);
      const last = spot.place.path.at(-1) ?? '';
      const beside = `${spot.owner}${last === '*' ? 'Entry' : pascal(last)}`;
      const declaration = this.#object(node, spot, own ? [own, beside] : [beside], own);
      return { kind: 'declared', declaration, isLoose: false };
    }
    return { kind: 'text', text: scalar(node) };
  }

  #targetOf(keyOf: string, place: Place): string {
    if (!keyOf.startsWith('..')) return keyOf.split(/[./]/).join('.');
    const levels = keyOf.split('/').filter((step) => step === '..').length;
    const holder = place.path.slice(0, place.path.length - 1 - levels);
    const path = [...holder, keyOf.replace(/^(\.\.\/)+/, '')].join('.');
    return this.#targets.scoped.get(path)?.id ?? path;
  }

  #map(
    given: SchemaNode,
    map: SchemaNode & { additionalProperties: SchemaNode },
    { place, shown, owner }: Spot,
  ): Shape {
    const path = place.path.join('.');
    const entries = this.#shape(map.additionalProperties, {
      place: entryPlace(map, place),
      shown: map.entryDefaults === undefined ? undefined : shown,
      owner,
    });
    const scoped = this.#targets.scoped.get(path);
    if (scoped) return { kind: 'scoped', target: scoped.id, entries };
    if (this.#targets.fixed.has(path)) return { kind: 'keyed', target: path, entries, isOverlay: this.#isOverlay };
    const name = refName(given);
    if (name === undefined) return { kind: 'map', entries };
    const doc = commentOf({ description: definitionOf(this.#model, name).description ?? '' }, undefined);
    const declaration = this.#declare([name], place, doc, { kind: 'map', entries });
    return { kind: 'declared', declaration, isLoose: false };
  }

  #object(object: SchemaNode, spot: Spot, wanted: readonly string[], name?: string): Declaration {
    const { place } = spot;
    const owner = name ?? wanted[0] ?? '';
    const modes = modeChoice(this.#model, object);
    const settings = new Set(modes?.modes.filter((mode) => mode.hasObject).map(({ word }) => word));
    const strict = new Map<string, Property>();
    const properties = Object.entries(object.properties ?? {}).flatMap(([key, child]): Property[] => {
      const at = propertyPlace(object, place, key);
      const isRequired = place.context !== 'open' && this.#rules.isRequired(key, object, place);
      const inner = settings.has(key) ? ({ ...at, context: 'open' } as const) : at;
      // The strict object first, so that it gets the better name.
      if (settings.has(key) && place.context !== 'open') {
        strict.set(key, this.#property(object, child, key, { ...spot, place: at, owner }, true));
      }
      const property = this.#property(object, child, key, { ...spot, place: inner, owner }, !isRequired);
      if (!child.renamedFrom) return [property];
      const doc = commentOf({ ...child, deprecated: `Renamed to ${key}.` }, undefined);
      return [property, { ...property, key: child.renamedFrom, isOptional: true, doc }];
    });
    const doc = commentOf(
      { description: (name === undefined ? object : definitionOf(this.#model, name)).description ?? '' },
      undefined,
    );
    const choice = place.context === 'open' ? undefined : this.#choice(object, spot, properties, strict);
    if (!choice) return this.#declare(wanted, place, doc, { kind: 'object', properties });
    const head = this.#declare([`${owner}Settings`], place, doc, {
      kind: 'object',
      properties: properties.filter(({ key }) => key !== 'mode'),
    });
    const members = choice.map(({ words, properties: own }) =>
      this.#declare([`${owner}${words.map(pascal).join('Or')}`], place, doc, {
        kind: 'object',
        extends: head,
        properties: own,
      }),
    );
    return this.#declare(wanted, place, doc, { kind: 'union', members });
  }

  #property(object: SchemaNode, child: SchemaNode, key: string, spot: Spot, isOptional: boolean): Property {
    const shown = ownValue(spot.shown, key) ?? child.default;
    const map = resolve(this.#model, child);
    const over =
      map.entryDefaults === undefined
        ? shown
        : map.entryDefaults === '..'
          ? spot.shown
          : ownValue(spot.shown, map.entryDefaults);
    const found = this.#shape(child, { ...spot, shown: over });
    const isLoose = found.kind === 'declared' && isEntryDefaults(object, key);
    return { key, isOptional, doc: commentOf(map, shown), shape: isLoose ? { ...found, isLoose } : found };
  }

  /** What each mode demands of its object; nothing where no mode demands anything. */
  #choice(
    object: SchemaNode,
    { place }: Spot,
    properties: readonly Property[],
    strictOnes: ReadonlyMap<string, Property>,
  ): Branch[] | undefined {
    const choice = modeChoice(this.#model, object);
    const mode = properties.find(({ key }) => key === 'mode');
    if (!choice || !mode) return undefined;
    const byDefault = ownValue(place.defaults, 'mode') ?? choice.defaultMode;
    const branches = choice.modes.map(({ word }) => {
      const strict = strictOnes.get(word);
      if (!strict) return { word, demands: undefined };
      const open = properties.find(({ key }) => key === word);
      const isDemanded = this.#rules.isModeObjectRequired(word, object, place, { required: requiredOf(strict.shape) });
      const isNarrower = keyOfShape(strict.shape) !== (open && keyOfShape(open.shape));
      return { word, demands: isDemanded || isNarrower ? { ...strict, isOptional: !isDemanded } : undefined };
    });
    if (branches.every(({ demands }) => demands === undefined)) return undefined;
    const free = branches.filter(({ demands }) => demands === undefined).map(({ word }) => word);
    const bound = branches.flatMap(({ word, demands }) => (demands ? [{ words: [word], demands: [demands] }] : []));
    return [...(free.length > 0 ? [{ words: free, demands: [] }] : []), ...bound].map(({ words, demands }) => {
      const isOptional = mode.isOptional && words.includes(String(byDefault));
      const text = words.map((word) => quoted(word)).join(' | ');
      return { words, properties: [{ ...mode, isOptional, shape: { kind: 'text', text } }, ...demands] };
    });
  }

  #declare(wanted: readonly string[], { context }: Place, doc: readonly string[], body: Body): Declaration {
    const key = JSON.stringify([wanted[0], doc, bodyKey(body)]);
    const known = this.#known.get(key);
    if (known) return known;
    const declaration: Declaration = {
      id: this.declarations.length,
      wanted,
      isOpen: context === 'open',
      doc,
      body,
      parameters: parametersOfBody(body),
    };
    this.#known.set(key, declaration);
    this.declarations.push(declaration);
    return declaration;
  }
}

function requiredOf(shape: Shape): string[] {
  if (shape.kind !== 'declared') return [];
  const { body } = shape.declaration;
  if (body.kind === 'union') return body.members.every((member) => requiredOfObject(member).length > 0) ? ['mode'] : [];
  return requiredOfObject(shape.declaration);
}

function requiredOfObject({ body }: Declaration): string[] {
  if (body.kind !== 'object') return [];
  const above = body.extends ? requiredOfObject(body.extends) : [];
  return [...above, ...body.properties.filter(({ isOptional }) => !isOptional).map(({ key }) => key)];
}

/** Equal for shapes that say the same: a declaration stands for what it is made of. */
function keyOfShape(shape: Shape): string {
  return JSON.stringify(shape, (key, value) => (key === 'declaration' ? (value as Declaration).id : value));
}

function bodyKey(body: Body): unknown {
  if (body.kind === 'map') return keyOfShape(body.entries);
  if (body.kind === 'union') return body.members.map(({ id }) => id);
  return [body.extends?.id, body.properties.map(({ shape, ...property }) => [property, keyOfShape(shape)])];
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

function scalar(node: SchemaNode): string {
  if (node.enum) return node.enum.map(quoted).join(' | ');
  if (node.const !== undefined) return quoted(node.const);
  if (node.anyOf) return [...new Set(node.anyOf.map(scalar))].join(' | ');
  const types = [node.type ?? []].flat().map((type) => SCALARS[type]);
  return types.length > 0 && types.every((type) => type !== undefined) ? types.join(' | ') : 'Json';
}

function quoted(word: unknown): string {
  return typeof word === 'string' ? `'${word.replaceAll(/['\\]/g, '\\$&')}'` : JSON.stringify(word);
}
