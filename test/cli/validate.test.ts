// `ml-platform validate`: the text of each kind of message, places, and exit codes.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { GOOD, workplace } from './command.ts';

const place = await workplace({
  'good.yaml': GOOD,
  'unknown-pool.yaml': GOOD.replace(' pool: a100', ' pool: a10'),
  'far-pool.yaml': GOOD.replace(' pool: a100', ' pool: something-else'),
  'typo.yaml': 'serving:\n  modles:\n    fraud: {}\n',
  'type.yaml': 'serving:\n  enabled: "yes"\n',
  'word.yaml': 'platform:\n  environment: prodution\n',
  'missing.yaml': 'gpuPools:\n  a100: {}\n',
  'mode.yaml': 'platform:\n  identity:\n    mode: irsa\n',
  'null.yaml': 'serving:\n  enabled: null\n',
  'list.yaml': `${GOOD}      calls:\n        models: [fraud, fruad]\n`,
  'syntax.yaml': 'serving:\n  enabled: true\n bad: 1\n',
  'twice.yaml': 'serving: {}\nserving: {}\n',
  'overlay.yaml': 'serving:\n  models:\n    fraud:\n      pool: t4\n',
  'good.ts': 'export default { serving: { models: {} } };\n',
  'typo.ts': 'const values: object = { serving: { modles: {} } };\nexport default values;\n',
  'no-default.ts': 'export const values = {};\n',
  'function.ts': 'export default { serving: { enabled: () => true } };\n',
  'commonjs/package.json': '{"type": "commonjs"}',
  'commonjs/import.ts': "import { join } from 'node:path';\nexport default { platform: { domain: join('a.b') } };\n",
  'commonjs/export.ts': 'export default {};\n',
  'commonjs/module.mts': 'export default {};\n',
  'throws.ts': 'throw new Error("the file itself\\nfails");\n',
});

/** The text on stderr for one bad file. */
async function message(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await place.run(['validate', ...args]);
  assert.is(code, 1, stderr);
  assert.is(stdout, '');
  assert.not.match(stderr, /\n {4}at /, 'a stack');
  return stderr;
}

test('good values: exit code 0, nothing on stdout', async () => {
  const { code, stdout, stderr } = await place.run(['validate', 'good.yaml']);
  assert.equal({ code, stdout, stderr }, { code: 0, stdout: '', stderr: 'good.yaml: nothing wrong' });
});

test('the defaults alone are good', async () => {
  assert.is((await place.run(['validate'])).code, 0);
});

test('an unknown pool: the names there are, the one that was meant, and YAML to paste', async () => {
  assert.is(
    await message('unknown-pool.yaml'),
    `unknown-pool.yaml:8:13 serving.models.fraud.pool: there is no "a10" in gpuPools; there are: a100; did you mean a100?
  To mend it:
    serving:
      models:
        fraud:
          pool: a100

1 problem`,
  );
});

test('an unknown pool that is like no other gets no guess', async () => {
  const text = await message('far-pool.yaml');
  assert.match(text, 'there is no "something-else" in gpuPools; there are: a100\n');
  assert.not.match(text, 'did you mean');
});

test('an unknown name in a list has the place of the item', async () => {
  assert.match(
    await message('list.yaml'),
    'list.yaml:16:25 serving.models.fraud.calls.models[1]: there is no "fruad" in serving.models; there are: fraud; did you mean fraud?',
  );
});

test('a typo in a key: the place of the key, the legal keys, and the value under the right one', async () => {
  assert.is(
    await message('typo.yaml'),
    `typo.yaml:2:3 serving.modles: is not a key here; did you mean models? Legal keys: enabled, modelDefaults, models, fetcher, extraObjects
  To mend it:
    serving:
      models:
        fraud: {}

1 problem`,
  );
});

test('a wrong type', async () => {
  assert.is(
    await message('type.yaml'),
    'type.yaml:2:12 serving.enabled: must be true or false, not "yes"\n\n1 problem',
  );
});

test('a wrong word', async () => {
  assert.is(
    await message('word.yaml'),
    `word.yaml:2:16 platform.environment: must be one of development, staging, production, not "prodution"; did you mean production?
  To mend it:
    platform:
      environment: production

1 problem`,
  );
});

test('a missing key: the place of what lacks it, and what it is for', async () => {
  assert.match(
    await message('missing.yaml'),
    /^missing\.yaml:2:3 gpuPools\.a100\.nodeSelector: is missing\n {2}To mend it:\n {4}gpuPools:\n {6}a100:\n {8}nodeSelector: \{\} {2}# \w.*\.\n/,
  );
});

test('a mode without its object', async () => {
  assert.match(await message('mode.yaml'), 'mode.yaml:2:3 platform.identity.irsa: is missing; mode: irsa needs it');
});

test('a null over a default', async () => {
  assert.match(
    await message('null.yaml'),
    'null.yaml:2:12 serving.enabled: is null or was removed; it has a default of',
  );
});

test('YAML that is none', async () => {
  assert.match(await message('syntax.yaml'), /^syntax\.yaml:\d+:\d+ not valid YAML: /);
});

