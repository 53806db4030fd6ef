/** A chart as an archive that `helm install` takes. Equal files make equal bytes. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { parse } from 'yaml';
import { packed } from '../../compiler/helm/packed.ts';
import { writeFileAtomic } from './atomic.ts';

/** What was written. */
export interface ChartPackage {
  readonly path: string;
  /** Of the archive, in hexadecimal, as an index.yaml has it. */
  readonly sha256: string;
}

/** The files of a chart's folder, by their path in it, sorted. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.sort().map(async (path): Promise<[string, string]> => {
    return [relative(folder, path).split(sep).join(posix.sep), await readFile(path, 'utf8')];
  });
  return new Map(await Promise.all(texts));
}

/** The archive of a chart. */
async function archiveOf(name: string, files: ReadonlyMap<string, string>): Promise<Buffer> {
  const tar = pack();
  for (const [path, text] of packed(files)) {
    tar.entry({ name: `${name}/${path}`, mode: 0o644, mtime: new Date(0) }, text);
  }
  tar.finalize();
  return gzipSync(await buffer(tar), { level: 9 });
}

/**
 * Packages the chart of a folder into another as `<name>-<version>.tgz`.
 *
 * @throws if there is no Chart.yaml
 * @example await packageChart('generated/ml-platform', 'charts');
 */
export async function packageChart(folder: string, destination: string): Promise<ChartPackage> {
  const files = await filesOf(folder);
  const head = files.get('Chart.yaml');
  if (head === undefined) throw new Error(`there is no Chart.yaml in ${folder}`);
  const { name, version } = parse(head) as { name: string; version: string };
  const archive = await archiveOf(name, files);
  const path = join(destination, `${name}-${version}.tgz`);
  await writeFileAtomic(path, archive);
  return { path, sha256: createHash('sha256').update(archive).digest('hex') };
}
