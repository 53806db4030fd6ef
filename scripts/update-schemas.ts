/**
 * Makes `schemas/kubernetes`, `schemas/crds` and the interfaces in `chart-src/kit/kubernetes` from the sources pinned
 * in `scripts/schemas/sources.ts`. Needs Go, for its module downloads. `--check` writes nothing and fails if anything differs.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { execa } from './lib/execa.ts';
import { committedSchema, crdSchema, publishedSchema } from './schemas/crd.ts';
import { moduleFolder } from './schemas/goModule.ts';
import { type JsonSchema, serialise } from './schemas/jsonSchema.ts';
import { kindSchema, objectMeta, type Swagger } from './schemas/kubernetes.ts';
import { crdPath, kubernetesPath, serves, typesPath } from './schemas/paths.ts';
import {
  type CrdKind,
  type CrdSource,
  crdKinds,
  crdSources,
  kubernetesKinds,
  kubernetesMinors,
} from './schemas/sources.ts';
import { indexOf, interfacesOf } from './schemas/types/interfaces.ts';

const root = join(import.meta.dirname, '..');
const typesFolder = 'chart-src/kit/kubernetes';
const folders = ['schemas/kubernetes', 'schemas/crds', typesFolder];

const progress = (text: string): void => void process.stderr.write(`${text}\n`);
const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;

/** Formatted as the rest of the sources, so that the check of formatting holds for generated files too. */
const format = async (path: string, text: string): Promise<string> =>
  (
    await execa('biome', ['format', `--stdin-file-path=${path}`], {
      cwd: root,
      preferLocal: true,
      input: text,
      stripFinalNewline: false,
    })
  ).stdout;

/** Adds the schemas of all minors, and returns the newest OpenAPI document. */
async function addKubernetes(files: Map<string, string>): Promise<Swagger> {
  let swagger: Swagger = { definitions: {} };
  for (const minor of kubernetesMinors) {
    progress(`Kubernetes ${minor.release} ...`);
    const folder = await moduleFolder('k8s.io/kubernetes', `v${minor.release}`);
    swagger = await readJson<Swagger>(join(folder, 'api/openapi-spec/swagger.json'));
    for (const kind of kubernetesKinds) {
      if (serves(minor, kind)) files.set(kubernetesPath(minor, kind), serialise(kindSchema(swagger, kind)));
    }
  }
  return swagger;
}

/** Reads what a project publishes: a function from a kind to its schema. */
async function reader(source: CrdSource, metadata: JsonSchema): Promise<(crd: CrdKind) => Promise<JsonSchema>> {
  const { module } = source;
  if (module === undefined) {
    return async (crd) => committedSchema(await readJson<JsonSchema>(join(root, crdPath(crd))), crd, metadata);
  }
  const folder = await moduleFolder(module.path, source.version);
  const texts = await Promise.all(module.files.map((file) => readFile(join(folder, file), 'utf8')));
  return async (crd) => {
    const published = texts.map((text) => publishedSchema(text, crd)).find((it) => it !== undefined);
    if (published !== undefined) return crdSchema(published, crd, metadata);
    throw new Error(
      `${module.path}@${source.version} serves no ${crd.group}/${crd.version} ${crd.kind} in ${module.files.join(', ')}.\n` +
        'Correct the kind, its version or the list of files in scripts/schemas/sources.ts.',
    );
  };
}

/** Adds the CRDs' schemas, and the interfaces of those that have no npm package. */
async function addCrds(files: Map<string, string>, swagger: Swagger): Promise<void> {
  const metadata = objectMeta(swagger);
  for (const source of crdSources) {
    progress(`${source.project} ${source.version} ...`);
    const read = await reader(source, metadata);
    for (const crd of source.kinds) {
      const schema = await read(crd);
      files.set(crdPath(crd), serialise(schema));
      if (crd.types)
        files.set(typesPath(crd), await format(typesPath(crd), interfacesOf(schema, crd, source, swagger)));
    }
  }
  const index = `${typesFolder}/index.ts`;
  const typed = crdKinds.filter((crd) => crd.types).sort((a, b) => (typesPath(a) < typesPath(b) ? -1 : 1));
  files.set(
    index,
    await format(
      index,
      indexOf(typed, (crd) => `./${posix.relative(typesFolder, typesPath(crd))}`),
    ),
  );
}

/** What lies in the generated folders now. */
async function present(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((it) => it.isFile())) {
      const path = posix.join(folder, posix.relative(join(root, folder), entry.parentPath), entry.name);
      found.set(path, await readFile(join(root, path), 'utf8'));
    }
  }
  return found;
}

const files = new Map<string, string>();
await addCrds(files, await addKubernetes(files));
const before = await present();
const changed = [...files].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
const stale = [...before.keys()].filter((path) => !files.has(path));

if (process.argv.includes('--check')) {
  for (const path of [...changed, ...stale]) progress(`differs: ${path}`);
  if (changed.length + stale.length > 0) progress('Run `npm run schemas:update` and commit what it changes.');
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) await rm(join(root, path));
  for (const path of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) ?? '');
  }
}
const kilobytes = Math.round([...files.values()].reduce((sum, text) => sum + text.length, 0) / 1000);
progress(`${files.size} files, ${kilobytes} kB; ${changed.length} differ, ${stale.length} stale.`);
