/** Texts that changed on purpose: a script as a whole, and words in others. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inRoot, root } from '../../../lib/paths.ts';
import type { Rename } from '../../renames.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A file of the chart as it is rendered, without its comments. */
function scriptOf(chart: string, name: string): string {
  const { files } = (JSON.parse(chart) as { ir: { files: { readonly [name: string]: string } } }).ir;
  return (files[name] as string).trimEnd();
}

const chartBefore = execFileSync('git', ['show', '6259ed8:generated/sdk/chart.json'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1e9,
});
const scriptBefore = scriptOf(chartBefore, 'files/common/wait-for-stores.sh');
const scriptAfter = scriptOf(
  readFileSync(inRoot('generated/sdk/chart.json'), 'utf8'),
  'files/catalogue/wait-for-stores.sh',
);

export const renames: readonly Rename[] = [
  // Addresses of stores are read as clients read them.
  {
    field: String.raw`\.command\[\]$`,
    from: new RegExp(escaped(scriptBefore)),
    to: () => scriptAfter,
  },
  // Volumes of people's files have a form of their own.
  {
    kind: 'ConfigMap',
    field: String.raw`\.jupyterhub_config\.py$`,
    from: /(pvc_name_template = SETTINGS\[")prefix/,
    to: '$1volumePrefix',
  },
  {
    kind: 'ConfigMap',
    field: String.raw`\.jupyterhub_config\.py$`,
    from: /SETTINGS\["prefix"\]/,
    to: 'SETTINGS["podPrefix"]',
  },
  { kind: 'ConfigMap', field: String.raw`\.settings\.json$`, from: /"prefix":"([^"]*)"/, to: '"podPrefix":"$1"' },
  // Selectors in notes.
  { from: /(--selector app\.kubernetes\.io\/name=)(\S+)-migrations$/gm, to: '$1migrations-$2' },
];
