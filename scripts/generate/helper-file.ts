/**
 * Which file of the chart holds a helper: one of an area is beside the area's templates, all else in a file for each topic, such as names or
 * bindings. Rules are where the guard is.
 */
import { basename, relative } from 'node:path';
import type { HelperFile } from '../../compiler/chart.ts';
import type { Define } from '../../compiler/ir/nodes.ts';
import { root } from '../lib/paths.ts';

/** Folders of `chart-src` whose folders have templates of their own. */
const OWNERS: ReadonlySet<string> = new Set(['areas', 'aspects']);

/** The file for a helper that a source file defines. */
export function helperFile(file: string, result: Define['result']): HelperFile {
  const source = relative(root, file);
  const [, kind = '', part = ''] = source.split('/');
  const isOwned = OWNERS.has(kind);
  if (result === 'reports') return { path: `templates/rules/_${isOwned ? part : basename(source, '.ts')}.tpl`, source };
  return { path: isOwned ? `templates/${part}/_helpers.tpl` : `templates/_${basename(part, '.ts')}.tpl`, source };
}
