/**
 * Files that the chart ships: those of the folder `files` of the catalogue, an area or a section. A file `<name>.hbs` is a Handlebars template of the file
 * `<name>`: what it is filled in with is said by `files.ts` beside the folder, in `data`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderFile } from '../../compiler/docs/render.ts';
import { inRoot } from '../lib/paths.ts';
import { importIfThere } from './parts.ts';
import { scriptText } from './script-text.ts';

const TEMPLATE = '.hbs';

/** What templates are filled in with, by the path of the file that they make. */
type Data = { readonly [path: string]: () => object };

/** The files of a folder of `chart-src`, by their path in the chart: `chart-src/areas/<area>/files/...` is `files/<area>/...` there. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const all = inRoot(folder, 'files');
  const entries = await readdir(all, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(all, join(entry.parentPath, entry.name)));
  const data = ((await importIfThere(`${folder}/files.ts`))?.data ?? {}) as Data;
  const files = paths.sort().map(async (source) => {
    const isTemplate = source.endsWith(TEMPLATE);
    const path = isTemplate ? source.slice(0, -TEMPLATE.length) : source;
    const file = join(all, source);
    const text = isTemplate ? renderFile(pathToFileURL(file), dataOf(path)) : await readFile(file, 'utf8');
    return [`${placeOf(folder)}/${path}`, scriptText(path, text)] as const;
  });
  return Object.fromEntries(await Promise.all(files));

  function dataOf(path: string): object {
    const make = data[path];
    if (!make)
      throw new Error(
        `nothing says what ${folder}/files/${path}${TEMPLATE} is filled in with: ${folder}/files.ts has no "${path}"`,
      );
    return make();
  }
}

/** `chart-src/areas/data-layer/kafka` is `files/data-layer/kafka`, and `chart-src/catalogue` is `files/catalogue`. */
function placeOf(folder: string): string {
  return folder.replace(/^chart-src\/(areas\/|aspects\/)?/, 'files/');
}
