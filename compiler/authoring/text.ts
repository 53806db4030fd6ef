/** `text`: lines for people, such as NOTES.txt. */

import type { BodyNode } from '../ir/nodes.ts';
import { bodyOf } from './body.ts';
import { type ItemTpl, node, wrap } from './expression.ts';
import { inBody } from './scope.ts';

declare const lines: unique symbol;

/** A text of the chart. */
export interface Text {
  readonly [node]: BodyNode;
  readonly [lines]: true;
}

/** A text, line by line; conditions and loops may stand for any number of lines. */
export function text(make: () => readonly ItemTpl<string>[]): Text {
  return wrap(inBody([], () => ({ kind: 'text', lines: make().map(bodyOf) })));
}
