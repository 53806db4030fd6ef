/** What helpers yield at the places that call them, for readers who never see a helper. */
import type { CallNode, Define, ExprNode, Node, NodeKind, NodeOf } from '../ir/nodes.ts';
import { select } from '../rules/build.ts';

/** What is given for the parameters of the helper that is being read. */
type Given = Readonly<Record<string, ExprNode>>;

/**
 * Every node of a kind, in the order of the source. Where a helper of rules is called, those of the helper stand, with what it is given in place
 * of its parameters.
 */
export function nodesIn<K extends NodeKind>(body: unknown, kind: K, defines: readonly Define[] = []): NodeOf<K>[] {
  const helpers = new Map(defines.map((define) => [define.name, define]));
  const walk = (value: unknown, given: Given): NodeOf<K>[] => {
    if (Array.isArray(value)) return value.flatMap((item) => walk(item, given));
    if (typeof value !== 'object' || value === null) return [];
    const found = value as Node;
    if (found.kind === kind) return [withGiven(found as NodeOf<K>, given)];
    if (isCall(found) && found.yields === 'reports') {
      return walk(helpers.get(found.helper)?.body, withGiven(found, given).arguments);
    }
    return Object.values(value).flatMap((item) => walk(item, given));
  };
  return walk(body, {});
}

const isCall = (node: Node): node is CallNode => node.kind === 'call';

/** A node in which what is given stands in place of parameters. */
function withGiven<N>(node: N, given: Given): N {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    const made = Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, replaced(item)]),
    ) as never as ExprNode;
    if (made.kind === 'local') return given[made.name] ?? made;
    return made.kind === 'select' && !made.loose ? select(made.of, ...made.path) : made;
  };
  return Object.keys(given).length === 0 ? node : (replaced(node) as N);
}
