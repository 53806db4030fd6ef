// @minutes 2
// The packed package in a project of its own: installs, type-checks, checks values and renders there.

import { access, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execa, type Options } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const project = await mkdtemp(join(tmpdir(), 'ml-platform-package-'));
// The Node that runs the tests, for npm's own scripts and for the command's first line.
const env = { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, NO_COLOR: '1' };
const inProject: Options = { cwd: project, env, reject: false };

const values = (pool: string): string => `import { defineValues } from 'ml-platform';

export default defineValues({
  gpuPools: { a100: { nodeSelector: { 'node.example.com/pool': 'a100' } } },
  serving: {
    models: {
      fraud: {
        pool: '${pool}',
        image: { registry: 'ghcr.io', repository: 'acme/fraud', tag: 'v1' },
        versions: { v1: {} },
      },
    },
  },
});
`;

const program = `import schema from 'ml-platform/schema' with { type: 'json' };
import { type Finding, render, toYaml, validate } from 'ml-platform';
import good from './good.ts';

const findings: readonly Finding[] = await validate([good, { serving: { models: { fraud: { pool: 'a10' } } } }]);
const { manifests } = await render(good);
console.log(
  JSON.stringify({
    yaml: toYaml(good).split('\\n')[0],
    findings: findings.map(({ message }) => message),
    manifests: manifests.length,
    schema: schema.$schema,
  }),
);
`;

test.before(async () => {
  const { stdout } = await execa('npm', ['pack', '--json', '--pack-destination', project], { cwd: inRoot(), env });
  // What the prepack script prints stands before the JSON.
  const [{ filename }] = JSON.parse(stdout.slice(stdout.search(/^\[/m))) as [{ filename: string }];
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  await execa('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], {
    cwd: project,
    env,
  });
  // The user's own compiler and Node's types; installing them again would prove nothing.
  await mkdir(join(project, 'node_modules/@types'), { recursive: true });
  await symlink(inRoot('node_modules/@types/node'), join(project, 'node_modules/@types/node'));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2024',
    allowImportingTsExtensions: true,
    types: ['node'],
    resolveJsonModule: true,
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  await writeFile(join(project, 'good.ts'), values('a100'));
  await writeFile(join(project, 'program.ts'), program);
});

const tsc = () => execa(process.execPath, [inRoot('node_modules/typescript/bin/tsc')], inProject);
const command = (...args: string[]) => execa(join(project, 'node_modules/.bin/ml-platform'), args, inProject);

test('it holds what it needs and no sources', async () => {
  const root = join(project, 'node_modules/ml-platform');
  await access(join(root, 'generated/sdk/chart.json'));
  await access(join(root, 'schemas/values.schema.json'));
  for (const folder of ['sdk', 'compiler', 'chart-src', 'test', 'generated/ml-platform']) {
    assert.not.ok(
      await access(join(root, folder)).then(
        () => true,
        () => false,
      ),
      folder,
    );
  }
});

test('good values compile, with the declarations of the package checked too', async () => {
  const { exitCode, stdout } = await tsc();
  assert.is(exitCode, 0, String(stdout));
});

test('an unknown pool does not compile', async () => {
  const bad = join(project, 'bad.ts');
  await writeFile(bad, values('a10'));
  const { exitCode, stdout } = await tsc();
  await rm(bad);
  assert.is(exitCode, 2);
  assert.match(String(stdout), /^bad\.ts\(8,9\): error TS2322: Type '"a10"' is not assignable to type '"a100"/m);
});

test('a program checks, renders and prints', async () => {
  const { stdout, stderr } = await execa(process.execPath, ['program.ts'], inProject);
  assert.is(stderr, '');
  const { yaml, findings, manifests, schema } = JSON.parse(String(stdout)) as Record<string, unknown>;
  assert.is(yaml, 'gpuPools:');
  assert.equal(findings, ['there is no "a10" in gpuPools; there are: a100; did you mean a100?']);
  assert.ok(Number(manifests) > 0);
  assert.is(schema, 'http://json-schema.org/draft-07/schema#');
});

test('the command runs from node_modules/.bin', async () => {
  const good = await command('validate', 'good.ts');
  assert.is(good.exitCode, 0, String(good.stderr));
  const { stdout } = await command('values', 'good.ts');
  await writeFile(join(project, 'bad.yaml'), String(stdout).replace(' pool: a100', ' pool: a10'));
  const bad = await command('validate', 'bad.yaml');
  assert.is(bad.exitCode, 1);
  assert.match(String(bad.stderr), /^bad\.yaml:\d+:13 serving\.models\.fraud\.pool: there is no "a10" in gpuPools/);
});

test('its version is that of the package', async () => {
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { version: string };
  assert.is((await command('--version')).stdout, version);
});

test('importing the root is light: neither the engine nor the schema library is loaded', async () => {
  const code = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    await import('ml-platform');
    console.log(JSON.stringify(loaded));`;
  const { stdout } = await execa(process.execPath, ['--input-type=module', '-e', code], inProject);
  const loaded = (JSON.parse(String(stdout)) as string[]).filter((url) => url.startsWith('file:'));
  assert.ok(loaded.length > 1 && loaded.length < 12, `${loaded.length} modules: ${loaded.join(' ')}`);
  assert.not.ok(loaded.some((url) => /engine|ajv|commander/.test(url)));
});

test.after(() => rm(project, { recursive: true, force: true }));

test.run();
