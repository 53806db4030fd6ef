/** What is done to a resolved body before it is emitted or evaluated, so that both renderers see the same: a file for each pass. */
import type { BodyNode } from '../ir/nodes.ts';
import { bindLookups } from './bind-lookups.ts';
import { dropNothing } from './drop-nothing.ts';
import { dropUnread } from './drop-unread.ts';
import { foldConstants } from './fold-constants.ts';
import { mergeBranches } from './merge-branches.ts';

/**
 * The passes, in their order: a constant condition leaves nothing of a branch, what is left may not read a variable, and branches without
 * either may be equal.
 */
const passes: readonly ((body: BodyNode) => BodyNode)[] = [foldConstants, dropNothing, dropUnread, mergeBranches];

/**
 * The same body, said as simply as the passes can.
 *
 * @param parameters - those of the helper whose body it is
 */
export const simplified = (body: BodyNode, parameters: readonly string[] = []): BodyNode =>
  bindLookups(
    passes.reduce((made, pass) => pass(made), body),
    parameters,
  );
