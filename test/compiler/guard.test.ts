// @needs helm3-harness helm4-harness
// The guard: what comes from the types and from rules, in stages, in one message that is the same from the evaluator,
// Helm 3 and Helm 4; and remedies that mend.

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Violation } from '../../compiler/evaluate/environment.ts';
import { GUARD_PATH } from '../../compiler/helm/guard.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { violationsText } from '../../compiler/rules/message.ts';
import { type JsonObject, loadValues, mergeValues } from '../../compiler/values/index.ts';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { seed } from '../lib/seed.ts';
import { trioOf } from './fixtures/chart.ts';
import { rules, templates } from './fixtures/guard-templates.ts';

const trio = await trioOf({ templates, rules });
test.after(() => trio.close());

const message = (...violations: readonly string[]): string =>
  `\n\nthe values can not be installed:\n\n${violations.join('\n\n')}\n`;

const pools = { north: { zone: 'n' }, south: { zone: 's' } };

const cases: readonly { readonly name: string; readonly values: JsonObject; readonly text: string }[] = [
  {
    name: 'a reference to nothing names what there is',
    values: { pools, lab: { boxes: { a: { pool: 'nort' } } } },
    text: message(
      '- lab.boxes.a.pool: there is no "nort" in pools; there are: north, south\n  To mend it:\n    lab:\n      boxes:\n        a:\n          pool: north',
    ),
  },
  {
    name: 'a reference into an empty map comes with an entry to write',
    values: { lab: { boxes: { a: { pool: 'north' } } } },
    text: message(
      '- lab.boxes.a.pool: there is no "north" in pools, which is empty\n  To mend it:\n    pools:\n      north:\n        zone: north',
    ),
  },
  {
    name: 'a target that is switched off',
    values: { pools: { ...pools, west: { zone: 'w', enabled: false } }, lab: { boxes: { a: { pool: 'west' } } } },
    text: message(
      '- lab.boxes.a.pool: pools.west is switched off, and this names it\n  To mend it:\n    pools:\n      west:\n        enabled: true',
    ),
  },
  {
    name: 'a target in an area that is off',
    values: { pools, annex: { jobs: { j: { pool: 'north' } } }, shared: { job: 'j' } },
    text: message(
      '- shared.job: annex is switched off, and this names an entry of it\n  To mend it:\n    annex:\n      enabled: true',
    ),
  },
  {
    name: 'a relative reference, against the defaults of its holder',
    values: {
      lab: { models: { m: { tag: 't', versions: { v1: {}, v2: { enabled: false } }, release: { stable: 'v2' } } } },
    },
    text: message(
      '- lab.models.m.release.stable: lab.models.m.versions.v2 is switched off, and this names it\n  To mend it:\n    lab:\n      models:\n        m:\n          versions:\n            v2:\n              enabled: true',
    ),
  },
  {
    name: 'the item of a list',
    values: {
      pools,
      annex: { enabled: true, jobs: { i: { pool: 'north' }, j: { pool: 'north', after: ['i', 'k'] } } },
    },
    text: message(
      '- annex.jobs.j.after.1: there is no "k" in annex.jobs; there are: i, j\n  To mend it:\n    annex:\n      jobs:\n        j:\n          after: [i]',
    ),
  },
  {
    name: 'a key that neither the entry nor its defaults have, and nothing else of that entry',
    values: { lab: { models: { m: { versions: { v1: { replicas: 11, pool: 'nowhere' } } } } } },
    text: message(
      '- lab.models.m.versions.v1.tag: this is required, and neither the entry nor its defaults have it\n  To mend it:\n    lab:\n      models:\n        m:\n          versions:\n            v1:\n              # set tag',
    ),
  },
  {
    name: 'a dangling reference hides the rules of its entry, and of no other',
    values: {
      lab: {
        models: {
          a: { tag: 't', replicas: 11, pool: 'x', versions: {} },
          b: { tag: 'none', replicas: 12, versions: { v1: {} } },
        },
      },
      pools,
    },
    text: message(
      '- lab.models.a.pool: there is no "x" in pools; there are: north, south\n  To mend it:\n    lab:\n      models:\n        a:\n          pool: north',
      '- lab.models.b.replicas: 12 replicas of b are more than 10\n  To mend it:\n    lab:\n      models:\n        b:\n          replicas: 10',
      '- lab.models.b.versions.v1.tag: none is no tag\n  To mend it:\n    lab:\n      models:\n        b:\n          versions:\n            v1:\n              tag: "latest: really"',
    ),
  },
  {
    name: 'what is switched off is not asked',
    values: {
      lab: { models: { m: { enabled: false, replicas: 11 } }, boxes: { a: { enabled: true } } },
      annex: { enabled: false, jobs: { j: { pool: 'nowhere' } } },
    },
    text: '',
  },
  {
    name: 'a mode that is not chosen needs nothing; the chosen one does',
    values: { lab: { models: { m: { tag: 't', versions: { v1: { choice: { mode: 'small', large: {} } } } } } } },
    text: message(
      '- lab.models.m.versions.v1.choice.small: this is required, and neither the entry nor its defaults have it\n  To mend it:\n    lab:\n      models:\n        m:\n          versions:\n            v1:\n              # set choice.small',
    ),
  },
  {
    name: 'text of users in a message is only text',
    values: { lab: { word: 'blue', text: '{{ fail "x" }} %s %d "quoted"\nline\u2028 \u{1f600}' } },
    text: message(
      '- lab.word: "blue" does not go with the text "{{ fail "x" }} %s %d "quoted"\nline\u2028 \u{1f600}"\n  To mend it:\n    lab:\n      word: red',
    ),
  },
  {
    name: 'what versions bring is not asked of their model, and a wrong name in the model is its own mistake',
    values: {
      pools,
      lab: {
        models: {
          a: {
            tag: 't',
            owner: { call: { mode: 'pool' } },
            versions: { v1: { owner: { team: 'north', call: { pool: { name: 'x' } } } } },
          },
          b: { tag: 't', owner: { team: 'y' }, versions: { v1: {}, v2: { owner: { team: 'north' } } } },
        },
      },
    },
    text: message(
      '- lab.models.a.versions.v1.owner.call.pool.name: there is no "x" in pools; there are: north, south\n  To mend it:\n    lab:\n      models:\n        a:\n          versions:\n            v1:\n              owner:\n                call:\n                  pool:\n                    name: north',
      '- lab.models.b.owner.team: there is no "y" in pools; there are: north, south\n  To mend it:\n    lab:\n      models:\n        b:\n          owner:\n            team: north',
    ),
  },
  {
    name: 'a broken version hides the rules of its model, which may read it',
    values: { lab: { models: { m: { replicas: 11, versions: { v1: {} }, release: { stable: 'v1' } } } } },
    text: message(
      '- lab.models.m.versions.v1.tag: this is required, and neither the entry nor its defaults have it\n  To mend it:\n    lab:\n      models:\n        m:\n          versions:\n            v1:\n              # set tag',
    ),
  },
  {
    name: 'rules of one entry that stand apart are all asked',
    values: { lab: { models: { m: { tag: 't', replicas: 99, versions: {} } } } },
    text: message(
      '- lab.models.m.replicas: 99 replicas of m are more than 10\n  To mend it:\n    lab:\n      models:\n        m:\n          replicas: 10',
      '- lab.models.m.replicas: 99 is a silly number\n  To mend it:\n    lab:\n      models:\n        m:\n          replicas: 9',
    ),
  },
  {
    name: 'a rule behind a reference that holds',
    values: { pools: { x: { zone: 'east' } }, annex: { enabled: true, jobs: { j: { pool: 'x' } } } },
    text: message(
      '- annex.jobs.j.pool: the zone of pool x is closed\n  To mend it:\n    annex:\n      jobs:\n        j:\n          enabled: false',
    ),
  },
];

