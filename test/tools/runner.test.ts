// The test runner: what it reads in a file, when it starts one, what it makes of the output.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildOrder, type ToolState } from '../../scripts/lib/testing/builder.ts';
import type { TestFile } from '../../scripts/lib/testing/files.ts';
import { findTests, readTest } from '../../scripts/lib/testing/files.ts';
import { lastProgress } from '../../scripts/lib/testing/lines.ts';
import { closing, line } from '../../scripts/lib/testing/report.ts';
import type { Outcome } from '../../scripts/lib/testing/run.ts';
import { start } from '../../scripts/lib/testing/run.ts';
import { decide } from '../../scripts/lib/testing/schedule.ts';
import type { ToolName } from '../../scripts/lib/tool-registry.ts';

const test = suite('test runner');

function file(path: string, wishes: Partial<TestFile> = {}): TestFile {
  return { path, needs: [], group: undefined, minutes: 1, fault: undefined, ...wishes };
}

test('reads the wishes at the head of a file, and nothing below', () => {
  const read = readTest('a', '// @needs helm3 helm4\n// @group cluster\n\n// @minutes 12\nimport x;\n// @needs kind\n');
  assert.equal(read, file('a', { needs: ['helm3', 'helm4'], group: 'cluster', minutes: 12 }));
  assert.match(readTest('a', '// @needs helm5\n').fault ?? '', /names no tool: helm5/);
  assert.match(readTest('a', "test.only('x', () => {});\n").fault ?? '', /only/);
});

test('finds files by parts of their paths, never fixtures', async () => {
  const paths = (await findTests(['test/tools/'])).map(({ path }) => path);
  assert.ok(paths.includes('test/tools/runner.test.ts'));
  assert.not(paths.some((path) => path.includes('files/')));
});

const judged: [name: string, expected: Partial<Outcome>, reason?: RegExp][] = [
  ['mixed', { passed: 2, failed: 1, skipped: 1 }],
  ['silent', { passed: 0, failed: 1, skipped: 0 }, /ran no test/],
  ['crashing', { passed: 1, failed: 1, skipped: 0 }, /exit code 3/],
  ['skipping', { passed: 0, failed: 0, skipped: 1 }, /^no such thing here$/],
];
for (const [name, expected, reason] of judged) {
  test(`counts a ${name} file`, async () => {
    const restore = withCi(undefined);
    const {
      passed,
      failed,
      skipped,
      reason: said = '',
      output,
    } = await start(file(`test/tools/files/${name}.ts`)).outcome;
    restore();
    assert.equal({ passed, failed, skipped }, expected, output);
    if (reason !== undefined) assert.match(said, reason);
  });
}

test('in CI a file that leaves itself out has failed', async () => {
  const restore = withCi('true');
  const { failed, skipped } = await start(file('test/tools/files/skipping.ts')).outcome;
  restore();
  assert.equal([failed, skipped], [1, 0]);
});

function withCi(value: string | undefined): () => void {
  const before = process.env.CI;
  delete process.env.CI;
  if (value !== undefined) process.env.CI = value;
  return () => {
    delete process.env.CI;
    if (before !== undefined) process.env.CI = before;
  };
}

const builder = (state: (name: ToolName) => ToolState, isBusy = false) => ({ state, isBusy: () => isBusy });
const nothing = builder(() => undefined);
const everything = builder(() => 'ready');

test('builds what a group needs, in the order of its files, and then what lets a file start soonest', () => {
  const files = [
    file('a', { needs: ['argocd', 'helm4'] }),
    file('b', { needs: ['kind', 'helm4'] }),
    file('c', { needs: ['kubeconform'] }),
    file('d', { needs: ['crictl'], group: 'cluster' }),
    file('e', { needs: ['kind', 'crictl', 'kubelet'], group: 'cluster' }),
  ];
  assert.equal(buildOrder(files), ['crictl', 'kind', 'kubelet', 'kubeconform', 'helm4', 'argocd']);
});

test('starts what is ready, long ones first, up to the number of jobs', () => {
  const ready = new Set<ToolName>(['kind']);
  const state = builder((name) => (ready.has(name) ? 'ready' : undefined));
  const [short, long, later] = [file('a'), file('b', { minutes: 5 }), file('c', { needs: ['helm4'] })];
  assert.equal(decide([short, long, later], [], 2, state), { kind: 'start', file: long });
  assert.equal(decide([short, later], [long], 1, state), { kind: 'wait' });
  assert.equal(decide([later], [], 2, state), { kind: 'wait' });
  ready.add('helm4');
  assert.equal(decide([later], [], 2, state), { kind: 'start', file: later });
});

test('runs a group one at a time, in order, beside the others', () => {
  const [one, two] = [file('1', { group: 'cluster', needs: ['kind'] }), file('2', { group: 'cluster' })];
  const other = file('3');
  assert.equal(decide([one, two], [], 1, nothing), { kind: 'wait' });
  assert.equal(decide([one, two], [other], 1, everything), { kind: 'start', file: one });
  assert.equal(decide([two], [one, other], 4, everything), { kind: 'wait' });
});

test('runs one file at a time beside a build', () => {
  const [one, two] = [file('1'), file('2')];
  const building = builder(() => undefined, true);
  assert.equal(decide([one], [two], 2, building), { kind: 'wait' });
  assert.equal(decide([one], [], 2, building), { kind: 'start', file: one });
  assert.equal(decide([one], [two], 2, nothing), { kind: 'start', file: one });
});

test('gives up on a file whose tool can’t be had', () => {
  const broken = file('a', { needs: ['kind'] });
  const error = new Error('no');
  assert.equal(
    decide(
      [broken],
      [],
      1,
      builder(() => error),
    ),
    { kind: 'give up', file: broken, tool: 'kind', error },
  );
});

test('what a file says of itself is read from its output', () => {
  const output = 'x\nprogress: 1 of 2\n• \nreport: all is well\nprogress: 2 of 2\n  progress: of others\n';
  assert.is(lastProgress(output), '2 of 2');
  assert.is(lastProgress('nothing'), undefined);
  const outcome = { path: 'a', passed: 1, failed: 0, skipped: 0, seconds: 1, output };
  assert.is(line(outcome, '[1/1]'), '[1/1] ok   a (1 passed; 1.0 s)\n      all is well');
});

test('ends with the sums alone on a line', () => {
  const outcome = { path: 'a', passed: 3, failed: 1, skipped: 2, seconds: 1, output: 'the whole output' };
  const text = closing([outcome, { ...outcome, path: 'b', failed: 0 }], 9);
  assert.is(text.split('\n').at(-1), '6 passed, 1 failed, 4 skipped');
  assert.match(text, /==== FAIL a\nthe whole output/);
  assert.not.match(text, /FAIL b/);
});

test.run();
