/**
 * The types of `defineValues`: what a user may write, in which every reference has to be a name that the same document gives.
 *
 * Names are inferred from the keys of the maps that references point at, and nothing else: everywhere else they are under
 * `NoInfer`, or a wrong name would simply become a legal one.
 */
import type { ValuesModel } from '../schema/model.ts';
import { TypeBuilder } from './build.ts';
import { commentText } from './comment.ts';
import { Names } from './names.ts';
import { declarationText, formals, type Printing, rootParameters } from './print.ts';
import { type Declaration, isOwn, parametersOf, type Shape } from './shape.ts';
import { targetsOf } from './targets.ts';

/** What the file is called in its own first line. */
export interface SdkTypesOptions {
  readonly defaults: unknown;
  /** Lines for the head of the file. */
  readonly header: readonly string[];
}

/**
 * The generated module: `defineValues`, `defineOverlay`, and a type for everything in between.
 *
 * @throws CompileError V301 for a reference that types can't follow
 */
export function sdkTypes(model: ValuesModel, { defaults, header }: SdkTypesOptions): string {
  const targets = targetsOf(model, defaults);
  const builder = new TypeBuilder(model, targets, defaults);
  const values = builder.root(false);
  const overlay = builder.root(true);
  const used = reachable([values, overlay]);
  const inOrder = builder.declarations.filter((declaration) => used.has(declaration));
  const objects = scopedEntries(inOrder);
  const printing: Printing = {
    names: new Names(targets, inOrder, objects),
    scopedEntries: objects,
    roots: new Map([[values, 'values'] as const, [overlay, 'overlay'] as const]),
  };
  // From the whole to its parts, and what only overlays have at the end.
  const parts = [inOrder.filter(({ id }) => id <= values.id), inOrder.filter(({ id }) => id > values.id)];
  const types = parts.flatMap((part) => part.reverse()).map((declaration) => declarationText(declaration, printing));
  const constants = [defineValues(values, printing), defineOverlay(overlay, printing), HELPERS];
  return [commentText(header, ''), ...constants, ...types].join('\n');
}

function defineValues(root: Declaration, printing: Printing): string {
  const type = typeOf(root, printing);
  return `${commentText(VALUES_DOC, '')}export function defineValues${generics(root, printing)}(
  values: ${type},
): ${type} {
  return values;
}
`;
}

function defineOverlay(root: Declaration, printing: Printing): string {
  const type = typeOf(root, printing);
  return `${commentText(OVERLAY_DOC, '')}export function defineOverlay<Base>(): ${generics(root, printing)}(
  overlay: ${type},
) => ${type} {
  return (overlay) => overlay;
}
`;
}

/** The names to infer. A map that isn't there has none. */
function generics(root: Declaration, printing: Printing): string {
  const keys = rootParameters(root, printing).filter(({ role }) => role === 'keys');
  return formals(keys, printing, (text, isObject) => `const ${text} = ${isObject ? '{}' : 'never'}`);
}

function typeOf(root: Declaration, printing: Printing): string {
  const parameters = rootParameters(root, printing).map((parameter) => printing.names.parameter(parameter));
  return `${printing.names.declaration(root)}${parameters.length > 0 ? `<${parameters.join(', ')}>` : ''}`;
}

/** The declarations that roots are made of. */
function reachable(roots: readonly Declaration[]): Set<Declaration> {
  const found = new Set<Declaration>();
  const visit = (declaration: Declaration): void => {
    if (found.has(declaration)) return;
    found.add(declaration);
    const { body } = declaration;
    if (body.kind === 'object' && body.extends) visit(body.extends);
    if (body.kind === 'union') for (const member of body.members) visit(member);
    for (const shape of shapesOf(declaration)) if (shape.kind === 'declared') visit(shape.declaration);
  };
  for (const root of roots) visit(root);
  return found;
}

function scopedEntries(declarations: readonly Declaration[]): Set<string> {
  const keyed = declarations.flatMap(shapesOf).filter((shape) => shape.kind === 'keyed');
  return new Set(keyed.filter(({ entries }) => parametersOf(entries).some(isOwn)).map(({ target }) => target));
}

/** All shapes written in a declaration itself. */
function shapesOf({ body }: Declaration): Shape[] {
  const inside = (shape: Shape): Shape[] => {
    const inner = 'entries' in shape ? shape.entries : 'items' in shape ? shape.items : undefined;
    return [shape, ...(inner ? inside(inner) : [])];
  };
  if (body.kind === 'union') return [];
  return (body.kind === 'map' ? [body.entries] : body.properties.map(({ shape }) => shape)).flatMap(inside);
}

const VALUES_DOC = [
  'Values of the chart, checked by the compiler: a key that does not exist, a word that is not legal, and a name that no entry',
  'has are errors. Returns what it is given.',
  '',
  'Names are read off the keys of the maps, so write the maps in place, or declare them with `satisfies`.',
];

const OVERLAY_DOC = [
  'Values to lay over others: nothing has to be there, and references may name what the base has.',
  '',
  '@example export default defineOverlay<typeof base>()({ serving: { models: { fraud: { replicas: 5 } } } });',
];

const HELPERS = `/** The names of a map are known only as \`string\`, so that no reference to them can be checked. */
export type NamesUnknown =
  'The compiler knows these names only as string: write the map in place, or declare it with satisfies instead of a type';

/** The names of the map at a path of values; none if they are known only as \`string\`. */
export type KeysAt<Values, Path extends readonly PropertyKey[]> = Path extends readonly [
  infer Key,
  ...infer Rest extends readonly PropertyKey[],
]
  ? Key extends keyof NonNullable<Values>
    ? KeysAt<NonNullable<Values>[Key], Rest>
    : never
  : string extends keyof NonNullable<Values>
    ? never
    : keyof NonNullable<Values> & string;

/** Any JSON but null, which Helm would take for "delete the key". */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A Kubernetes object, or a part of one, passed on as it is. */
export interface FreeForm {
  readonly [key: string]: Json;
}
`;
