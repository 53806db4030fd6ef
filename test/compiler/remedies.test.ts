// @needs helm3-harness helm4-harness
// Remedies are YAML to paste: what they set is read back as it was meant, whatever strings they hold, from the evaluator and from both Helms.

import fc from 'fast-check';
import { suite } from 'uvu';
import type { Violation } from '../../compiler/evaluate/environment.ts';
import { eq, everywhere, format, rule, rulesWhen, values } from '../../compiler/index.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { stringOf } from '../proof/arbitrary/strings.ts';
import { strings } from '../values/corpus/strings.ts';
import { parameters, same } from '../values/random.ts';
import { trioOf } from './fixtures/chart.ts';
import type { Values } from './fixtures/values.ts';

const { lab } = values<Values>();
const blue = eq(lab.word, 'blue');
const common = { violated: blue, at: ['lab', 'word'], message: 'this is blue' } as const;

/** What a remedy's values are, for a string. */
const settings = (text: string): JsonObject => ({ [text]: text, list: [text, text], deep: { [text]: { a: text } } });

const rules = [
  rulesWhen(eq(lab.count, 2), () =>
    strings.map((text, i) => rule(everywhere, { ...common, name: `constant-${i}`, remedy: settings(text) as never })),
  ),
  rulesWhen(eq(lab.count, 3), () => [
    rule(everywhere, {
      ...common,
      name: 'expression',
      remedy: { value: lab.text, key: new Map([[lab.text, new Map([[lab.text, lab.text]])]]) },
    }),
    rule(
      { path: ['lab', 'labels', lab.text] },
      { ...common, at: [], name: 'place', remedy: { a: format`${lab.text}` } },
    ),
  ]),
];

const test = suite('remedies');
const trio = await trioOf({ rules });
test.after(() => trio.close());

/** What the remedies of the one message set; the three renderers agree on its text. */
async function remediesOf(given: JsonObject): Promise<JsonObject[]> {
  await trio.violations(given);
  const found: Violation[] = trio.evaluator.check(trio.merged(given), { release: { name: 'rel', namespace: 'space' } });
  return found.map(({ remedy, rule: name }) => loadValues(remedy, name).values);
}

test(`${strings.length} constants, as values, keys and items`, async () => {
  const found = await remediesOf({ lab: { word: 'blue', count: 2 } });
  strings.forEach((text, i) => {
    same(found[i], settings(text), JSON.stringify(text));
  });
});

async function expressions(text: string): Promise<void> {
  const [first, second] = await remediesOf({ lab: { word: 'blue', count: 3, text } });
  same(first, { value: text, key: { [text]: { [text]: text } } });
  same(second, { lab: { labels: { [text]: { a: text } } } });
}

test(`${strings.length} strings of users, and the key of an entry that has such a name`, async () => {
  for (const text of strings) await expressions(text);
});

test('any text that values may hold', async () => {
  await fc.assert(fc.asyncProperty(stringOf({ type: 'string' }), expressions), parameters('remedies', 100) as never);
});

test.run();
