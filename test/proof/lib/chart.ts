/** The chart as the sources make it now, in a temporary folder: what is committed is the drift check's business. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GUARD_PATH } from '../../../compiler/helm/guard.ts';
import { packed } from '../../../compiler/helm/layout.ts';
import { chartFlavour } from '../../../compiler/schema/chart-flavour.ts';
import { createValidator, type Validator } from '../../../compiler/schema/validate.ts';
import type { JsonObject } from '../../../compiler/values/json.ts';
import { chartFiles } from '../../../scripts/generate/outputs.ts';
import { loadProject, type Project } from '../../../scripts/generate/project.ts';
import { temporaryFolder } from '../../../scripts/lib/cleanup.ts';

/** What all proofs start from. */
export interface ChartUnderTest {
  readonly project: Project;
  /** The chart's folder. */
  readonly folder: string;
  /** The same chart as a package holds it. */
  readonly packaged: string;
  /** The same chart without the rules: its templates agree on what the rules refuse, too. */
  readonly lawless: string;
  readonly defaults: JsonObject;
  readonly validate: Validator;
}

/** Compiles the project and writes its chart. */
export async function chartUnderTest(): Promise<ChartUnderTest> {
  const project = await loadProject();
  const parent = temporaryFolder('proof-');
  const folder = join(parent, 'ml-platform');
  await writeFiles(folder, chartFiles(project));
  const packaged = join(parent, 'packaged', 'ml-platform');
  await writeFiles(packaged, chartFiles(project, packed));
  const lawless = join(parent, 'lawless', 'ml-platform');
  await cp(folder, lawless, { recursive: true });
  await rm(join(lawless, GUARD_PATH));
  const { model, defaults } = project;
  const validate = createValidator(chartFlavour(model, { defaults, hints: true }), defaults);
  return { project, folder, packaged, lawless, defaults, validate };
}

/** Writes files into a folder, by their path in it. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
