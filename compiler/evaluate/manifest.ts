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
import { control, isControl, type Run } from './blocks.ts';
import { AbsentValueError } from './environment.ts';
import { type Compiling, compute } from './expression.ts';

type Map_ = { [key: string]: Json };
interface Slot {
  value?: Json | undefined;
}

/** Compiles the value of a field. */
export function fieldValue(node: BodyNode, compiling: Compiling): Run<Slot> {
  const constant = constantOf(node);
  if (constant !== undefined) {
    return (_, slot) => {
      slot.value = constant;
    };
  }
  if (isExpression(node)) {
    const value = compute(node, compiling);
    return (environment, slot) => {
      slot.value = value(environment) as Json;
    };
  }
  if (isControl(node) && node.kind !== 'each') return control(node, compiling, fieldValue);
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

function objectOf(node: ObjectNode, compiling: Compiling): Run<Slot> {
  const fields = node.fields.map(([key, value]) => ({ key, value: fieldValue(value, compiling) }));
  return (environment, slot) => {
    const made: Map_ = {};
    let filled = fields.length === 0;
    const inner: Slot = { value: undefined };
    for (const { key, value } of fields) {
      inner.value = undefined;
      value(environment, inner);
      if (inner.value !== undefined) {
        made[key] = inner.value;
        filled = true;
      }
    }
    if (filled) slot.value = made;
  };
}

function arrayOf(node: ArrayNode, compiling: Compiling): Run<Slot> {
  // A list that has to have an item is made of what has something in it.
  const isSure = node.filled && node.items.length === 1;
  const items = node.items.map((item) =>
    itemsOf(isSure && item.kind === 'each' ? { ...item, filled: true } : item, compiling),
  );
  return (environment, slot) => {
    const made: Json[] = [];
    for (const item of items) item(environment, made);
    if (node.filled && made.length === 0) throw new AbsentValueError('a list that has to have an item is empty');
    if (made.length > 0 || items.length === 0) slot.value = made;
  };
}

/** Compiles the items of a list that one piece stands for. */
export function itemsOf(node: BodyNode, compiling: Compiling): Run<Json[]> {
  if (isControl(node)) return control(node, compiling, itemsOf);
  if (node.kind === 'include' && node.items) {
    const made = compute(node, compiling);
    return (environment, items) => {
      items.push(...(made(environment) as Json[]));
    };
  }
  const value = fieldValue(node, compiling);
  return (environment, items) => {
    const slot: Slot = {};
    value(environment, slot);
    if (slot.value !== undefined) items.push(slot.value);
  };
}

/** An object made of parts; it is left out if all of them are. */
function fieldsOf(node: FieldsNode, compiling: Compiling): Run<Slot> {
  const parts = node.parts.map((part) => fieldValue(part, compiling));
  return (environment, slot) => {
    const made: Map_ = {};
    for (const part of parts) {
      const inner: Slot = {};
      part(environment, inner);
      Object.assign(made, inner.value);
    }
    if (Object.keys(made).length > 0) slot.value = made;
  };
}

/** A map whose keys are computed by a loop. */
function mapOf(node: BodyNode, compiling: Compiling): Run<Slot> {
  const entries = entriesOf(node, compiling);
  return (environment, slot) => {
    const made = Object.create(null) as Map_;
    entries(environment, made);
    if (Object.keys(made).length > 0) slot.value = made;
  };
}

function entriesOf(node: BodyNode, compiling: Compiling): Run<Map_> {
  if (isControl(node)) return control(node, compiling, entriesOf);
  if (node.kind === 'fields') {
    const parts = node.parts.map((part) => entriesOf(part, compiling));
    return (environment, map) => {
      for (const part of parts) part(environment, map);
    };
  }
  const pair = node as PairNode;
  const key = compute(pair.key, compiling);
  const value = fieldValue(pair.value, compiling);
  return (environment, map) => {
    const slot: Slot = {};
    value(environment, slot);
    if (slot.value !== undefined) map[key(environment) as string] = slot.value;
  };
}
