/**
 * The program that a chart becomes: the text of JavaScript functions, and the values and functions of ours that it refers to.
 * A chart is fifty thousand nodes; closures for all of them spend their time in calls, and in looking up what JavaScript's own
 * variables and fields give at once.
 */
import type { ExprNode, Json } from '../ir/nodes.ts';
import { mergeOnce } from '../operations/merge-deep.ts';
import { describe } from './describe.ts';
import { AbsentValueError, type Environment } from './environment.ts';
import { isFilled, keysOf, noList, own, possible, report, unionOf } from './support.ts';

/** What a program does with an environment: `sink` is a list that it adds to. */
export type Part = (sink: unknown[]) => void;

/** The parts of a finished program, which work on the environment that `begin` was given last. */
export interface Parts {
  begin(environment: Environment): void;
  readonly parts: readonly Part[];
}

/** What generated text can call by name. */
const support = { isFilled, keysOf, mergeOnce, noList, own, possible, report, unionOf };

/** Gathers the text. */
export class Program {
  readonly #constants: unknown[] = [];
  readonly #known = new Map<unknown, string>();
  readonly #places: ExprNode[] = [];
  readonly #helpers: string[] = [];
  readonly #parts: string[] = [];
  #names = 0;

  /** A variable that no other text uses. */
  name(): string {
    return `t${this.#names++}`;
  }

  /** Refers to a value or a function of ours. */
  constant(value: unknown): string {
    const known = this.#known.get(value);
    if (known) return known;
    const name = `k${this.#constants.length}`;
    this.#constants.push(value);
    this.#known.set(value, name);
    return name;
  }

  /** A number for an expression, by which an error names it. */
  place(node: ExprNode): number {
    return this.#places.push(node) - 1;
  }

  /** Adds a named helper. */
  helper(name: string, parameters: readonly string[], body: string): void {
    this.#helpers.push(`function ${helperName(name)}(${parameters.map(variableName).join(', ')}) {\n${body}}\n`);
  }

  /** Adds a part whose text adds to `sink`. */
  part(body: string): void {
    this.#parts.push(`(sink) => {\n${body}}`);
  }

  /** The functions that the text says. */
  finish(): Parts {
    const names = Object.keys(support);
    const text = `'use strict';
const { ${names.join(', ')} } = support;
${this.#constants.map((_, i) => `const k${i} = constants[${i}];`).join('\n')}
const need = (value, place) => (value === undefined || value === null ? absent(place) : value);
let environment, values, facts, files, marks;
${this.#helpers.join('')}
return {
begin: (given) => {
environment = given;
({ values, facts, files, marks } = given);
},
parts: [
${this.#parts.join(',\n')}
] };`;
    const places = this.#places;
    const absent = (place: number): never => {
      throw new AbsentValueError(`${describe(places[place] as ExprNode)} is absent`);
    };
    // The text is made of the chart's own templates; of what users write it holds nothing.
    return new Function('support', 'constants', 'absent', text)(support, this.#constants, absent) as Parts;
  }
}

/** The JavaScript variable for a variable of a template. */
export const variableName = (name: string): string => `$${name}`;
/** The JavaScript function for a helper. */
export const helperName = (name: string): string => `helper_${name}`;

/** A constant as text: scalars as they are, all else by reference. */
export function literal(value: Json, program: Program): string {
  return typeof value === 'object' ? program.constant(value) : JSON.stringify(value);
}
