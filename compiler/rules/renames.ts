/**
 * A key that was renamed within a major: the old one goes on working. Both with different values contradict each other,
 * unless the old one has its former default, as it always does after an upgrade with `--reuse-values`.
 */
import type { BodyNode, ExprNode, Json } from '../ir/nodes.ts';
import { formatted, literal, loose, operation, when } from './build.ts';
import { marked, type Step, stepNodes, yamlAt } from './path.ts';

/** A renamed key of the object that the guard's loops have come to. */
export interface RenameAt {
  readonly value: ExprNode;
  readonly path: readonly Step[];
  readonly entry: readonly Step[];
  readonly outer: readonly (readonly Step[])[];
  readonly key: string;
  readonly renamedFrom: string;
  readonly formerDefault: Json | undefined;
}

/** The check that not both keys are set, each to its own value. */
export function checkRename({ value, path, entry, outer, key, renamedFrom, formerDefault }: RenameAt): BodyNode {
  const now = loose(value, key);
  const before = loose(value, renamedFrom);
  const json = (of: ExprNode): ExprNode => operation('toJson', of);
  const differs = (other: ExprNode): ExprNode => operation('ne', json(before), json(other));
  const conflict = operation(
    'and',
    operation('isSet', now),
    operation('isSet', before),
    differs(now),
    ...(formerDefault === undefined ? [] : [differs(literal(formerDefault))]),
  );
  return when(conflict, {
    kind: 'report',
    rule: 'renamed',
    path: stepNodes([...path, renamedFrom]),
    message: formatted([`this is the old name of ${key}, which is set to something else: `, json(now)]),
    remedy: formatted(yamlAt([...path, renamedFrom], [json(now)])),
    entries: marked([...outer, entry]),
  });
}
