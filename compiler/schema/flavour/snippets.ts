/** Snippets of yaml-language-server: a new entry of a map with the keys it needs, and a mode with its object. */

import type { DefaultsAt } from '../defaults-at.ts';
import { type Choice, isKeyed, type MapValue, type Value } from '../value.ts';
import { describe } from './descriptions.ts';
import type { JsonSchema } from './json-schema.ts';
import { bodyOf, entryBody } from './snippet-body.ts';

/** The snippets of one value, if it has any. */
export function snippetsFor(value: Value, defaultAt: DefaultsAt): JsonSchema {
  if (value.kind === 'map') return { defaultSnippets: [entrySnippet(value, defaultAt)] };
  if (value.kind !== 'choice') return {};
  // Once a mode is chosen, the others are not offered any more.
  const isChosen = { required: ['mode'] };
  return { anyOf: [isChosen, { not: isChosen, defaultSnippets: modeSnippets(value, defaultAt) }] };
}

/** The keys that a schema demands. */
export function requiredWords(schema: JsonSchema): readonly string[] {
  return schema.required ?? [];
}

function entrySnippet(map: MapValue, defaultAt: DefaultsAt): JsonSchema {
  const { type, node } = map.entries;
  return {
    label: `new ${type?.name ?? 'entry'}`,
    ...(type && describe(node.description ?? `A new ${type.name}.`)),
    body: entryBody(map, { defaultAt, next: 1 }),
  };
}

function modeSnippets({ modes, keys }: Choice, defaultAt: DefaultsAt): JsonSchema[] {
  return modes.map(({ word, settings }, index) => {
    const body = isKeyed(settings) ? bodyOf(settings, { defaultAt, next: 1 }) : {};
    const description = keys.get('mode')?.node.enumDescriptions?.[index] ?? settings?.node.description;
    return {
      label: `mode ${word}`,
      ...describe(description),
      body: { mode: word, ...(Object.keys(body).length > 0 && { [word]: body }) },
    };
  });
}
