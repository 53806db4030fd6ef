/** `missing`: which required keys a merged entry lacks. The shape is a file of the chart. */
import type { Json } from '../ir/nodes.ts';
import type { Shape } from '../rules/shape.ts';
import { stringListType } from '../typing/value-type.ts';
import { compareBytes } from './go-json.ts';
import { type Operation, strict } from './operation.ts';

type Map_ = { [key: string]: Json };

/** The paths of the missing keys, in the order of the shape. */
export function missingKeys(value: Json | undefined, shape: Shape, prefix = ''): string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const found: string[] = (shape.required ?? []).filter((key) => !has(key)).map((key) => prefix + key);
  for (const key of Object.keys(shape.properties ?? {}).sort(compareBytes)) {
    if (has(key))
      found.push(
        ...missingKeys(
          value[key] as Json,
          (shape.properties as { [key: string]: Shape })[key] as Shape,
          `${prefix}${key}.`,
        ),
      );
  }
  const { mode } = value;
  const chosen = typeof mode === 'string' ? shape.modes?.[mode] : undefined;
  if (chosen) found.push(...missingKeys(value, chosen, prefix));
  if (shape.entries) {
    for (const key of Object.keys(value).sort(compareBytes))
      found.push(...missingKeys((value as Map_)[key], shape.entries, `${prefix}${key}.`));
  }
  return found;
}

const shapes = new Map<string, Shape>();

/** A shape from its text; a chart has a handful of them, and they never change. */
function shapeFrom(text: string): Shape {
  const known = shapes.get(text) ?? (JSON.parse(text) as Shape);
  shapes.set(text, known);
  return known;
}

export const operations: readonly Operation[] = [
  strict('missing', stringListType, (value: Json, shape: string) => missingKeys(value, shapeFrom(shape))),
];
