/** The committed schemas are exactly those of the lists in `scripts/schemas/sources.ts`, each in good form. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { crdPath, kubernetesPath, serves, typesPath } from '../../scripts/schemas/paths.ts';
import { crdKinds, crdSources, kubernetesKinds, kubernetesMinors } from '../../scripts/schemas/sources.ts';
import { checker, root, text } from './lib.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(root.length + 1))
    .sort();

const kubernetesPaths = kubernetesMinors.flatMap((minor) =>
  kubernetesKinds.filter((kind) => serves(minor, kind)).map((kind) => ({ path: kubernetesPath(minor, kind), ...kind })),
);
const crdPaths = crdKinds.map((crd) => ({
  path: crdPath(crd),
  apiVersion: `${crd.group}/${crd.version}`,
  kind: crd.kind,
}));

test('every kind in use has a schema in every minor that serves it, and nothing else lies there', () => {
  assert.equal(filesIn('schemas/kubernetes'), kubernetesPaths.map(({ path }) => path).sort());
});

test('every CRD in use has a schema, and nothing else lies there', () => {
  assert.equal(filesIn('schemas/crds'), crdPaths.map(({ path }) => path).sort());
});

test('every CRD without an npm package has its interfaces, listed in the index', () => {
  const folder = 'chart-src/kit/kubernetes';
  const typed = crdKinds.filter((crd) => crd.types);
  assert.equal(filesIn(folder), [...typed.map(typesPath), `${folder}/index.ts`].sort());
  for (const { kind } of typed) assert.match(text(`${folder}/index.ts`), `{ I${kind} }`);
});

test('file names are those that kubeconform asks for', () => {
  const [oldest] = kubernetesMinors;
  if (oldest === undefined) throw new Error('no minor');
  const path = (apiVersion: string, kind: string): string => kubernetesPath(oldest, { apiVersion, kind });
  assert.is(path('v1', 'Pod'), 'schemas/kubernetes/v1.34.0-strict/pod-v1.json');
  assert.is(path('apps/v1', 'Deployment'), 'schemas/kubernetes/v1.34.0-strict/deployment-apps-v1.json');
  assert.is(path('rbac.authorization.k8s.io/v1', 'Role'), 'schemas/kubernetes/v1.34.0-strict/role-rbac-v1.json');
});

test('every schema compiles in a strict validator, and demands its own apiVersion and kind', () => {
  for (const { path, apiVersion, kind } of [...kubernetesPaths, ...crdPaths]) {
    const check = checker(path);
    assert.ok(
      !check(`{apiVersion: ${apiVersion}, kind: ${kind}}`).some((it) => /^\/(apiVersion|kind) /.test(it)),
      path,
    );
    assert.ok(
      check(`{apiVersion: v0, kind: ${kind}}`).some((it) => it.startsWith('/apiVersion ')),
      path,
    );
    assert.ok(
      check(`{apiVersion: ${apiVersion}, kind: Other}`).some((it) => it.startsWith('/kind ')),
      path,
    );
    assert.ok(
      check('{}').some((it) => it.includes("required property 'kind'")),
      path,
    );
  }
});

test('every schema refuses an unknown field at the top and in the metadata', () => {
  for (const { path, apiVersion, kind } of [...kubernetesPaths, ...crdPaths]) {
    const errors = checker(path)(
      `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: a, lables: {}}, specs: {}}`,
    );
    assert.ok(errors.includes('/metadata unknown field lables'), path);
    assert.ok(errors.includes(' unknown field specs'), path);
  }
});

test('the README names every source with its version', () => {
  const readme = text('schemas/README.md');
  for (const { release } of kubernetesMinors) assert.match(readme, `| v${release} |`);
  for (const { project, version } of crdSources) assert.match(readme, `| ${project} | ${version} |`);
});

test('the folder stays small', () => {
  const size = [...kubernetesPaths, ...crdPaths].reduce((sum, { path }) => sum + text(path).length, 0);
  assert.ok(size < 4_000_000, `${size} bytes`);
});

test.run();