for (const { name, values, text } of cases) {
  test(name, async () => {
    assert.is(await trio.violations(values), text);
  });
}

test('names that YAML takes for something else are quoted in remedies', async () => {
  await trio.violations({ pools: { no: { zone: 'n' } }, lab: { boxes: { '007': { pool: 'x' } } } });
  await mends({
    pools: { no: { zone: 'n' } },
    lab: { boxes: { '007': { pool: 'x' }, 'a: b': { pool: 'y' }, '#': { pool: 'z' } } },
  });
});

/** Pastes remedies until nothing is wrong; each has to end its violation. */
async function mends(values: JsonObject): Promise<number> {
  let current = values;
  for (let round = 0; ; round++) {
    assert.ok(round < 30, `no end of remedies for ${JSON.stringify(values)}`);
    const violations = trio.evaluator.check(trio.merged(current), { release: { name: 'rel', namespace: 'space' } });
    const next = violations.find(({ rule }) => rule !== 'required');
    if (!next) return round;
    const pasted = loadValues(next.remedy, 'remedy.yaml').values as JsonObject;
    current = mergeValues(current, [pasted]);
    const after = trio.evaluator.check(trio.merged(current), { release: { name: 'rel', namespace: 'space' } });
    const same = ({ rule, path }: Violation): boolean => rule === next.rule && path.join('.') === next.path.join('.');
    assert.not.ok(
      after.some((found) => same(found) && found.message === next.message),
      `${violationsText([next])}\n${JSON.stringify(current)}`,
    );
  }
}

