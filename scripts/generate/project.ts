/** Loads the project: types, defaults, templates and rules of every area, compiled into the IR. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { areas, defaults } from '../../chart-src/platform.ts';
import { type Documents, isAuthored, node } from '../../compiler/authoring/expression.ts';
import type { Text } from '../../compiler/authoring/text.ts';
import { type AuthoredTemplate, compileChart } from '../../compiler/chart.ts';
import { CompileErrors } from '../../compiler/errors.ts';
import type { ChartIr, Json } from '../../compiler/ir/nodes.ts';
import type { AreaRules } from '../../compiler/rules/guard.ts';
import type { Rules } from '../../compiler/rules/rule.ts';
import { checkModel } from '../../compiler/schema/check-model.ts';
import { lintValues } from '../../compiler/schema/lint/lint.ts';
import type { ValuesModel } from '../../compiler/schema/model.ts';
import { createValuesProgram } from '../../compiler/schema/program.ts';
import { readValuesModel } from '../../compiler/schema/read.ts';
import { inRoot, root } from '../lib/paths.ts';
import { readBaseline } from './baseline.ts';
import { scriptText } from './script-text.ts';

/** The head of the chart, as `Chart.yaml` has it. */
export interface ChartHead {
  readonly name: string;
  readonly version: string;
  readonly appVersion: string;
  readonly text: string;
}

/** Everything that is generated from. */
export interface Project {
  readonly head: ChartHead;
  readonly model: ValuesModel;
  readonly defaults: { [key: string]: Json };
  readonly ir: ChartIr;
  /** The keys with a default in this major's first release; nothing before there is a release. */
  readonly baseline: ReadonlySet<string> | undefined;
}

/** Files of an area's folder that hold no templates. */
const noTemplate = /^(values|defaults|rules)\.ts$|\.(values|test)\.ts$/;

/**
 * Reads and compiles the project.
 *
 * @throws CompileErrors with positions in the types or templates
 */
export async function loadProject(): Promise<Project> {
  const text = await readFile(inRoot('Chart.yaml'), 'utf8');
  const head = { ...(parse(text) as Omit<ChartHead, 'text'>), text };
  const merged = defaults as unknown as { [key: string]: Json };
  const model = readModel(merged);
  const templates = (await Promise.all(areas.map(templatesOf))).flat();
  const rules = await Promise.all([rulesOf('shared', undefined), ...areas.map((area) => rulesOf(kebab(area), area))]);
  const baseline = await readBaseline();
  const notes = (await importIfThere(inRoot('chart-src/notes.ts')))?.notes as Text | undefined;
  const ir = compileChart({
    name: head.name,
    version: head.version,
    appVersion: String(head.appVersion),
    model,
    defaults: merged,
    areas: new Set(areas),
    templates,
    rules,
    ...(notes ? { notes } : {}),
    ...(baseline ? { baseline } : {}),
    files: Object.assign({}, ...(await Promise.all(['common', ...areas].map(filesOf)))) as Record<string, string>,
  });
  return { head, model, defaults: merged, ir, baseline };
}

/** The types of the values, linted first: the lint names what would come out wrong in silence. */
function readModel(merged: { [key: string]: Json }): ValuesModel {
  const files = [inRoot('chart-src/platform.ts')];
  const options = { files, root: 'PlatformValues', base: root, program: createValuesProgram(files, root) };
  const faults = lintValues(options);
  if (faults.length > 0) throw new CompileErrors(faults);
  const model = readValuesModel(options);
  const mismatches = checkModel(model, merged);
  if (mismatches.length > 0) throw new CompileErrors(mismatches);
  return model;
}

/** The templates of an area: every export of documents in its folder; the file's name is the emitted file's name. */
async function templatesOf(area: string): Promise<AuthoredTemplate[]> {
  const folder = inRoot('chart-src', kebab(area));
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.ts') && !noTemplate.test(basename(file)))
    .sort();
  const templates = await Promise.all(
    files.map(async (file): Promise<AuthoredTemplate[]> => {
      const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
      const documents = Object.values(module).filter(isDocuments);
      if (documents.length === 0) return [];
      const path = `templates/${kebab(area)}/${file.replace(/\.ts$/, '.yaml')}`;
      return [{ path, source: relative(root, join(folder, file)), area, documents }];
    }),
  );
  return templates.flat();
}

/** The files that an area, or `common`, ships: `chart-src/<area>/files/...` is `files/<area>/...` in the chart. */
async function filesOf(area: string): Promise<Record<string, string>> {
  const folder = inRoot('chart-src', kebab(area), 'files');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const files = paths.sort().map(async (path) => {
    const text = await readFile(join(folder, path), 'utf8');
    return [`files/${kebab(area)}/${path}`, scriptText(path, text)] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

function isDocuments(value: unknown): value is Documents {
  return isAuthored(value) && ['resource', 'when', 'match', 'each', 'block', 'sequence'].includes(value[node].kind);
}

async function rulesOf(folder: string, area: string | undefined): Promise<AreaRules> {
  const module = await importIfThere(inRoot('chart-src', folder, 'rules.ts'));
  return { area, rules: (module?.rules ?? []) as readonly Rules[] };
}

async function importIfThere(file: string): Promise<Record<string, unknown> | undefined> {
  const there = await readFile(file).then(
    () => true,
    () => false,
  );
  return there ? ((await import(pathToFileURL(file).href)) as Record<string, unknown>) : undefined;
}

/** `dataLayer` is the folder `data-layer`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
