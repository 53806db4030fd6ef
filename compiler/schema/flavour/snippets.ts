/** Snippets of yaml-language-server: a new entry of a map with the keys it needs, and a mode with its object. */

import { isMap, resolve, type SchemaNode, type ValuesModel } from '../model.ts';
import { modeChoice } from '../modes.ts';
import { describe } from './descriptions.ts';
import type { JsonSchema } from './json-schema.ts';
import { ownValue, type Place } from './place.ts';
import { bodyOf, entryBody } from './snippet-body.ts';

/** The snippets of one node, if it has any. */
export function snippetsFor(model: ValuesModel, node: SchemaNode, place: Place): JsonSchema {
  if (isMap(node)) return { defaultSnippets: [entrySnippet(model, node, place)] };
  const defaultSnippets = modeSnippets(model, node, place);
  if (defaultSnippets.length === 0) return {};
  // Once a mode is chosen, the others are not offered any more.
  const isChosen = { required: ['mode'] };
  return { anyOf: [isChosen, { not: isChosen, defaultSnippets }] };
}

/** The keys that a schema demands. */
export function requiredWords(schema: JsonSchema): readonly string[] {
  return schema.required ?? [];
}

function entrySnippet(
  model: ValuesModel,
  map: SchemaNode & { additionalProperties: SchemaNode },
  place: Place,
): JsonSchema {
  const counter = { next: 1 };
  const type = map.additionalProperties.$ref?.split('/').at(-1);
  const { description } = resolve(model, map.additionalProperties);
  return {
    label: `new ${type ?? 'entry'}`,
    ...(type && describe(description ?? `A new ${type}.`)),
    body: entryBody(model, map, place.entryDefaults, counter),
  };
}

function modeSnippets(model: ValuesModel, object: SchemaNode, place: Place): JsonSchema[] {
  return (modeChoice(model, object)?.modes ?? []).map(({ word, hasObject }, index) => {
    const settings = hasObject ? resolve(model, object.properties?.[word] ?? {}) : undefined;
    const body = settings && bodyOf(model, settings, { next: 1 }, ownValue(place.defaults, word));
    const description = object.properties?.mode?.enumDescriptions?.[index] ?? settings?.description;
    return {
      label: `mode ${word}`,
      ...describe(description),
      body: { mode: word, ...(body && Object.keys(body).length > 0 && { [word]: body }) },
    };
  });
}
