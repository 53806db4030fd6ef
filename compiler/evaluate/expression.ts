/**
 * Expressions, as JavaScript. A read of an absent value throws unless a construct asks about absence: stricter than Helm, which
 * often prints a zero value in silence.
 */
import type { Define, ExprNode, Json, NodeOf } from '../ir/nodes.ts';
import { operationOf } from '../operations/index.ts';
import type { Coverage } from './coverage.ts';
import { describe } from './describe.ts';
import { helperName, literal, type Program, variableName } from './program.ts';

/** What compiling needs besides the node. */
export interface Compiling {
  readonly program: Program;
  /** The chart's helpers by name. */
  readonly helpers: ReadonlyMap<string, Define>;
  readonly coverage?: Coverage | undefined;
  /** Expressions that a construct around has asked about: whether they are there is no question any more. */
  readonly asked?: readonly ExprNode[];
}

/** Yields text that stands anywhere an operand can. */
type Compiler<K extends ExprNode['kind']> = (node: NodeOf<K>, compiling: Compiling) => string;

const compilers: { readonly [K in ExprNode['kind']]: Compiler<K> } = {
  root: () => 'values',
  literal: ({ value }, { program }) => literal(value, program),
  local: ({ name }) => variableName(name),
  select: (node, compiling) => {
    let found = lookup(node.of, compiling);
    // A parameter may be left out; anything else that is loose is asked below something that is there.
    let isThere = isSure(node.of) && !(node.loose && node.of.kind === 'local');
    for (const key of node.path) {
      // Helm fails on a field of nothing even where absence is asked about, unless every step is in parentheses.
      const from = isThere || node.loose ? found : `need(${found}, ${compiling.program.place(node)})`;
      found = field(from, key, !isThere && node.loose === true);
      isThere = false;
    }
    return found;
  },
  entry: (node, compiling) => `own(${compute(node.map as ExprNode, compiling)}, ${compute(node.reference, compiling)})`,
  operation: (node, compiling) => {
    const operation = operationOf(node.name);
    const { program } = compiling;
    const args = node.arguments.map((argument, i) =>
      operation.mayBeAbsent?.includes(i) ? lookup(argument, compiling) : compute(argument, compiling),
    );
    const result = operation.apply
      ? `${program.constant(operation.apply)}(${args.join(', ')})`
      : `${program.constant(operation.evaluate)}([${args.map((argument) => `() => ${argument}`).join(', ')}])`;
    return counted(node, result, compiling);
  },
  dict: (node, compiling) => {
    const entries = node.entries.map(([key, value]) => `[${compute(key, compiling)}]: ${compute(value, compiling)}`);
    return `({ ${entries.join(', ')} })`;
  },
  list: (node, compiling) => `[${node.items.map((item) => compute(item, compiling)).join(', ')}]`,
  union: ({ parts }, compiling) => {
    const given = parts.map(({ map, defaults, prefix }) => {
      const under = defaults ? compute(defaults, compiling) : 'undefined';
      return `{ map: ${compute(map, compiling)}, under: ${under}, prefix: ${JSON.stringify(prefix ?? '')} }`;
    });
    return `unionOf([${given.join(', ')}])`;
  },
  call: (node, compiling) => {
    const given = compiling.helpers.get(node.helper)?.parameters.map((name) => {
      const argument = node.arguments[name];
      return argument ? compute(argument, compiling) : 'undefined';
    });
    if (!given) throw new RangeError(`there is no helper "${node.helper}"`);
    return `${helperName(node.helper)}(${given.join(', ')})`;
  },
  fact: ({ name }) => `facts[${JSON.stringify(name)}]`,
  capability: ({ api }) => `environment.hasApi(${JSON.stringify(api)})`,
  file: ({ path }) => `files[${JSON.stringify(path)}]`,
};

/** An expression whose value may be absent: `undefined`. */
export function lookup(node: ExprNode, compiling: Compiling): string {
  return (compilers[node.kind] as Compiler<ExprNode['kind']>)(node as never, compiling);
}

/** An expression whose value has to be there. */
export function compute(node: ExprNode, compiling: Compiling): string {
  const found = lookup(node, compiling);
  return isSure(node) ? found : `need(${found}, ${compiling.program.place(node)})`;
}

/** Whether an expression has a value whatever the values are. */
function isSure({ kind }: ExprNode): boolean {
  return !['select', 'entry', 'operation', 'file'].includes(kind);
}

function field(of: string, key: string, loose: boolean): string {
  const name = JSON.stringify(key);
  return key in Object.prototype ? `own(${of}, ${name})` : `${of}${loose ? '?.' : ''}[${name}]`;
}

/** What stands inside a construct that has asked about an expression. */
export function asking(expression: ExprNode, compiling: Compiling): Compiling {
  return { ...compiling, asked: [...(compiling.asked ?? []), expression] };
}

/** Whether a construct around has asked about an expression already. */
export function isAsked(expression: ExprNode, { asked = [] }: Pick<Compiling, 'asked'>): boolean {
  return asked.some((known) => JSON.stringify(known) === JSON.stringify(expression));
}

/** Choices inside expressions are branches too. */
function counted(node: NodeOf<'operation'>, result: string, compiling: Compiling): string {
  const { coverage, program } = compiling;
  const { branches } = operationOf(node.name);
  if (!coverage || !branches || isAsked(node, compiling)) return result;
  if (branches === 'boolean') {
    const count = coverage.branch(describe(node), ['true', 'false']);
    const seen = (holds: boolean): boolean => {
      count(String(holds));
      return holds;
    };
    return `${program.constant(seen)}(${result})`;
  }
  const value = lookup(node.arguments[0] as ExprNode, { ...compiling, coverage: undefined, asked: [] });
  const count = coverage.branch(describe(node), ['present', 'absent']);
  const seen = (found: Json | undefined, chosen: Json): Json => {
    count(found === undefined ? 'absent' : 'present');
    return chosen;
  };
  return `${program.constant(seen)}(${value}, ${result})`;
}
