/** Writes declarations as TypeScript. */
import { commentText } from './comment.ts';
import type { Names } from './names.ts';
import { type Declaration, isOwn, type Parameter, parametersOf, type Shape, scopesOf } from './shape.ts';

/** What the printer has to know of the file as a whole. */
export interface Printing {
  readonly names: Names;
  /** Targets whose entries have references to names of their own: their parameter is an object, not names. */
  readonly scopedEntries: ReadonlySet<string>;
  /** The declarations of whole documents, which know all names. */
  readonly roots: ReadonlyMap<Declaration, 'values' | 'overlay'>;
}

/** One exported type. */
export function declarationText(declaration: Declaration, printing: Printing): string {
  const { names } = printing;
  const { body, doc } = declaration;
  const head = `${names.declaration(declaration)}${formals(rootParameters(declaration, printing), printing)}`;
  const type = (shape: Shape): string => shapeText(shape, declaration, printing);
  const comment = commentText(doc, '');
  if (body.kind === 'union') {
    const members = body.members.map((member) => reference(member, declaration, printing, undefined));
    return `${comment}export type ${head} =\n${members.map((member) => `  | ${member}`).join('\n')};\n`;
  }
  if (body.kind === 'map') return `${comment}export interface ${head} {\n  [name: string]: ${type(body.entries)};\n}\n`;
  const above = body.extends ? ` extends ${reference(body.extends, declaration, printing, undefined)}` : '';
  const lines = body.properties.map(
    ({ key, isOptional, doc: comments, shape }) =>
      `${commentText(comments, '  ')}  ${keyText(key)}${isOptional ? '?' : ''}: ${type(shape)};\n`,
  );
  return `${comment}export interface ${head}${above} {\n${lines.join('')}}\n`;
}

/** The parameters that a declaration is written with: a root finds out by itself what is legal in references. */
export function rootParameters(declaration: Declaration, { roots }: Printing): readonly Parameter[] {
  const root = roots.get(declaration);
  if (root === undefined) return declaration.parameters;
  const keys = declaration.parameters.filter(({ role }) => role === 'keys');
  return root === 'overlay' ? [...keys, { role: 'base', target: '' }] : keys;
}

/** `<A extends string, B>`, with more before and after each. */
export function formals(
  parameters: readonly Parameter[],
  printing: Printing,
  decorate = (text: string, _isObject: boolean) => text,
): string {
  if (parameters.length === 0) return '';
  const each = parameters.map((parameter) => {
    const isObject = isObjectParameter(parameter, printing);
    return decorate(`${printing.names.parameter(parameter)}${isObject ? '' : ' extends string'}`, isObject);
  });
  return `<${each.join(', ')}>`;
}

function isObjectParameter({ role, target }: Parameter, { scopedEntries }: Printing): boolean {
  return role === 'base' || role === 'scope' || (role === 'keys' && scopedEntries.has(target));
}

function shapeText(shape: Shape, inside: Declaration, printing: Printing): string {
  const type = (inner: Shape): string => shapeText(inner, inside, printing);
  switch (shape.kind) {
    case 'text':
      return shape.text;
    case 'reference':
      return argument({ role: 'use', target: shape.target }, inside, printing);
    case 'list':
      return `readonly ${isSimple(shape.items) ? type(shape.items) : `(${type(shape.items)})`}[]`;
    case 'map':
      return `{ [name: string]: ${type(shape.entries)} }`;
    case 'scoped':
      return `{ [Name in keyof ${printing.names.parameter({ role: 'scope', target: shape.target })}]: ${type(shape.entries)} }`;
    case 'keyed':
      return keyed(shape, inside, printing);
    case 'declared':
      return reference(shape.declaration, inside, printing, shape.isLoose ? loose : undefined);
  }
}

function isSimple(shape: Shape): boolean {
  return shape.kind === 'declared' || (shape.kind === 'text' && /^\w+$/.test(shape.text)) || shape.kind === 'list';
}

/** A map whose keys are inferred. Names that the compiler knows only as `string` would make every reference legal. */
function keyed(shape: Shape & { kind: 'keyed' }, inside: Declaration, printing: Printing): string {
  const keys = printing.names.parameter({ role: 'keys', target: shape.target });
  const isScoped = printing.scopedEntries.has(shape.target);
  const own = (parameter: Parameter): string => {
    if (parameter.role === 'scope') return `${keys}[Name]`;
    if (!shape.isOverlay) return 'never';
    const { path } = printing.names.target(shape.target);
    const steps = [
      ...path.map((step) => `'${step}'`),
      'Name',
      `'${printing.names.target(parameter.target).path.at(-1)}'`,
    ];
    return `KeysAt<Base, [${steps.join(', ')}]>`;
  };
  const { entries } = shape;
  const entry =
    entries.kind === 'declared'
      ? reference(entries.declaration, inside, printing, own)
      : shapeText(entries, inside, printing);
  const known = isScoped && parametersOf(entries).some(isOwn) ? `Name | keyof ${keys}[Name]` : 'Name';
  return `{ [Name in ${isScoped ? 'keyof ' : ''}${keys}]: string extends ${known} ? NamesUnknown : ${entry} }`;
}

/** In defaults of entries any name may be meant. */
const loose = ({ role }: Parameter): string => (role === 'scope' ? '{ [name: string]: unknown }' : 'string');

function reference(
  to: Declaration,
  inside: Declaration,
  printing: Printing,
  own: ((parameter: Parameter) => string) | undefined,
): string {
  const parameters = to.parameters.map((parameter) =>
    own && isOwn(parameter) ? own(parameter) : argument(parameter, inside, printing),
  );
  return `${printing.names.declaration(to)}${parameters.length > 0 ? `<${parameters.join(', ')}>` : ''}`;
}

/** What stands for a parameter inside a declaration. */
function argument(parameter: Parameter, inside: Declaration, printing: Printing): string {
  const { names, roots, scopedEntries } = printing;
  const { role, target } = parameter;
  if (role !== 'use') return names.parameter(parameter);
  if (scopesOf(inside.body).includes(target)) {
    const scope = names.parameter({ role: 'scope', target });
    return `NoInfer<keyof ${scope} & string> | ${names.parameter({ role: 'inherited', target })}`;
  }
  const root = roots.get(inside);
  if (root === undefined) return names.parameter(parameter);
  const { path, byDefault } = names.target(target);
  const keys = names.parameter({ role: 'keys', target });
  const legal = [
    `NoInfer<${scopedEntries.has(target) ? `keyof ${keys} & string` : keys}>`,
    ...byDefault.map((name) => JSON.stringify(name)),
  ];
  if (root === 'overlay') legal.push(`KeysAt<Base, [${path.map((step) => `'${step}'`).join(', ')}]>`);
  return legal.join(' | ');
}

/** `'a-b'` where it is no identifier. */
function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
