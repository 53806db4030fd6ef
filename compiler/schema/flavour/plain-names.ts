/** Names of definitions as people should read them: yaml-language-server says `Incorrect type. Expected "Release"`. */

import { refName, refTo, type SchemaNode } from '../model.ts';
import type { JsonSchema } from './json-schema.ts';
import { rewrite } from './rewrite.ts';

const OPEN = '_open';

/** The same schema, in which the open form of a type has the type's own name where there is no other form. */
export function plainNames(schema: JsonSchema): JsonSchema {
  const names = Object.keys(schema.definitions ?? {});
  const renamed = new Map<string, string>();
  for (const name of names) {
    const plain = name.replace(OPEN, '');
    const hasOther = names.includes(plain) || [...renamed.values()].includes(plain);
    renamed.set(name, name.endsWith(OPEN) && !hasOther ? plain : name);
  }
  const { definitions, ...root } = rewrite(schema, (node) => {
    const name = refName(node as SchemaNode);
    return name === undefined ? node : { ...node, $ref: refTo(renamed.get(name) ?? name) };
  });
  const entries = Object.entries(definitions ?? {}).map(([name, node]) => [renamed.get(name) ?? name, node]);
  return { ...root, definitions: Object.fromEntries(entries) };
}
