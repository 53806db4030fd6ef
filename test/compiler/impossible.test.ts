// A mode that a condition excludes has no case; should it occur nonetheless, the evaluator says so.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { impossible, match, ne, values, when } from '../../compiler/index.ts';
import { emitted, thing, trioOf } from './fixtures/chart.ts';
import type { Choice, Values } from './fixtures/values.ts';

const { lab } = values<Values>();

const word = match<Choice, string>(lab.choice, {
  none: impossible,
  small: () => 'little',
  large: () => 'much',
});
const guarded = {
  templates: { thing: thing<{ word?: string }>({ word: when<string>(ne(lab.choice.mode, 'none'), word) }) },
};

test('the last case is for all that is left', async () => {
  assert.match(emitted(guarded), /if eq \.Values\.lab\.choice\.mode "small"[\s\S]*else \}\}/);
  const trio = await trioOf(guarded);
  assert.equal((await trio.data({ lab: { choice: { mode: 'small', small: { size: 1 } } } })).thing, { word: 'little' });
  await trio.close();
});

test('an impossible mode that occurs is loud', async () => {
  const trio = await trioOf({ templates: { thing: thing<{ word: string }>({ word }) } });
  const release = { name: 'rel', namespace: 'space' };
  const merged = trio.merged({ lab: { choice: { mode: 'none' } } });
  assert.throws(() => trio.evaluator.render(merged, { release }), /the mode none is impossible here/);
  await trio.close();
});

test.run();