test('a key twice', async () => {
  assert.match(await message('twice.yaml'), /^twice\.yaml:2:1 .*\n {2}\w/);
});

test('several files: the place in the last one that sets it', async () => {
  assert.match(
    await message('good.yaml', 'overlay.yaml'),
    /^overlay\.yaml:4:13 serving\.models\.fraud\.pool: there is no "t4"/,
  );
  const { code } = await place.run(['validate', 'overlay.yaml', 'good.yaml']);
  assert.is(code, 0, 'the later file wins');
});

test('several unreadable files are told together', async () => {
  assert.match(await message('syntax.yaml', 'twice.yaml'), /syntax\.yaml:.*twice\.yaml:.*\n2 problems$/s);
});

test('--set is named where it is at fault, and only there', async () => {
  assert.match(
    await message('good.yaml', '--set', 'serving.models.fraud.pool=a10'),
    /^--set serving\.models\.fraud\.pool: there is no "a10"/,
  );
  assert.match(await message('type.yaml', '--set', 'platform.domain=a.b'), /^type\.yaml:2:12 /);
});

test('--set-string writes text', async () => {
  assert.match(
    await message('good.yaml', '--set-string', 'serving.models.fraud.replicas=3'),
    'must be a whole number, not "3"',
  );
  assert.is((await place.run(['validate', 'good.yaml', '--set', 'serving.models.fraud.replicas=3'])).code, 0);
});

test('TypeScript files: good, bad, and not values at all', async () => {
  assert.is((await place.run(['validate', 'good.ts'])).code, 0);
  assert.match(await message('typo.ts'), /^typo\.ts serving\.modles: is not a key here; did you mean models\?/);
  assert.is(
    await message('no-default.ts'),
    'no-default.ts has no default export\n  Write `export default defineValues({ ... });`.\n\n1 problem',
  );
  assert.match(await message('function.ts'), /^function\.ts: serving\.enabled is a function\n/);
  assert.match(await message('throws.ts'), /^throws\.ts: the file itself\n {2}`node throws\.ts` shows more\.\n/);
});

test('a TypeScript file in a package of CommonJS: what to write', async () => {
  for (const file of ['commonjs/import.ts', 'commonjs/export.ts'])
    assert.match(
      await message(file),
      '\n  Write `"type": "module"` into the package.json of the folder, or call the file `.mts`.\n',
    );
  assert.is((await place.run(['validate', 'commonjs/module.mts'])).code, 0);
});

test('the standard input is a file too', async () => {
  assert.is((await place.run(['validate', '-'], GOOD)).code, 0);
  const { code, stderr } = await place.run(['validate', '-'], GOOD.replace(' pool: a100', ' pool: a10'));
  assert.is(code, 1);
  assert.match(stderr, '(standard input):8:13 serving.models.fraud.pool:');
});

test('--json says the same to machines, on stdout', async () => {
  const { code, stdout, stderr } = await place.run(['validate', '--json', 'unknown-pool.yaml']);
  assert.is(code, 1);
  assert.is(stderr, '');
  assert.equal(JSON.parse(stdout), {
    ok: false,
    findings: [
      {
        file: 'unknown-pool.yaml',
        line: 8,
        column: 13,
        path: 'serving.models.fraud.pool',
        steps: ['serving', 'models', 'fraud', 'pool'],
        kind: 'rule',
        rule: 'reference',
        message: 'there is no "a10" in gpuPools; there are: a100; did you mean a100?',
        legal: ['a100'],
        suggestion: 'a100',
        remedy: 'serving:\n  models:\n    fraud:\n      pool: a100\n',
      },
    ],
  });
  assert.equal(JSON.parse((await place.run(['validate', '--json', 'good.yaml'])).stdout), { ok: true, findings: [] });
});

test('exit code 2 for what can not be run', async () => {
  const usage: readonly (readonly [args: string[], text: RegExp])[] = [
    [['validate', 'nowhere.yaml'], /^nowhere\.yaml: there is no such file$/],
    [['validate', '.'], /^\.: it is a folder$/],
    [['valdate'], /unknown command 'valdate'\n\(Did you mean validate\?\)/],
    [['validate', '--jsn'], /unknown option '--jsn'\n\(Did you mean --json\?\)/],
    [['validate', '--set', 'novalue'], /^--set novalue: /],
    [['validate', '--set-file', 'a=nowhere'], /^--set-file a=nowhere: there is no such file/],
    [['values'], /missing required argument/],
    [[], /^Usage: ml-platform/],
  ];
  for (const [args, text] of usage) {
    const { code, stdout, stderr } = await place.run(args);
    assert.is(code, 2, args.join(' '));
    assert.is(stdout, '');
    assert.match(stderr, text);
    assert.not.match(stderr, /\n {4}at /, 'a stack');
  }
});

test('--help and --version are good', async () => {
  const { code, stdout } = await place.run(['--help']);
  assert.is(code, 0);
  for (const word of ['validate', 'render', 'schema', 'values', 'images', 'Exit codes']) assert.match(stdout, word);
  assert.match((await place.run(['--version'])).stdout, /^\d+\.\d+\.\d+$/);
});

test.after(async () => {
  await place[Symbol.asyncDispose]();
});

test.run();
