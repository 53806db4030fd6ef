/** From the values model to declarations: the same walk over places as the editor's schema, with its answers about what may be left out. */
import { authorRules } from '../schema/author-flavour.ts';
import { type DefaultsAt, defaultsAt, fallbacksAt, isOpen } from '../schema/defaults-at.ts';
import { type Flavour, oldKey } from '../schema/flavour/build.ts';
import { type Cases, fold } from '../schema/fold.ts';
import type { SchemaNode, ValuesModel } from '../schema/model.ts';
import { type Keyed, keyOf, type MapValue, settingsOf, type Value } from '../schema/value.ts';
import { valuesOf } from '../schema/values-of.ts';
import { commentOf } from './comment.ts';
import { type Body, type Declaration, type Property, parametersOfBody, type Shape } from './shape.ts';
import { pascal, type Targets } from './targets.ts';

/** What is known on the way down. */
interface At {
  /** Whether nothing has to be there. */
  readonly isOpen: boolean;
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
  /** Defaults to show. */
  readonly #shownAt: DefaultsAt;
  readonly #known = new Map<string, Declaration>();
  #isOverlay = false;
  readonly #cases: Cases<Shape, At> = {
    scalar: ({ node }) => ({ kind: 'text', text: scalar(node) }),
    reference: ({ target }) => ({
      kind: 'reference',
      target: this.#targets.scoped.get(target)?.id ?? target.path.join('.'),
    }),
    object: (object, at) => this.#declared(object, at),
    choice: (choice, at) => this.#declared(choice, at),
    map: (map, at) => this.#map(map, at),
    list: ({ items }, at, inner) => ({ kind: 'list', items: inner(items, below(items, at)) }),
    freeForm: ({ node }) => ({ kind: 'text', text: node.type === 'object' ? 'FreeForm' : 'Json' }),
  };

  constructor(model: ValuesModel, targets: Targets, defaults: unknown) {
    this.#model = model;
    this.#targets = targets;
    this.#rules = authorRules(defaultsAt(defaults));
    this.#shownAt = fallbacksAt(defaults);
  }

  /** The type of a whole values document, or of an overlay, in which nothing has to be there. */
  root(isOverlay: boolean): Declaration {
    this.#isOverlay = isOverlay;
    const { root } = this.#model;
    return this.#object(valuesOf(this.#model), { isOpen: isOverlay, owner: '' }, [isOverlay ? `${root}Overlay` : root]);
  }

  #shape(value: Value, at: At): Shape {
    return fold(value, at, this.#cases);
  }

  #declared(object: Keyed, at: At): Shape {
    const own = object.type?.name;
    const last = keyOf(object);
    const beside = `${at.owner}${last === '*' ? 'Entry' : pascal(last)}`;
    const declaration = this.#object(object, at, own ? [own, beside] : [beside]);
    return { kind: 'declared', declaration, isLoose: false };
  }

  #map(map: MapValue, at: At): Shape {
    const entries = this.#shape(map.entries, below(map.entries, at));
    const scoped = this.#targets.scoped.get(map);
    if (scoped) return { kind: 'scoped', target: scoped.id, entries };
    if (this.#targets.fixed.has(map))
      return { kind: 'keyed', target: map.path.join('.'), entries, isOverlay: this.#isOverlay };
    if (map.type === undefined) return { kind: 'map', entries };
    const declaration = this.#declare([map.type.name], at, docOf(map), { kind: 'map', entries });
    return { kind: 'declared', declaration, isLoose: false };
  }

  #object(object: Keyed, at: At, wanted: readonly string[]): Declaration {
    const owner = object.type?.name ?? wanted[0] ?? '';
    const settings = settingsOf(object);
    const strict = new Map<string, Property>();
    const properties = [...object.keys].flatMap(([key, value]): Property[] => {
      const inside = { ...below(value, at), owner };
      const isRequired = !at.isOpen && this.#rules.isRequired(value);
      // The strict object first, so that it gets the better name.
      if (settings.has(key) && !at.isOpen) strict.set(key, this.#property(value, inside, true));
      const inner = settings.has(key) ? { ...inside, isOpen: true } : inside;
      const property = this.#property(value, inner, !isRequired);
      const { renamedFrom } = value.written;
      if (!renamedFrom) return [property];
      return [property, { ...property, key: renamedFrom, isOptional: true, doc: commentOf(oldKey(value), undefined) }];
    });
    const doc = docOf(object);
    const choice = at.isOpen ? undefined : this.#choice(object, properties, strict);
    if (!choice) return this.#declare(wanted, at, doc, { kind: 'object', properties });
    const head = this.#declare([`${owner}Settings`], at, doc, {
      kind: 'object',
      properties: properties.filter(({ key }) => key !== 'mode'),
    });
    const members = choice.map(({ words, properties: own }) =>
      this.#declare([`${owner}${words.map(pascal).join('Or')}`], at, doc, {
        kind: 'object',
        extends: head,
        properties: own,
      }),
    );
    return this.#declare(wanted, at, doc, { kind: 'union', members });
  }

  #property(value: Value, at: At, isOptional: boolean): Property {
    const found = this.#shape(value, at);
    const isLoose = found.kind === 'declared' && value.isHalf;
    const doc = commentOf(value.node, this.#shownAt(value));
    return { key: keyOf(value), isOptional, doc, shape: isLoose ? { ...found, isLoose } : found };
  }

  /** What each mode demands of its object; nothing where no mode demands anything. */
  #choice(
    object: Keyed,
    properties: readonly Property[],
    strictOnes: ReadonlyMap<string, Property>,
  ): Branch[] | undefined {
    const mode = properties.find(({ key }) => key === 'mode');
    if (object.kind !== 'choice' || !mode) return undefined;
    const byDefault = this.#rules.defaultAt(object.keys.get('mode') as Value) ?? object.defaultMode;
    const branches = object.modes.map(({ word, settings }) => {
      const strict = strictOnes.get(word);
      if (!strict || !settings) return { word, demands: undefined };
      const open = properties.find(({ key }) => key === word);
      const isDemanded = this.#rules.isModeObjectRequired(settings, { required: requiredOf(strict.shape) });
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

  #declare(wanted: readonly string[], { isOpen }: At, doc: readonly string[], body: Body): Declaration {
    const key = JSON.stringify([wanted[0], doc, bodyKey(body)]);
    const known = this.#known.get(key);
    if (known) return known;
    const declaration: Declaration = {
      id: this.declarations.length,
      wanted,
      isOpen,
      doc,
      body,
      parameters: parametersOfBody(body),
    };
    this.#known.set(key, declaration);
    this.declarations.push(declaration);
    return declaration;
  }
}

function below(value: Value, at: At): At {
  return { ...at, isOpen: isOpen(value, at.isOpen) };
}

/** The comment of a declaration: that of its type. */
function docOf({ type, node }: Value): string[] {
  return commentOf({ description: (type?.node ?? node).description ?? '' }, undefined);
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
  const types = [node.type ?? []].flat().map((type) => SCALARS[type]);
  return types.length > 0 && types.every((type) => type !== undefined) ? types.join(' | ') : 'Json';
}

function quoted(word: unknown): string {
  return typeof word === 'string' ? `'${word.replaceAll(/['\\]/g, '\\$&')}'` : JSON.stringify(word);
}
