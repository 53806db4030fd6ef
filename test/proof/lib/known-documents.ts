/** The documents that are not random: every preset, the production example, and those written to reach a branch. */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { presets } from '../../../chart-src/presets/index.ts';
import { cloneJson, type JsonObject } from '../../../compiler/values/json.ts';
import { loadValues } from '../../../compiler/values/load.ts';
import { mergeOverlays } from '../../../compiler/values/merge.ts';
import type { Project } from '../../../scripts/generate/project.ts';
import { inRoot } from '../../../scripts/lib/paths.ts';
import { directedDocuments } from './directed-documents.ts';
import { optionsOf, spelledOut } from './options.ts';

/** Values with a name, in the order of `-f`. */
export interface KnownDocument {
  readonly name: string;
  readonly overlays: readonly JsonObject[];
}

const sizes = ['evaluation', 'development', 'staging', 'production', 'production-large'];

/** Nothing at all, every preset, and each cloud over the production preset. */
export function presetDocuments(): KnownDocument[] {
  const values = (name: string): JsonObject => cloneJson((presets[name]?.values ?? {}) as JsonObject);
  const clouds = Object.keys(presets).filter((name) => !sizes.includes(name));
  return [
    { name: 'defaults', overlays: [] },
    ...Object.keys(presets).map((name) => ({ name: `preset ${name}`, overlays: [values(name)] })),
    ...clouds.map((cloud) => ({
      name: `presets production and ${cloud}`,
      overlays: [values('production'), values(cloud)],
    })),
  ];
}

/** `values-production.yaml`, as it is and over the preset for production. */
export async function productionDocuments(): Promise<KnownDocument[]> {
  const values = await read(inRoot('values-production.yaml'));
  const preset = cloneJson((presets.production?.values ?? {}) as JsonObject);
  return [
    { name: 'values-production.yaml', overlays: [values] },
    { name: 'preset production and values-production.yaml', overlays: [preset, values] },
  ];
}

/** What keys there are, and what they are without values. */
type KnownBy = Pick<Project, 'model' | 'defaults'>;

/** Documents that together set every key and choose every mode: files, and the fewest of the directed documents, spelled out, that say the rest. */
export async function everyOptionDocuments({ model, defaults }: KnownBy): Promise<KnownDocument[]> {
  const folder = inRoot('test/proof/fixtures/every-option');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  const chosen: KnownDocument[] = await Promise.all(
    files.map(async (file) => ({ name: basename(file, '.yaml'), overlays: [await read(`${folder}/${file}`)] })),
  );
  let left = optionsOf(model);
  for (const { overlays } of chosen) left = left.difference(optionsOf(model, mergeOverlays(overlays)));
  const rendered = (await directedDocuments()).filter(
    ({ situation, refusedBy, skipSchema }) => !situation && !refusedBy && !skipSchema,
  );
  const candidates = rendered.map(({ reason, values: text }) => {
    const values = spelledOut(model, defaults, loadValues(text, reason).values);
    return { name: reason, overlays: [values], says: optionsOf(model, values) };
  });
  for (;;) {
    const gains = candidates.map(({ says }) => says.intersection(left).size);
    const best = candidates[gains.indexOf(Math.max(...gains))];
    if (!best || best.says.isDisjointFrom(left)) return chosen;
    chosen.push({ name: best.name, overlays: best.overlays });
    left = left.difference(best.says);
  }
}

/** All that should render. */
export async function goodDocuments(project: KnownBy): Promise<KnownDocument[]> {
  return [...presetDocuments(), ...(await productionDocuments()), ...(await everyOptionDocuments(project))];
}

async function read(file: string): Promise<JsonObject> {
  return loadValues(await readFile(file, 'utf8'), file).values;
}
