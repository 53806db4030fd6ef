/** From the node tree to values: go-yaml's decoder, merge keys included, and the conversion to JSON that Helm puts behind it. */

import { ValuesError } from './error.ts';
import { type JsonObject, type JsonValue, setOwn } from './json.ts';
import { keyName } from './key.ts';
import { type Resolved, resolvePlain, resolveTagged } from './scalar.ts';
import { positionAt } from './text.ts';
import type { AliasNode, MappingNode, ScalarNode, TreeNode } from './tree.ts';

/** Where a value stands; children by key or index. */
export interface Located {
  /** Offset of the key; absent for list items and the root. */
  key?: number;
  value: number;
  children: Map<string | number, Located>;
}

export interface Decoded {
  readonly value: JsonValue;
  readonly located: Located;
}

const MERGE_TAG = 'tag:yaml.org,2002:merge';

/** Decodes one document. */
export function decode(root: TreeNode, text: string, file: string): Decoded {
  const open = new Set<AliasNode>();
  // go-yaml's guard against "billion laughs": how much of the work aliases may cause.
  let decoded = 1;
  let viaAlias = 0;

  const refuse = (offset: number, problem: string, help: string): never => {
    throw new ValuesError(problem, help, positionAt(text, offset, file));
  };

  const count = (node: TreeNode): void => {
    decoded++;
    if (open.size > 0) viaAlias++;
    if (viaAlias > 100 && decoded > 1000 && viaAlias / decoded > allowedAliasRatio(decoded)) {
      refuse(node.offset, 'document contains excessive aliasing', 'Write out some of the aliased parts.');
    }
  };

  const throughAlias = <T>(alias: AliasNode, use: (target: AliasNode['target']) => T): T => {
    if (open.has(alias)) {
      refuse(alias.offset, `anchor &${alias.name} contains itself`, 'An alias may not stand inside its own anchor.');
    }
    open.add(alias);
    const result = use(alias.target);
    open.delete(alias);
    return result;
  };

  const visit = (node: TreeNode): Decoded => {
    count(node);
    if (node.kind === 'alias') {
      const target = throughAlias(node, visit);
      return { value: target.value, located: { ...target.located, value: node.offset } };
    }
    const located: Located = { value: node.offset, children: new Map() };
    if (node.kind === 'scalar') return { value: jsonScalar(node), located };
    if (node.kind === 'sequence') {
      const value = node.items.map((item, index) => {
        const child = visit(item);
        located.children.set(index, child.located);
        return child.value;
      });
      return { value, located };
    }
    const value: JsonObject = {};
    fill(node, value, located);
    return { value, located };
  };

  /** Writes a mapping's entries over what the map already has, in order: a `<<` overrides the keys before it. */
  const fill = (mapping: MappingNode, into: JsonObject, located: Located): void => {
    const own = new Map<string, number>();
    for (const [key, value] of mapping.pairs) {
      if (isMerge(key)) {
        mergeInto(value, into, located);
        continue;
      }
      const name = nameOf(key);
      const first = own.get(name);
      if (first !== undefined) {
        const { line } = positionAt(text, first, file);
        refuse(
          key.offset,
          `duplicate key ${JSON.stringify(name)}, first on line ${line}`,
          'Keep one of the two; Helm would silently take the last.',
        );
      }
      own.set(name, key.offset);
      const child = visit(value);
      setOwn(into, name, child.value);
      located.children.set(name, { ...child.located, key: key.offset });
    }
  };

  const mergeInto = (source: TreeNode, into: JsonObject, located: Located): void => {
    const wanted = source.kind === 'alias' ? source.target : source;
    if (wanted.kind === 'mapping') {
      count(source);
      if (source.kind === 'mapping') fill(source, into, located);
      else if (source.kind === 'alias') {
        throughAlias(source, () => {
          count(wanted);
          fill(wanted, into, located);
        });
      }
    } else if (source.kind === 'sequence') {
      for (const item of source.items.toReversed()) {
        if ((item.kind === 'alias' ? item.target : item).kind !== 'mapping') refuseMerge(item);
        mergeInto(item, into, located);
      }
    } else {
      refuseMerge(source);
    }
  };

  const refuseMerge = (node: TreeNode): never =>
    refuse(
      node.offset,
      'a merge key << needs a map or a list of maps',
      'Write `<<: *anchor` where the anchor is on a map.',
    );

  const nameOf = (key: TreeNode): string => {
    count(key);
    if (key.kind === 'alias') {
      return throughAlias(key, nameOf);
    }
    if (key.kind !== 'scalar')
      return refuse(key.offset, 'a key must be a plain value, not a list or a map', 'Write a string.');
    const resolved = resolveScalar(key);
    return (
      keyName(resolved) ?? refuse(key.offset, `${resolved === null ? 'null' : resolved} can't be a key`, 'Quote it.')
    );
  };

  const resolveScalar = (node: ScalarNode): Resolved => {
    if (node.tag === undefined) return node.plain ? resolvePlain(node.text) : node.text;
    const value = resolveTagged(node.tag, node.text);
    if (value === undefined)
      refuse(node.offset, `${JSON.stringify(node.text)} is no ${node.tag}`, 'Drop the tag or mend the value.');
    return value as Resolved;
  };

  const jsonScalar = (node: ScalarNode): JsonValue => {
    const value = resolveScalar(node);
    if (typeof value === 'number' && !Number.isFinite(value)) {
      refuse(
        node.offset,
        `${node.text} can't be held in JSON, which values become`,
        'Write a finite number, or quote it to get a string.',
      );
    }
    return typeof value === 'bigint' ? Number(value) : value;
  };

  return visit(root);
}

function isMerge(key: TreeNode): boolean {
  if (key.kind !== 'scalar' || key.text !== '<<') return false;
  return key.tag === undefined ? key.plain : key.tag === '!' || key.tag === MERGE_TAG;
}

function allowedAliasRatio(decoded: number): number {
  if (decoded <= 400_000) return 0.99;
  return decoded >= 4_000_000 ? 0.1 : 0.99 - 0.89 * ((decoded - 400_000) / 3_600_000);
}

/** The place of a path, or undefined if nothing is there. */
export function locate(root: Located, path: readonly (string | number)[]): Located | undefined {
  let at: Located | undefined = root;
  for (const step of path) at = at?.children.get(step);
  return at;
}
