/** From the nodes of the `yaml` package to go-yaml's node tree: scalars with tags, anchors bound at the place of the alias. */

import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { ValuesError } from './error.ts';
import { positionAt } from './text.ts';

interface Place {
  /** Offset of the first character in the file. */
  readonly offset: number;
}

export interface ScalarNode extends Place {
  readonly kind: 'scalar';
  readonly text: string;
  /** The full tag, or undefined if none was written. */
  readonly tag: string | undefined;
  readonly plain: boolean;
}
export interface SequenceNode extends Place {
  readonly kind: 'sequence';
  readonly items: TreeNode[];
}
export interface MappingNode extends Place {
  readonly kind: 'mapping';
  readonly pairs: [key: TreeNode, value: TreeNode][];
}
export interface AliasNode extends Place {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: ScalarNode | SequenceNode | MappingNode;
}
export type TreeNode = ScalarNode | SequenceNode | MappingNode | AliasNode;

/** The tree of one document. */
export function treeOf(document: Document, text: string, file: string): TreeNode {
  const anchors = new Map<string, AliasNode['target']>();

  const anchored = <N extends AliasNode['target']>(source: Node, node: N): N => {
    const name = 'anchor' in source ? source.anchor : undefined;
    if (name !== undefined) anchors.set(name as string, node);
    return node;
  };

  const visit = (source: unknown, fallback: number): TreeNode => {
    const node = source as Node | null | undefined;
    const offset = node?.range?.[0] ?? fallback;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) {
        const known = [...anchors.keys()].map((name) => `&${name}`).join(', ');
        throw new ValuesError(
          `no anchor &${node.source} stands before this alias`,
          known ? `Anchors before it: ${known}.` : 'Write the anchor first, or quote a string that starts with *.',
          positionAt(text, offset, file),
        );
      }
      return { kind: 'alias', offset, name: node.source, target };
    }
    if (isMap(node)) {
      // The anchor is known inside its own content, where using it is an error of its own.
      const mapping: MappingNode = anchored(node, { kind: 'mapping', offset, pairs: [] });
      for (const pair of node.items as Pair<unknown, unknown>[]) {
        const key = visit(pair.key, offset);
        mapping.pairs.push([key, visit(pair.value, key.offset)]);
      }
      return mapping;
    }
    if (isSeq(node)) {
      const sequence: SequenceNode = anchored(node, { kind: 'sequence', offset, items: [] });
      for (const item of node.items) sequence.items.push(visit(item, offset));
      return sequence;
    }
    if (!isScalar(node)) return { kind: 'scalar', offset, text: '', tag: undefined, plain: true };
    const plain = node.type === 'PLAIN' || node.type === undefined;
    return anchored(node, { kind: 'scalar', offset, text: node.source ?? '', tag: node.tag, plain });
  };

  return visit(document.contents, 0);
}
