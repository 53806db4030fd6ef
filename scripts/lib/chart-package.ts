/** A chart as an archive that `helm install` takes. Equal files make equal bytes. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { parse } from 'yaml';
import { writeFileAtomic } from './atomic.ts';

/** What was written. */
export interface ChartPackage {
  readonly path: string;
  /** Of the archive, in hexadecimal, as an index.yaml has it. */
  readonly sha256: string;
}

/** The archive of a chart. */
async function archiveOf(name: string, files: ReadonlyMap<string, string>): Promise<Buffer> {
  const tar = pack();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    tar.entry({ name: `${name}/${path}`, mode: 0o644, mtime: new Date(0) }, text);
  }
  tar.finalize();
  return gzipSync(await buffer(tar), { level: 9 });
}

/**
 * Writes the archive of a chart into a folder, as `<name>-<version>.tgz`.
 *
 * @throws if there is no Chart.yaml
 * @example await packageChart(chartFiles(await loadProject(), packed), 'charts');
 */
export async function packageChart(files: ReadonlyMap<string, string>, destination: string): Promise<ChartPackage> {
  const head = files.get('Chart.yaml');
  if (head === undefined) throw new Error('there is no Chart.yaml');
  const { name, version } = parse(head) as { name: string; version: string };
  const archive = await archiveOf(name, files);
  const path = join(destination, `${name}-${version}.tgz`);
  await writeFileAtomic(path, archive);
  return { path, sha256: createHash('sha256').update(archive).digest('hex') };
}
