/**
 * The part of the guard that comes from the types: loops over every map that has something to check, first whether its
 * entries are whole, then whether their references hold.
 */
import { madeOf } from '../authoring/define.ts';
import type { BodyNode, Define, ExprNode, GuardPart, Json } from '../ir/nodes.ts';
import { isMap, refName, resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { modeChoice } from '../schema/modes.ts';
import { formatted, literal, local, loose, operation, root, select, sequence, when } from './build.ts';
import { callReferences, referencesHelper } from './call-list.ts';
import { entryDefaultsOf } from './entry-defaults.ts';
import { marked, pathText, type Step, stepNodes, yamlAt } from './path.ts';
import { referenceHelper } from './reference-helper.ts';
import { checkReference } from './references.ts';
import { checkRename } from './renames.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Where the walk is. */
interface Place {
  readonly node: SchemaNode;
  readonly value: ExprNode;
  readonly path: readonly Step[];
  /** The innermost map entry. */
  readonly entry: readonly Step[];
  /** What the user wrote of it, if that is less than the merged value: references that it leaves out are its defaults'. */
  readonly own?: ExprNode;
  /** What holds the innermost entry: the area, then entries, from the outside in. */
  readonly outer: readonly (readonly Step[])[];
  /** Keys that may be absent though they are required, since entries below bring them; `true` for all. */
  readonly lenient?: ReadonlySet<string> | true;
  readonly defaults: Json | undefined;
  /** Defaults of the object that holds the value. */
  readonly holderDefaults?: Json | undefined;
}

/** Loops of the guard, and the shapes that they compare with. */
export interface TypeChecks {
  /** A part for each key at the root that has something to check. */
  readonly parts: readonly GuardPart[];
  /** Shapes by the map's path, such as `serving.models`. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Helpers that the loops call. */
  readonly helpers: readonly Define[];
}

/** The checks of everything below the root; areas that are switched off are left out. */
export function checksOfTypes(model: ValuesModel, defaults: Json, areas: ReadonlySet<string>): TypeChecks {
  const shapes = new Map<string, Shape>();
  const walk = new Walk(model, areas, shapes);
  const top = resolve(model, { $ref: `#/definitions/${model.root}` });
  const parts = Object.entries(top.properties ?? {}).flatMap(([key, property]): GuardPart[] => {
    const body = walk.check({
      node: resolve(model, property),
      value: select(root, key),
      path: [key],
      entry: [key],
      outer: [],
      defaults: child(defaults, key),
      holderDefaults: defaults,
    });
    if (!body) return [];
    return [{ stage: 'values', key, ...(areas.has(key) ? { area: key, body: whileOn(key, body) } : { body }) }];
  });
  return { parts, shapes, helpers: walk.helpers };
}

/** What is asked of an area only while it is switched on. */
export function whileOn(area: string, body: BodyNode): BodyNode {
  return when(operation('orElse', loose(root, area, 'enabled'), literal(false)), body);
}

class Walk {
  readonly #model: ValuesModel;
  readonly #areas: ReadonlySet<string>;
  readonly #shapes: Map<string, Shape>;
  readonly #helpers = new Map<string, Define | undefined>();

  constructor(model: ValuesModel, areas: ReadonlySet<string>, shapes: Map<string, Shape>) {
    this.#model = model;
    this.#areas = areas;
    this.#shapes = shapes;
  }

  /** The helpers that the checks call. */
  get helpers(): Define[] {
    return [madeOf(referenceHelper), ...this.#helpers.values()].filter((helper) => helper !== undefined);
  }

  /** The checks of a value, or nothing if its type asks for none. */
  check(place: Place): BodyNode | undefined {
    const { node } = place;
    if (node.freeForm) return undefined;
    if (node.keyOf !== undefined) {
      return checkReference(
        this.#model,
        { reference: place.value, target: node.keyOf, path: place.path, entries: [...place.outer, place.entry] },
        this.#areas,
      );
    }
    if (isMap(node)) return this.#map(place);
    if (node.items) return this.#list(place);
    return this.#object(place);
  }

  #object(place: Place): BodyNode | undefined {
    const { node } = place;
    const choice = modeChoice(this.#model, node);
    const words = new Set(choice?.modes.filter(({ hasObject }) => hasObject).map(({ word }) => word));
    const defaulted = new Set(
      Object.values(node.properties ?? {}).flatMap((property) => resolve(this.#model, property).entryDefaults ?? []),
    );
    const items = Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
      if (defaulted.has(key)) return [];
      const { renamedFrom } = property;
      const renamed =
        renamedFrom === undefined
          ? []
          : [checkRename({ ...place, key, renamedFrom, formerDefault: property.formerDefault as Json | undefined })];
      const type = resolve(this.#model, property);
      const { lenient: _, ...certain } = place;
      // An object with a switch of its own is like an entry of a map: what is off is not asked.
      const isEntry = type.properties?.enabled !== undefined && !isMap(type);
      const path = [...place.path, key];
      const made = this.check({
        ...certain,
        ...(isEntry ? { entry: path, outer: [...place.outer, place.entry] } : {}),
        ...(place.lenient === true || place.lenient?.has(key) ? { lenient: true } : {}),
        node: type,
        value: select(place.value, key),
        path,
        ...(place.own ? { own: loose(place.own, key) } : {}),
        defaults: child(place.defaults, key),
        holderDefaults: place.defaults,
      });
      if (!made) return renamed;
      const inner = this.#shared(place, refName(property), type, path, made);
      const conditions = this.#conditions(place, key, type, words);
      if (isEntry) {
        // A switch with a default is there in all merged values.
        const isSure = !place.lenient && child(child(place.defaults, key), 'enabled') !== undefined;
        const isOn = operation('orElse', loose(place.value, key, 'enabled'), literal(true));
        conditions.push(isSure ? select(place.value, key, 'enabled') : isOn);
      }
      return [...renamed, conditions.reduceRight((body, condition) => when(condition, body), inner)];
    });
    return items.length === 0 ? undefined : sequence(items);
  }

  /** The same checks by a helper, where there is one for the type. */
  #shared(place: Place, name: string | undefined, type: SchemaNode, path: readonly Step[], made: BodyNode): BodyNode {
    const key = path.at(-1) as string;
    const mayLack = place.lenient === true || (place.lenient?.has(key) ?? false);
    if (name === undefined || place.own || mayLack || type.properties?.enabled) return made;
    if (!this.#helpers.has(name)) {
      this.#helpers.set(name, referencesHelper(this.#model, name, type, this.#areas));
    }
    if (!this.#helpers.get(name)) return made;
    const entries = [...place.outer, place.entry];
    return callReferences(name, { value: select(place.value, key), path, entries });
  }

  /** When the value under a key is to be checked at all. */
  #conditions(place: Place, key: string, type: SchemaNode, words: ReadonlySet<string>): ExprNode[] {
    const mayLack = (word: string): boolean =>
      (place.lenient === true || (place.lenient?.has(word) ?? false)) && child(place.defaults, word) === undefined;
    const isThere = operation('isSet', select(place.value, key));
    if (words.has(key)) {
      const mode = select(place.value, 'mode');
      const chosen = operation('eq', mayLack('mode') ? operation('orElse', mode, literal('')) : mode, literal(key));
      return mayLack(key) ? [chosen, isThere] : [chosen];
    }
    if (type.keyOf !== undefined && place.own) return [operation('isSet', loose(place.own, key))];
    const required = place.node.required?.includes(key) ?? false;
    return required && !mayLack(key) ? [] : [isThere];
  }

  #list(place: Place): BodyNode | undefined {
    const variable = nameFor(place.path);
    const index = `${variable}Index`;
    const inner = this.check({
      ...place,
      node: resolve(this.#model, place.node.items as SchemaNode),
      value: local(variable),
      path: [...place.path, local(index)],
    });
    return inner && { kind: 'each', source: place.value, variable, key: index, body: inner };
  }

  #map(place: Place): BodyNode | undefined {
    const { node, value, path } = place;
    const variable = nameFor(path);
    const key = `${variable}Name`;
    const tag = node.entryDefaults;
    const holder = value.kind === 'select' ? select(value.of, ...value.path.slice(0, -1)) : value;
    const defaults = tag === undefined ? undefined : entryDefaultsOf(tag, holder);
    const entryNode = resolve(this.#model, node.additionalProperties as SchemaNode);
    const entryPath = [...path, local(key)];
    const known = tag === undefined || tag === '..' ? undefined : child(place.holderDefaults, tag);
    const outer = [...place.outer, place.entry];
    const inner = this.#object({
      node: entryNode,
      value: local(variable),
      path: entryPath,
      entry: entryPath,
      outer,
      ...(tag === undefined ? {} : { lenient: this.#givenBelow(entryNode) }),
      ...(tag === '..' ? { own: local(`${variable}Overrides`) } : {}),
      defaults: known,
    });
    const whole = tag === undefined ? undefined : this.#whole(entryNode, entryPath, outer, variable, known);
    if (!inner && !whole) return undefined;
    const checks = sequence([
      ...(whole ? [whole] : []),
      ...(inner ? [whole ? ({ kind: 'unmarked', entry: pathText(entryPath), body: inner } as const) : inner] : []),
    ]);
    // An entry over another that lacks the switch is not come to: the other is told to be incomplete.
    const isSure = tag === '..';
    const isOn = isSure
      ? select(local(variable), 'enabled')
      : operation('orElse', loose(local(variable), 'enabled'), literal(true));
    const body = entryNode.properties?.enabled ? when(isOn, checks) : checks;
    return { kind: 'each', source: value, ...(defaults ? { defaults } : {}), variable, key, body };
  }

  /** Whether a merged entry has all that its type requires. */
  #whole(
    node: SchemaNode,
    path: readonly Step[],
    outer: readonly (readonly Step[])[],
    variable: string,
    defaults: Json | undefined,
  ): BodyNode {
    const name = path.filter((step) => typeof step === 'string').join('.');
    this.#shapes.set(name, shapeOf(this.#model, node, this.#givenBelow(node), defaults));
    const lacking = local('missing');
    return {
      kind: 'each',
      source: operation('missing', local(variable), { kind: 'file', path: `files/shapes/${name}.json` }),
      variable: 'missing',
      body: {
        kind: 'report',
        rule: 'required',
        path: stepNodes([...path, lacking]),
        message: formatted(['this is required, and neither the entry nor its defaults have it']),
        remedy: formatted([...yamlAt(path, []), '\n', '  '.repeat(path.length), '# set ', lacking]),
        entries: marked([...outer, path]),
      },
    };
  }

  /** Keys that the entries of a map inside the entry may still bring. */
  #givenBelow(node: SchemaNode): Set<string> {
    return new Set(
      Object.values(node.properties ?? {}).flatMap((property) => {
        const map = resolve(this.#model, property);
        if (map.entryDefaults !== '..' || !isMap(map)) return [];
        return Object.keys(resolve(this.#model, map.additionalProperties).properties ?? {});
      }),
    );
  }
}

function child(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? value[key] : undefined;
}

/** The variable for the entries of a map: `model` for `models`. Never that of a loop around it: `modelItem` for `calls.models` of a model. */
function nameFor(path: readonly Step[]): string {
  const last = path.findLast((step) => typeof step === 'string') as string;
  const singular = last.replace(/ies$/, 'y').replace(/s$/, '');
  const around = new Set(path.map((step) => (typeof step === 'object' && step.kind === 'local' ? step.name : '')));
  const isTaken = around.has(`${singular}Name`) || around.has(`${singular}Index`);
  return singular === last || isTaken ? `${singular}Item` : singular;
}
