/** Plain names for definitions: `Omit<Version,"pool">` becomes `OmitVersionPool`. Encoded names aren't resolved everywhere. */

import type { SchemaNode } from '../model.ts';
import { refName, refTo } from '../model.ts';
import { mapNodes } from './map-nodes.ts';

/** Renames each definition to letters and digits, and the references with it. */
export function renameDefinitions(definitions: Record<string, SchemaNode>): Record<string, SchemaNode> {
  const names = new Map<string, string>();
  for (const name of Object.keys(definitions)) {
    const plain = plainName(name);
    let unique = plain;
    for (let n = 2; [...names.values()].includes(unique); n += 1) unique = `${plain}${n}`;
    names.set(name, unique);
  }
  const rename = (node: SchemaNode): SchemaNode => {
    const name = refName(node);
    if (name === undefined) return node;
    const decoded = decodeURIComponent(name);
    return { ...node, $ref: refTo(names.get(decoded) ?? decoded) };
  };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, node]) => [names.get(name) ?? name, mapNodes(node, rename)]),
  );
}

function plainName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}
