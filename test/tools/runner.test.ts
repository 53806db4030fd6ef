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
  return { path, needs: [], group: undefined, uses: [], alone: false, minutes: 1, fault: undefined, ...wishes };
}

test('reads the wishes at the head of a file, and nothing below', () => {
  const head = '// @needs helm3 helm4\n// @group cluster\n// @uses gpus\n\n// @minutes 12\nimport x;\n// @needs kind\n';
  const wishes = { needs: ['helm3', 'helm4'], group: 'cluster', uses: ['gpus'], minutes: 12 } as const;
  assert.equal(readTest('a', head), file('a', wishes));
  assert.is(readTest('a', '// @group cluster\n// @alone\n').alone, true);
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

test('a file that makes no progress is ended, with how far it was', async () => {
  const { failed, reason } = await start(file('test/tools/files/sleeping.ts'), 0.15).outcome;
  assert.is(failed, 1);
  assert.is(reason, 'ended after 0.15 minutes without progress, at: 1 of 2');
});

test('a file that goes on is not ended, however long it takes', async () => {
  const { passed, failed, seconds } = await start(file('test/tools/files/working.ts'), 0.15).outcome;
  assert.equal([passed, failed], [1, 0]);
  assert.ok(seconds > 0.15 * 60, `${seconds} s`);
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

const inGroup = (path: string, wishes: Partial<TestFile> = {}): TestFile => file(path, { group: 'cluster', ...wishes });

test('runs a group in two lanes, in order, beside the others', () => {
  const [one, two, three] = [inGroup('1', { needs: ['kind'] }), inGroup('2'), inGroup('3')];
  const other = file('4');
  assert.equal(decide([one, two], [other], 1, everything), { kind: 'start', file: one });
  assert.equal(decide([two, three], [one, other], 1, everything), { kind: 'start', file: two });
  assert.equal(decide([three], [one, two, other], 4, everything), { kind: 'wait' });
});

test('a file of a group that waits for its tools is overtaken', () => {
  const [one, two] = [inGroup('1', { needs: ['kind'] }), inGroup('2')];
  assert.equal(decide([one, two], [], 1, nothing), { kind: 'start', file: two });
});

test('what one file at a time can have is not shared, and the next file takes the lane', () => {
  const [one, two, three] = [inGroup('1', { uses: ['gpus'] }), inGroup('2', { uses: ['gpus'] }), inGroup('3')];
  assert.equal(decide([two, three], [one], 1, everything), { kind: 'start', file: three });
  assert.equal(decide([two], [one], 1, everything), { kind: 'wait' });
  assert.equal(decide([two], [three], 1, everything), { kind: 'start', file: two });
  assert.equal(decide([three, two], [], 1, everything), { kind: 'start', file: two }, 'those that queue go first');
});

test('who is alone runs after those before it, with nobody of its group', () => {
  const [one, alone, three] = [inGroup('1'), inGroup('2', { alone: true, needs: ['kind'] }), inGroup('3')];
  assert.equal(decide([alone, three], [one], 1, everything), { kind: 'wait' }, 'the next one does not slip in');
  assert.equal(decide([alone, three], [], 1, everything), { kind: 'start', file: alone });
  assert.equal(decide([three], [alone], 1, everything), { kind: 'wait' });
  assert.equal(
    decide([alone, three], [one], 1, nothing),
    { kind: 'start', file: three },
    'unless its tools are not there',
  );
  assert.equal(
    decide(
      [one, alone],
      [],
      1,
      builder((tool) => (tool === 'kind' ? 'ready' : undefined)),
    ),
    {
      kind: 'start',
      file: one,
    },
  );
});

test('the files of the cluster take it down last', async () => {
  const cluster = (await findTests(['test/cluster/'])).filter(({ group }) => group === 'cluster');
  assert.is(cluster.at(-1)?.path, 'test/cluster/zz-down.test.ts');
  assert.is(cluster.at(-1)?.alone, true);
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
