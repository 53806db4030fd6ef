/** What a generated TypeScript type is made of, before anything has a name. */

/** A type at a place. */
export type Shape =
  /** A type that depends on nothing, as TypeScript writes it. */
  | { readonly kind: 'text'; readonly text: string }
  /** The name of an entry of another map. */
  | { readonly kind: 'reference'; readonly target: string }
  | { readonly kind: 'list'; readonly items: Shape }
  | { readonly kind: 'map'; readonly entries: Shape }
  /** A map whose keys references name, or whose entries have references to names of their own. */
  | { readonly kind: 'keyed'; readonly target: string; readonly entries: Shape; readonly isOverlay: boolean }
  /** A map inside an entry, whose keys the same entry's references name. */
  | { readonly kind: 'scoped'; readonly target: string; readonly entries: Shape }
  /** A declared type; `isLoose` leaves its entry's own names unchecked, for they come together only in the merge. */
  | { readonly kind: 'declared'; readonly declaration: Declaration; readonly isLoose: boolean };

/** A key of an object. */
export interface Property {
  readonly key: string;
  readonly isOptional: boolean;
  readonly doc: readonly string[];
  readonly shape: Shape;
}

/** What is behind a name. */
export type Body =
  | { readonly kind: 'object'; readonly properties: readonly Property[]; readonly extends?: Declaration }
  | { readonly kind: 'map'; readonly entries: Shape }
  | { readonly kind: 'union'; readonly members: readonly Declaration[] };

/** A type with a name of its own. Types that say the same are one declaration. */
export interface Declaration {
  readonly id: number;
  /** Names that it would like to have, the best first. */
  readonly wanted: readonly string[];
  /** Whether nothing has to be there. */
  readonly isOpen: boolean;
  readonly doc: readonly string[];
  readonly body: Body;
  readonly parameters: readonly Parameter[];
}

/**
 * What a declaration is generic over, for one target of references:
 *
 * - `keys`: the names themselves, inferred from the keys of the map
 * - `use`: the names that are legal in a reference
 * - `scope`: an object whose keys are the names of a map inside an entry, inferred from that map
 * - `inherited`: names that the entry has from elsewhere
 * - `base`: the values that an overlay is laid over
 */
export interface Parameter {
  readonly role: 'keys' | 'use' | 'scope' | 'inherited' | 'base';
  readonly target: string;
}

/** Roles in the order of a declaration's parameters. */
const ORDER = ['keys', 'use', 'scope', 'inherited', 'base'] as const;

/** The parameters of a shape. */
export function parametersOf(shape: Shape): readonly Parameter[] {
  switch (shape.kind) {
    case 'text':
      return [];
    case 'reference':
      return [{ role: 'use', target: shape.target }];
    case 'list':
      return parametersOf(shape.items);
    case 'map':
      return parametersOf(shape.entries);
    case 'keyed': {
      const inner = parametersOf(shape.entries);
      const base = shape.isOverlay && inner.some(isOwn) ? [{ role: 'base', target: '' } as const] : [];
      return [{ role: 'keys', target: shape.target }, ...inner.filter((parameter) => !isOwn(parameter)), ...base];
    }
    case 'scoped':
      return [{ role: 'scope', target: shape.target }, ...parametersOf(shape.entries)];
    case 'declared':
      return shape.declaration.parameters.filter((parameter) => !shape.isLoose || !isOwn(parameter));
  }
}

/** The parameters of a declaration's body. The object that holds a scoped map knows the names in it. */
export function parametersOfBody(body: Body): readonly Parameter[] {
  if (body.kind === 'map') return distinct(parametersOf(body.entries));
  if (body.kind === 'union') return distinct(body.members.flatMap((member) => member.parameters));
  const inner = [...body.properties.flatMap(({ shape }) => parametersOf(shape)), ...(body.extends?.parameters ?? [])];
  const held = new Set(scopesOf(body));
  const own = [...held].map((target) => ({ role: 'inherited', target }) as const);
  return distinct([...inner.filter(({ role, target }) => role !== 'use' || !held.has(target)), ...own]);
}

/** The targets of the scoped maps that an object itself holds. */
export function scopesOf(body: Body): readonly string[] {
  if (body.kind !== 'object') return [];
  return body.properties.flatMap(({ shape }) => (shape.kind === 'scoped' ? [shape.target] : []));
}

/** Whether a parameter belongs to one entry of a map. */
export function isOwn({ role }: Parameter): boolean {
  return role === 'scope' || role === 'inherited';
}

function distinct(parameters: readonly Parameter[]): readonly Parameter[] {
  const byKey = new Map(
    parameters.map((parameter) => [`${ORDER.indexOf(parameter.role)} ${parameter.target}`, parameter]),
  );
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, parameter]) => parameter);
}
