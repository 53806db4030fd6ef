/**
 * The part of the guard that comes from the types: loops over every map that has something to check, first whether its
 * entries are whole, then whether their references hold.
 */
import { madeOf } from '../authoring/define.ts';
import type { BodyNode, Define, ExprNode, GuardPart, Json } from '../ir/nodes.ts';
import { type DefaultsAt, defaultsAt } from '../schema/defaults-at.ts';
import { type Cases, fold } from '../schema/fold.ts';
import type { ValuesModel } from '../schema/model.ts';
import { isKeyed, type Keyed, keyOf, type List, type MapValue, settingsOf, type Value } from '../schema/value.ts';
import { valuesOf } from '../schema/values-of.ts';
import { formatted, literal, local, loose, operation, root, select, sequence, when } from './build.ts';
import { callReferences, referencesHelper } from './call-list.ts';
import { marked, pathText, type Step, stepNodes, yamlAt } from './path.ts';
import { referenceHelper } from './reference-helper.ts';
import { checkReference, startOf } from './references.ts';
import { checkRename } from './renames.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Where the walk is. */
interface Place {
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
  const walk = new Walk(areas, defaultsAt(defaults));
  const parts = [...valuesOf(model).keys].flatMap(([key, value]): GuardPart[] => {
    const body = walk.check(value, { value: select(root, key), path: [key], entry: [key], outer: [] });
    if (!body) return [];
    return [{ stage: 'values', key, ...(areas.has(key) ? { area: key, body: whileOn(key, body) } : { body }) }];
  });
  return { parts, shapes: walk.shapes, helpers: walk.helpers };
}

/** What is asked of an area only while it is switched on. */
export function whileOn(area: string, body: BodyNode): BodyNode {
  return when(operation('orElse', loose(root, area, 'enabled'), literal(false)), body);
}

class Walk {
  readonly shapes = new Map<string, Shape>();
  readonly #areas: ReadonlySet<string>;
  readonly #defaultAt: DefaultsAt;
  readonly #helpers = new Map<string, Define | undefined>();
  readonly #cases: Cases<BodyNode | undefined, Place> = {
    scalar: () => undefined,
    reference: (reference, { value, path, outer, entry }) =>
      checkReference(reference, { value, path, entries: [...outer, entry] }, this.#areas),
    object: (object, place) => this.#object(object, place),
    choice: (choice, place) => this.#object(choice, place),
    map: (map, place) => this.#map(map, place),
    list: (list, place) => this.#list(list, place),
    freeForm: () => undefined,
  };

  constructor(areas: ReadonlySet<string>, defaultAt: DefaultsAt) {
    this.#areas = areas;
    this.#defaultAt = defaultAt;
  }

  /** The helpers that the checks call. */
  get helpers(): Define[] {
    return [madeOf(referenceHelper), ...this.#helpers.values()].filter((helper) => helper !== undefined);
  }

  /** The checks of a value, or nothing if its type asks for none. */
  check(type: Value, place: Place): BodyNode | undefined {
    return fold(type, place, this.#cases);
  }

  #object(object: Keyed, place: Place): BodyNode | undefined {
    const items = [...object.keys].flatMap(([key, type]) => {
      // What entries start from is checked with the entries.
      if (type.isHalf) return [];
      const { renamedFrom, formerDefault } = type.written;
      const renamed =
        renamedFrom === undefined
          ? []
          : [checkRename({ ...place, key, renamedFrom, formerDefault: formerDefault as Json | undefined })];
      const { lenient: _, ...certain } = place;
      // An object with a switch of its own is like an entry of a map: what is off is not asked.
      const toggle = switchOf(type);
      const path = [...place.path, key];
      const made = this.check(type, {
        ...certain,
        ...(toggle ? { entry: path, outer: [...place.outer, place.entry] } : {}),
        ...(mayLack(place, key) ? { lenient: true } : {}),
        value: select(place.value, key),
        path,
        ...(place.own ? { own: loose(place.own, key) } : {}),
      });
      if (!made) return renamed;
      const conditions = this.#conditions(object, type, place);
      if (toggle) {
        // A switch with a default is there in all merged values.
        const isSure = !place.lenient && this.#defaultAt(toggle) !== undefined;
        const isOn = operation('orElse', loose(place.value, key, 'enabled'), literal(true));
        conditions.push(isSure ? select(place.value, key, 'enabled') : isOn);
      }
      const inner = this.#shared(type, place, path, made);
      return [...renamed, conditions.reduceRight((body, condition) => when(condition, body), inner)];
    });
    return items.length === 0 ? undefined : sequence(items);
  }

  /** The same checks by a helper, where there is one for the type. */
  #shared(value: Value, place: Place, path: readonly Step[], made: BodyNode): BodyNode {
    const { type } = value;
    if (!type || !isKeyed(value) || place.own || mayLack(place, keyOf(value)) || switchOf(value)) return made;
    if (!this.#helpers.has(type.name)) this.#helpers.set(type.name, referencesHelper(type, value, this.#areas));
    if (!this.#helpers.get(type.name)) return made;
    const entries = [...place.outer, place.entry];
    return callReferences(type.name, { value: select(place.value, keyOf(value)), path, entries });
  }

  /** When the value under a key is to be checked at all. */
  #conditions(object: Keyed, type: Value, place: Place): ExprNode[] {
    const key = keyOf(type);
    const isLacking = (value: Value | undefined): boolean =>
      value !== undefined && mayLack(place, keyOf(value)) && this.#defaultAt(value) === undefined;
    const isThere = operation('isSet', select(place.value, key));
    if (settingsOf(object).has(key)) {
      const mode = select(place.value, 'mode');
      const isNamed = isLacking(object.keys.get('mode')) ? operation('orElse', mode, literal('')) : mode;
      const chosen = operation('eq', isNamed, literal(key));
      return isLacking(type) ? [chosen, isThere] : [chosen];
    }
    if (type.kind === 'reference' && place.own) return [operation('isSet', loose(place.own, key))];
    return type.isRequired && !isLacking(type) ? [] : [isThere];
  }

  #list({ items }: List, place: Place): BodyNode | undefined {
    const variable = nameFor(place.path);
    const index = `${variable}Index`;
    const inner = this.check(items, { ...place, value: local(variable), path: [...place.path, local(index)] });
    return inner && { kind: 'each', source: place.value, variable, key: index, body: inner };
  }

