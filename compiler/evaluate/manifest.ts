/** Manifests: objects and lists with conditional pieces; what yields nothing is left out. */
import {
  type ArrayNode,
  type BodyNode,
  type FieldsNode,
  isExpression,
  type Json,
  type ObjectNode,
  type PairNode,
} from '../ir/nodes.ts';
import { type Content, control, isControl } from './blocks.ts';
import { type Compiling, compute } from './expression.ts';
import { literal } from './program.ts';

/** A value in the making. */
interface Made {
  /** Statements that come first. */
  readonly before: string;
  /** The value; unless it is sure a variable, which is `undefined` if nothing was yielded. */
  readonly value: string;
  readonly sure: boolean;
}

/** Compiles the value of a field, to be put into a variable. */
export const fieldValue: Content = (node, compiling, sink) => {
  const { before, value } = made(node, compiling);
  return `${before}${sink} = ${value};\n`;
};

/** Compiles the items of a list that one piece stands for. */
export const itemsOf: Content = (node, compiling, sink) => {
  if (isControl(node)) return control(node, compiling, itemsOf, sink);
  if (node.kind === 'call' && node.yields === 'items') return `${sink}.push(...${compute(node, compiling)});\n`;
  const { before, value, sure } = made(node, compiling);
  return `${before}${unless(sure, value)}${sink}.push(${value});\n`;
};

const entriesOf: Content = (node, compiling, sink) => {
  if (isControl(node)) return control(node, compiling, entriesOf, sink);
  if (node.kind === 'fields') return node.parts.map((part) => entriesOf(part, compiling, sink)).join('');
  const pair = node as PairNode;
  const { before, value, sure } = made(pair.value, compiling);
  return `${before}${unless(sure, value)}${sink}[${compute(pair.key, compiling)}] = ${value};\n`;
};

const unless = (sure: boolean, value: string): string => (sure ? '' : `if (${value} !== undefined) `);

function made(node: BodyNode, compiling: Compiling): Made {
  const constant = constantOf(node);
  if (constant !== undefined) return { before: '', value: literal(constant, compiling.program), sure: true };
  if (isExpression(node)) return { before: '', value: compute(node, compiling), sure: true };
  if (isControl(node) && node.kind !== 'each') {
    const value = compiling.program.name();
    return { before: `let ${value};\n${control(node, compiling, fieldValue, value)}`, value, sure: false };
  }
  if (node.kind === 'object') return objectOf(node, compiling);
  if (node.kind === 'array') return arrayOf(node, compiling);
  if (node.kind === 'fields') return fieldsOf(node, compiling);
  return mapOf(node, compiling);
}

/** What is the same in every rendering, such as a container's security context: it is made once. */
function constantOf(node: BodyNode): Json | undefined {
  if (node.kind === 'literal') return node.value;
  if (node.kind === 'object') {
    const fields = node.fields.map(([key, value]) => [key, constantOf(value)] as const);
    return fields.every(([, value]) => value !== undefined)
      ? Object.fromEntries(fields as [string, Json][])
      : undefined;
  }
  if (node.kind !== 'array') return undefined;
  const items = node.items.map(constantOf);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function objectOf(node: ObjectNode, compiling: Compiling): Made {
  const fields = node.fields.map(([key, value]) => ({ key: JSON.stringify(key), ...made(value, compiling) }));
  const before = fields.map((field) => field.before).join('');
  const isSure = fields.some(({ sure }) => sure);
  const first = fields.findIndex(({ sure }) => !sure);
  const whole = (certain: typeof fields): string =>
    `{ ${certain.map(({ key, value }) => `${key}: ${value}`).join(', ')} }`;
  if (first === -1) return { before, value: `(${whole(fields)})`, sure: true };
  const object = compiling.program.name();
  const rest = fields
    .slice(first)
    .map(({ key, value, sure }) => `${unless(sure, value)}${object}[${key}] = ${value};\n`);
  const build = `${before}const ${object} = ${whole(fields.slice(0, first))};\n${rest.join('')}`;
  if (isSure) return { before: build, value: object, sure: true };
  return orNothing(build, fields.map(({ value }) => `${value} !== undefined`).join(' || '), object, compiling);
}

function arrayOf(node: ArrayNode, compiling: Compiling): Made {
  // A list that has to have an item is made of what has something in it.
  const isFull = node.filled && node.items.length === 1;
  const list = compiling.program.name();
  const items = node.items.map((item) =>
    itemsOf(isFull && item.kind === 'each' ? { ...item, filled: true } : item, compiling, list),
  );
  const build = `const ${list} = [];\n${items.join('')}`;
  if (node.filled) return { before: `${build}if (${list}.length === 0) noList();\n`, value: list, sure: true };
  if (items.length === 0) return { before: '', value: '[]', sure: true };
  return orNothing(build, `${list}.length > 0`, list, compiling);
}

/** An object made of parts; it is left out if all of them are. */
function fieldsOf(node: FieldsNode, compiling: Compiling): Made {
  const object = compiling.program.name();
  const parts = node.parts.map((part) => {
    const { before, value } = made(part, compiling);
    return `${before}Object.assign(${object}, ${value});\n`;
  });
  return orNothing(`const ${object} = {};\n${parts.join('')}`, `isFilled(${object})`, object, compiling);
}

/** A map whose keys are computed by a loop. */
function mapOf(node: BodyNode, compiling: Compiling): Made {
  const map = compiling.program.name();
  const build = `const ${map} = Object.create(null);\n${entriesOf(node, compiling, map)}`;
  return orNothing(build, `isFilled(${map})`, map, compiling);
}

/** What was built, unless nothing came of it. */
function orNothing(build: string, condition: string, built: string, { program }: Compiling): Made {
  const value = program.name();
  return { before: `${build}const ${value} = ${condition} ? ${built} : undefined;\n`, value, sure: false };
}
