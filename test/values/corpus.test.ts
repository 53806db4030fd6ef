// @needs helm3-harness helm4-harness
// Hundreds of values files read by us and by both Helms: the same values, or refused by all, but for the named exceptions.

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ValuesError } from '../../compiler/values/error.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { read } from './corpus/read.ts';
import { refused } from './corpus/refused.ts';
import { scalars } from './corpus/scalars.ts';
import { stricter } from './corpus/stricter.ts';
import { closeAll, startBoth } from './harnesses.ts';
import { parameters, same } from './random.ts';

const test = suite('loadValues against Helm');
const helms = await startBoth({});
test.after(() => closeAll(helms));

/** What each Helm reads; undefined for what it refuses. */
function byHelm(text: string): Promise<(JsonObject | undefined)[]> {
  return Promise.all(
    helms.map(async (helm) => {
      const { ok, values } = await helm.parseValues(text);
      return ok ? ((values ?? {}) as JsonObject) : undefined;
    }),
  );
}

function byUs(text: string): JsonObject | ValuesError {
  try {
    return loadValues(text, 'values.yaml').values;
  } catch (error) {
    if (error instanceof ValuesError) return error;
    throw error;
  }
}

test(`${read.length} texts are read alike`, async () => {
  for (const text of read) {
    const [helm3, helm4] = await byHelm(text);
    const ours = byUs(text);
    same(ours, helm3, `Helm 3: ${JSON.stringify(text)}`);
    same(ours, helm4, `Helm 4: ${JSON.stringify(text)}`);
  }
});

test(`${refused.length} texts are refused by all, with a position`, async () => {
  for (const text of refused) {
    same(await byHelm(text), [undefined, undefined], JSON.stringify(text));
    const ours = byUs(text);
    assert.instance(ours, ValuesError, JSON.stringify(text));
    assert.match((ours as ValuesError).message, /^values\.yaml:\d+:\d+ .+\n {2}.+/, JSON.stringify(text));
  }
});

test(`${scalars.length} scalars and keys are read or refused alike`, async () => {
  for (const text of scalars) {
    const [helm3, helm4] = await byHelm(text);
    const ours = byUs(text);
    const outcome = ours instanceof ValuesError ? undefined : ours;
    same(outcome, helm3, `Helm 3: ${JSON.stringify(text)}`);
    same(outcome, helm4, `Helm 4: ${JSON.stringify(text)}`);
  }
});

test('the named exceptions are refused, though a Helm takes them', async () => {
  for (const [problem, texts] of stricter) {
    for (const text of texts) {
      const taken = (await byHelm(text)).filter((values) => values !== undefined);
      assert.ok(taken.length > 0, `no exception, every Helm refuses ${JSON.stringify(text)}`);
      const ours = byUs(text);
      assert.instance(ours, ValuesError, JSON.stringify(text));
      assert.match((ours as ValuesError).message, problem);
    }
  }
});

const fragments = [
  ...[
    ': ',
    '\n',
    '  ',
    '- ',
    '\t',
    '#',
    ' #',
    "'",
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    '?',
    ':',
    '&x ',
    '*x',
    '!',
    '!!str ',
    '|',
    '>\n',
  ],
  ...[
    '\n\n',
    '\r\n',
    'a',
    'b: 1',
    '1',
    '<<: ',
    '~',
    '---\n',
    '...',
    '%',
    '\\',
    '-',
    '  a: b\n',
    '    - c\n',
    '@',
    'null',
    'on',
    '\n  ',
  ],
];
const seeds = [...read, ...refused, ...scalars.filter((_, index) => index % 10 === 0)].filter(
  (text) => text.length < 120,
);
const mutated = fc
  .tuple(
    fc.array(fc.constantFrom(...seeds), { minLength: 1, maxLength: 2 }),
    fc.array(mutation(), { minLength: 1, maxLength: 3 }),
  )
  .map(([texts, mutations]) => mutations.reduce((text, mutate) => mutate(text), texts.join('')));

function mutation(): fc.Arbitrary<(text: string) => string> {
  return fc.tuple(fc.nat(200), fc.nat(3), fc.constantFrom('', ...fragments)).map(([at, cut, insert]) => (text) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + insert + text.slice(place + (insert === '' ? cut : 0));
  });
}

test('what we read of mutated texts, both Helms read alike', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const ours = byUs(text);
      if (ours instanceof ValuesError) return;
      same([ours, ours], await byHelm(text), JSON.stringify(text));
    }),
    parameters('mutated YAML', 5000),
  );
});

test.run();