const poolNames = ['north', 'south', 'a.b', 'yes', '007', 'x y', 'colon: x'];
const poolName = fc.constantFrom(...poolNames, 'nowhere', 'null', '- x');
const flag = fc.option(fc.boolean(), { nil: undefined });
const compact = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const someValues = fc
  .record({
    pools: fc.dictionary(fc.constantFrom(...poolNames), fc.record({ zone: fc.constantFrom('n', ''), enabled: flag }), {
      maxKeys: 3,
    }),
    boxes: fc.dictionary(
      fc.constantFrom('a', '1e3', 'b c', 'true'),
      fc.record({ enabled: flag, pool: fc.option(poolName, { nil: undefined }) }),
      { maxKeys: 3 },
    ),
    models: fc.dictionary(
      fc.constantFrom('m', 'n'),
      fc.record({
        enabled: flag,
        tag: fc.option(fc.constantFrom('t', 'none'), { nil: undefined }),
        replicas: fc.option(fc.constantFrom(0, 11), { nil: undefined }),
        pool: fc.option(poolName, { nil: undefined }),
        versions: fc.dictionary(
          fc.constantFrom('v1', 'v2'),
          fc.record({ enabled: flag, pool: fc.option(poolName, { nil: undefined }) }),
          { maxKeys: 2 },
        ),
        release: fc.option(fc.record({ stable: fc.constantFrom('v1', 'v2', 'v3') }), { nil: undefined }),
      }),
      { maxKeys: 2 },
    ),
    jobs: fc.dictionary(
      fc.constantFrom('i', 'j', 'n'),
      fc.record({
        enabled: flag,
        pool: poolName,
        after: fc.option(fc.array(fc.constantFrom('i', 'j', 'k'), { maxLength: 3 }), { nil: undefined }),
      }),
      { maxKeys: 3 },
    ),
    annex: fc.boolean(),
    job: fc.option(fc.constantFrom('i', 'j', 'q'), { nil: undefined }),
  })
  .map(
    ({ pools, boxes, models, jobs, annex, job }) =>
      compact({ pools, lab: { boxes, models }, annex: { enabled: annex, jobs }, shared: { job } }) as JsonObject,
  );

test('three guards say the same about random values, and every remedy mends', async () => {
  console.log(`  SEED=${seed}`);
  let remedies = 0;
  await fc.assert(
    fc.asyncProperty(someValues, async (values) => {
      const text = await trio.violations(values);
      if (text === '') await trio.render(values);
      else remedies += await mends(values);
    }),
    { seed, numRuns: 300, includeErrorInReport: true } as never,
  );
  assert.ok(remedies > 100);
});

test('a file for each area; the one template that fails calls all of them, types before rules', () => {
  const files = [...trio.texts.keys()].filter((path) => path.startsWith('templates/rules/') && path !== GUARD_PATH);
  assert.equal(
    files.sort(),
    ['annex', 'lab', 'shared'].map((area) => `templates/rules/_${area}.tpl`),
  );
  const defined = files.flatMap((path) =>
    [...(trio.texts.get(path) ?? '').matchAll(/define "(.*?)"/g)].map(([, name]) => name),
  );
  const entry = trio.texts.get(GUARD_PATH) ?? '';
  const called = [...entry.matchAll(/include "(.*?)"/g)].map(([, name]) => name ?? '');
  assert.equal([...called].sort(), defined.sort());
  assert.ok(
    called.findLastIndex((name) => name.includes('.values.')) < called.findIndex((name) => name.includes('.rules.')),
  );
  assert.is([...entry.matchAll(/\bfail\b/g)].length, 1);
  assert.not.match(files.map((path) => trio.texts.get(path)).join(''), /[ (]fail /);
});

test('a rule is told by its name above its condition', () => {
  const rules = trio.texts.get('templates/rules/_shared.tpl') ?? '';
  assert.match(rules, /\{\{- \/\* too-many \*\/\}\}\n\{\{- if gt /);
});

test('the guard lies deeper than every template, also where the chart is a dependency', async () => {
  const depth = (path: string): number => path.split('/').length;
  const others = [...trio.texts.keys()].filter((path) => path.startsWith('templates/') && path !== GUARD_PATH);
  assert.ok(others.every((path) => depth(path) < depth(GUARD_PATH)));

  const parent = temporaryFolder('parent');
  await mkdir(join(parent, 'templates'));
  await cp(trio.folder, join(parent, 'charts/test-chart'), { recursive: true });
  const dependencies = 'dependencies:\n  - {name: test-chart, version: 1.2.3, condition: test-chart.enabled}\n';
  await writeFile(join(parent, 'Chart.yaml'), `apiVersion: v2\nname: parent\nversion: 1.0.0\n${dependencies}`);
  await writeFile(join(parent, 'values.yaml'), 'global: {team: x}\n');
  await writeFile(join(parent, 'templates/own.yaml'), '{{ fail "the parent came first" }}\n');
  for (const name of ['helm3', 'helm4'] as const) {
    await using helm = await startHarness(name, parent);
    const broken = cases[0] as (typeof cases)[number];
    const { error } = await helm.render({ values: { 'test-chart': broken.values } });
    assert.is(error?.replace(/^execution error at \(.*?\): /, ''), broken.text);
    const off = await helm.render({
      values: { 'test-chart': { enabled: false, ...broken.values } as Json as JsonObject },
    });
    assert.match(off.error ?? '', 'the parent came first');
  }
});

test.run();
