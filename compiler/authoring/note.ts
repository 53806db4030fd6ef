/** `note`: a comment in the chart, for what its readers would ask about. Rendered objects and the package are without it. */
import { bodyOf } from './body.ts';
import { type Documents, type ItemTpl, type Many, type Maybe, type Piece, type Tpl, wrap } from './expression.ts';
import { authoringError, located } from './origin.ts';

/**
 * Documents with a comment above them.
 *
 * @param text - one sentence, for the reader of the chart
 * @example note('Callers carry this label.', { podSelector: { matchLabels } })
 */
export function note(text: string, documents: Documents): Documents;
/** An item, or the value of a field, with a comment above it. */
export function note<T>(text: string, piece: NoInfer<Tpl<T>>): Piece<T>;
/** The same for what may be left out: the comment is there with it, or above its condition. */
export function note<T>(text: string, piece: Maybe<T>): Maybe<T>;
/** Items with one comment above them. */
export function note<T>(text: string, items: Many<T>): Many<T>;
/** Whatever may stand in a list. */
export function note<T>(text: string, item: NoInfer<ItemTpl<T>>): ItemTpl<T>;
export function note(text: string, piece: unknown): unknown {
  if (text.includes('*/') || text.includes('\n')) {
    throw authoringError('T020', 'a comment is one line and holds no end of a comment', 'Say it in one sentence.');
  }
  return wrap(located({ kind: 'note', text, body: bodyOf(piece) }));
}
