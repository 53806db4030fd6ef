/** What a rule of the lint is: it looks at one declared type, and reports what would come out wrong in the schema. */

import type ts from 'typescript';
import type { ValuesProgram } from '../program.ts';
import type { Declaration } from '../read/declarations.ts';
import type { TypeKind } from './kinds.ts';

/** Tells of a mistake at a node: what is wrong, and what to write instead. */
export type Report = (node: ts.Node, message: string, help: string) => void;

/** What a rule may ask. */
export interface RuleContext {
  readonly values: ValuesProgram;
  readonly report: Report;
  /** What a type node stands for, as far as tags care. */
  kindOf(type: ts.TypeNode): TypeKind;
}

/** One rule. */
export interface Rule {
  /** `V101`: it never changes its meaning. */
  readonly code: string;
  /** Called for each interface and alias that the root needs. */
  declaration?(declaration: Declaration, context: RuleContext): void;
  /** Called for each property of an interface. */
  property?(property: ts.PropertySignature, owner: Declaration, context: RuleContext): void;
  /** Called for each type node in a declaration, from the outside in. Returning `false` leaves out what is inside. */
  type?(type: ts.TypeNode, owner: Declaration, context: RuleContext): boolean | undefined;
  /** Called once with all declarations. */
  all?(declarations: readonly Declaration[], context: RuleContext): void;
}
