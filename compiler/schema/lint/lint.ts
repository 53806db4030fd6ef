/** The lint of values.ts: refuses every type that typescript-json-schema would get wrong without a word. */

import ts from 'typescript';
import { CompileError } from '../../errors.ts';
import { createValuesProgram, type ValuesProgram } from '../program.ts';
import { type Declaration, declarationOf, declarations } from '../read/declarations.ts';
import type { ReadOptions } from '../read.ts';
import { isReferenceBrand } from './brand.ts';
import { kindOf } from './kinds.ts';
import type { Rule, RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';

/** Checks the root's type and every type that it needs, in all files. An empty list means that the model can be read. */
export function lintValues(options: ReadOptions): CompileError[] {
  const values = options.program ?? createValuesProgram(options.files, options.base);
  const root = declarations(values).get(options.root);
  if (!root) {
    return [
      new CompileError(
        'V003',
        `no type is named ${options.root}`,
        undefined,
        `Declare "export interface ${options.root}".`,
      ),
    ];
  }
  return lintDeclaration(values, root);
}

/** The same from a declaration. */
export function lintDeclaration(values: ValuesProgram, root: Declaration): CompileError[] {
  const reached = reachable(values, root);
  return rules.flatMap((rule) => check(rule, reached, values)).sort(byPosition);
}

function check(rule: Rule, reached: readonly Declaration[], values: ValuesProgram): CompileError[] {
  const errors: CompileError[] = [];
  const context: RuleContext = {
    values,
    kindOf: (type) => kindOf(values, type),
    report: (node, message, help) => errors.push(new CompileError(rule.code, message, values.position(node), help)),
  };
  rule.all?.(reached, context);
  for (const owner of reached) {
    rule.declaration?.(owner, context);
    for (const type of topTypes(owner)) walkTypes(rule, type, owner, context);
    for (const property of propertiesIn(owner)) rule.property?.(property, owner, context);
  }
  return errors;
}

function walkTypes(rule: Rule, type: ts.TypeNode, owner: Declaration, context: RuleContext): void {
  // What brands a reference is not data.
  if (rule.type?.(type, owner, context) === false || isReferenceBrand(type)) return;
  for (const inner of innerTypes(type)) walkTypes(rule, inner, owner, context);
}

/** The types of an interface's members, or of an alias. What it extends is followed, but may be `Omit<X, 'key'>`. */
function topTypes(declaration: Declaration): ts.TypeNode[] {
  return ts.isInterfaceDeclaration(declaration) ? declaration.members.flatMap(memberType) : [declaration.type];
}

function innerTypes(type: ts.TypeNode): ts.TypeNode[] {
  if (ts.isTypeLiteralNode(type)) return type.members.flatMap(memberType);
  const found: ts.TypeNode[] = [];
  type.forEachChild((child) => {
    if (ts.isTypeNode(child)) found.push(child);
  });
  return found;
}

function memberType(member: ts.TypeElement): ts.TypeNode[] {
  const typed = ts.isPropertySignature(member) || ts.isIndexSignatureDeclaration(member);
  return typed && member.type ? [member.type] : [];
}

function propertiesIn(node: ts.Node): ts.PropertySignature[] {
  const found: ts.PropertySignature[] = [];
  node.forEachChild((child) => {
    if (ts.isTypeNode(child) && isReferenceBrand(child)) return;
    if (ts.isPropertySignature(child)) found.push(child);
    found.push(...propertiesIn(child));
  });
  return found;
}

/** The root and what it needs, the targets of references left out: the root reaches those by itself. */
function reachable(values: ValuesProgram, root: Declaration): Declaration[] {
  const found = new Set<Declaration>([root]);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && isReferenceBrand(node)) return;
    if (ts.isTypeReferenceNode(node)) add(declarationOf(values, node));
    if (ts.isExpressionWithTypeArguments(node)) add(heritage(values, node));
    node.forEachChild(visit);
  };
  const add = (declaration: Declaration | undefined): void => {
    if (!declaration || found.has(declaration)) return;
    found.add(declaration);
    declaration.forEachChild(visit);
  };
  root.forEachChild(visit);
  return [...found];
}

function heritage({ checker }: ValuesProgram, node: ts.ExpressionWithTypeArguments): Declaration | undefined {
  const symbol = checker.getSymbolAtLocation(node.expression);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.declarations?.[0];
  const isOwn = declaration && !declaration.getSourceFile().hasNoDefaultLib;
  return isOwn && ts.isInterfaceDeclaration(declaration) ? declaration : undefined;
}

function byPosition(a: CompileError, b: CompileError): number {
  const [x, y] = [a.position, b.position];
  if (!x || !y) return 0;
  return x.file.localeCompare(y.file) || x.line - y.line || x.column - y.column || a.code.localeCompare(b.code);
}