  #map(map: MapValue, place: Place): BodyNode | undefined {
    const { entries } = map;
    const variable = nameFor(place.path);
    const key = `${variable}Name`;
    const defaults = startOf(map, place.value);
    const isOver = map.entryDefaults !== undefined && map.entryDefaults === map.holder;
    const path = [...place.path, local(key)];
    const outer = [...place.outer, place.entry];
    const inner = this.check(entries, {
      value: local(variable),
      path,
      entry: path,
      outer,
      ...(defaults && isKeyed(entries) ? { lenient: givenBelow(entries) } : {}),
      ...(isOver ? { own: local(`${variable}Overrides`) } : {}),
    });
    const whole = defaults && isKeyed(entries) ? this.#whole(entries, path, outer, variable) : undefined;
    if (!inner && !whole) return undefined;
    const checks = sequence([
      ...(whole ? [whole] : []),
      ...(inner ? [whole ? ({ kind: 'unmarked', entry: pathText(path), body: inner } as const) : inner] : []),
    ]);
    // An entry over another that lacks the switch is not come to: the other is told to be incomplete.
    const isOn = isOver
      ? select(local(variable), 'enabled')
      : operation('orElse', loose(local(variable), 'enabled'), literal(true));
    const body = switchOf(entries) ? when(isOn, checks) : checks;
    return { kind: 'each', source: place.value, ...(defaults ? { defaults } : {}), variable, key, body };
  }

  /** Whether a merged entry has all that its type requires. */
  #whole(entry: Keyed, path: readonly Step[], outer: readonly (readonly Step[])[], variable: string): BodyNode {
    const name = path.filter((step) => typeof step === 'string').join('.');
    this.shapes.set(name, shapeOf(entry, givenBelow(entry), this.#defaultAt));
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
}

/** Keys that the entries of a map inside the entry may still bring. */
function givenBelow(entry: Keyed): Set<string> {
  const over = [...entry.keys.values()].filter((value) => value.kind === 'map' && value.entryDefaults === entry);
  return new Set(
    over.flatMap((map) => (map.kind === 'map' && isKeyed(map.entries) ? [...map.entries.keys.keys()] : [])),
  );
}

function mayLack({ lenient }: Place, key: string): boolean {
  return lenient === true || (lenient?.has(key) ?? false);
}

/** The switch of an object, if it has one. */
function switchOf(value: Value): Value | undefined {
  return isKeyed(value) ? value.keys.get('enabled') : undefined;
}

/** The variable for the entries of a map: `model` for `models`. Never that of a loop around it: `modelItem` for `calls.models` of a model. */
function nameFor(path: readonly Step[]): string {
  const last = path.findLast((step) => typeof step === 'string') as string;
  const singular = last.replace(/ies$/, 'y').replace(/s$/, '');
  const around = new Set(path.map((step) => (typeof step === 'object' && step.kind === 'local' ? step.name : '')));
  const isTaken = around.has(`${singular}Name`) || around.has(`${singular}Index`);
  return singular === last || isTaken ? `${singular}Item` : singular;
}
