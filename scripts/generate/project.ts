/** Loads the project: types, defaults, templates and rules of every area, compiled into the IR. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { type Fold, isFold, isWorkload, type Workload } from '../../chart-src/catalogue/workloads/workload.ts';
import * as everyArea from '../../chart-src/kit/every-area.ts';
import { type AreaNotes, notesOf } from '../../chart-src/notes.ts';
import { type Documents, type ItemTpl, isAuthored, node } from '../../compiler/authoring/expression.ts';
import { appliedTo } from '../../compiler/authoring/origin.ts';
import { type AuthoredTemplate, compileChart } from '../../compiler/chart.ts';
import { CompileErrors, type Position } from '../../compiler/errors.ts';
import type { ChartIr, Json } from '../../compiler/ir/nodes.ts';
import { checkModel } from '../../compiler/schema/check-model.ts';
import { lintValues } from '../../compiler/schema/lint/lint.ts';
import type { ValuesModel } from '../../compiler/schema/model.ts';
import { createValuesProgram } from '../../compiler/schema/program.ts';
import { readValuesModel } from '../../compiler/schema/read.ts';
import { isKeyed } from '../../compiler/schema/value.ts';
import { valuesOf } from '../../compiler/schema/values-of.ts';
import { inRoot, root } from '../lib/paths.ts';
import { readBaseline } from './baseline.ts';
import { filesOf } from './files.ts';
import { helperFile } from './helper-file.ts';
import { keysMissing, typeOf } from './keys-of-parts.ts';
import {
  areas,
  aspects,
  importIfThere,
  importModule,
  inOrder,
  kebab,
  loadDefaults,
  type Part,
  sectionsOf,
  type WholePart,
} from './parts.ts';
import { rulesOf } from './rules.ts';

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
  /** The workloads, in the order of the values. */
  readonly workloads: readonly DeclaredWorkload[];
  /** The keys with a default in this major's first release; nothing before there is a release. */
  readonly baseline: ReadonlySet<string> | undefined;
}

/** What there is for all areas; it ships files too. */
const CATALOGUE = 'chart-src/catalogue';

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
  const defaults = await loadDefaults();
  const model = readModel(defaults);
  const parts = orderedBy(model);
  const places = new Map(parts.map((part) => [part.key, typeOf(model, part)]));
  await sayWhatTheyHave([CATALOGUE, ...[...areas, ...aspects].map(({ folder }) => folder)]);
  const folds = await foldsIn([`${CATALOGUE}/folds`, ...aspects.map(({ folder }) => folder)]);
  const templates = [
    ...(await Promise.all(parts.map((part) => templatesOf(part, folds)))).flat(),
    ...parts.flatMap((part) => templatesOfEvery(part, places.get(part.key))),
  ];
  const rules = await rulesOf(parts, places);
  const folders = parts.flatMap((part) => [part, ...part.sections]).map(({ folder }) => folder);
  const workloads = (await Promise.all(parts.map(workloadsOf))).flat();
  const notes = await Promise.all(parts.map((part) => notesOfPart(part, workloads)));
  const baseline = await readBaseline();
  const ir = compileChart({
    name: head.name,
    version: head.version,
    appVersion: String(head.appVersion),
    model,
    defaults,
    helperFile,
    areas: new Set(parts.map(({ key }) => key)),
    templates,
    rules,
    notes: notesOf(notes),
    ...(baseline ? { baseline } : {}),
    files: Object.assign({}, ...(await Promise.all([CATALOGUE, ...folders].map(filesOf)))) as Record<string, string>,
  });
  return { head, model, defaults, ir, workloads, baseline };
}

/** Areas and aspects with values of their own, and their sections, in the order in which the values name them. */
function orderedBy(model: ValuesModel): readonly WholePart[] {
  const { keys } = valuesOf(model);
  const parts = [...areas, ...aspects.filter(({ key }) => keys.has(key))];
  return inOrder(parts, [...keys.keys()]).map((part) => {
    const value = keys.get(part.key);
    return { ...part, sections: inOrder(sectionsOf(part), isKeyed(value) ? [...value.keys.keys()] : []) };
  });
}

/** Areas, aspects that have values, and their sections. */
function withValues(): readonly WholePart[] {
  const parts = [...areas, ...aspects.filter(({ folder }) => existsSync(inRoot(`${folder}/values.ts`)))];
  return parts.map((part) => ({ ...part, sections: sectionsOf(part) }));
}

/** The types of the values, linted first: the lint names what would come out wrong in silence. */
function readModel(merged: { [key: string]: Json }): ValuesModel {
  const files = [inRoot('chart-src/platform.ts')];
  const options = { files, root: 'PlatformValues', base: root, program: createValuesProgram(files, root) };
  const faults = lintValues(options);
  if (faults.length > 0) throw new CompileErrors(faults);
  const model = readValuesModel(options);
  const missing = keysMissing(model, withValues());
  if (missing.length > 0) throw new CompileErrors(missing);
  const mismatches = checkModel(model, merged);
  if (mismatches.length > 0) throw new CompileErrors(mismatches);
  return model;
}

/** Files that add to lists of the catalogue, which templates and rules fold over: they are loaded before both. */
const addsToCatalogue = /(^|\/)(callable|provides|peers)\.ts$/;

async function sayWhatTheyHave(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const files = (await readdir(inRoot(folder), { recursive: true })).filter((file) => addsToCatalogue.test(file));
    for (const file of files.sort()) await importModule(`${folder}/${file}`);
  }
}

/** The templates of a part: every export of documents in its folder, and what follows from its workloads; a file's name is the emitted file's name. */
async function templatesOf({ key, folder }: Part, folds: readonly FoldFile[]): Promise<AuthoredTemplate[]> {
  const modules = await modulesIn(folder, (file) => !noTemplate.test(basename(file)));
  const templates = modules.flatMap(({ file, source, exported }): AuthoredTemplate[] => {
    const documents = exported.filter(isDocuments);
    const path = `templates/${kebab(key)}/${file.replace(/\.ts$/, '.yaml')}`;
    const own = documents.length === 0 ? [] : [{ path, sources: [source], area: key, documents }];
    const workloads = exported.filter(isWorkload);
    return [...own, ...folded(workloads, folds, { source, area: key, folder: dirname(path) })];
  });
  return joined(templates);
}

/** A workload, and where it is declared. */
export interface DeclaredWorkload {
  /** The key of its area. */
  readonly area: string;
  readonly source: string;
  readonly workload: Workload;
}

/** What a part says of itself, by `notes.ts` of its sections and its own, and what its workloads tell. */
async function notesOfPart(
  { key, folder, sections }: WholePart,
  workloads: readonly DeclaredWorkload[],
): Promise<AreaNotes> {
  const folders = [...sections.map((section) => section.folder), folder];
  const modules = await Promise.all(folders.map((place) => importIfThere(`${place}/notes.ts`)));
  const own = modules.flatMap((module) => (module?.notes === undefined ? [] : [module.notes as () => ItemTpl<string>]));
  const told = workloads.filter(({ area }) => area === key).map(({ workload }) => workload.lines);
  return { area: key, notes: [...own, ...told] };
}

async function workloadsOf({ key, folder }: Part): Promise<DeclaredWorkload[]> {
  const modules = await modulesIn(folder);
  return modules.flatMap(({ source, exported }) =>
    exported.filter(isWorkload).map((workload) => ({ area: key, source, workload })),
  );
}

interface FoldFile {
  readonly source: string;
  readonly fold: Fold;
}

/** The folds over workloads: those of the catalogue, and those of aspects. */
async function foldsIn(folders: readonly string[]): Promise<readonly FoldFile[]> {
  const modules = (await Promise.all(folders.map((folder) => modulesIn(folder)))).flat();
  return modules.flatMap(({ source, exported }) => exported.filter(isFold).map((fold) => ({ source, fold })));
}

/** What follows from workloads, a template for each fold and controller. */
function folded(
  workloads: readonly Workload[],
  folds: readonly FoldFile[],
  { source, area, folder }: { readonly source: string; readonly area: string; readonly folder: string },
): AuthoredTemplate[] {
  return workloads.flatMap((workload) => {
    const pods = workload.controllers.map(({ file, documents }) => ({
      file,
      documents: documents(),
      sources: [source],
    }));
    const facts = folds.flatMap(({ fold, source: by }) => {
      const made = fold.documentsOf(workload);
      return made === undefined ? [] : [{ ...made, sources: [source, by] }];
    });
    return [...pods, ...facts].map(({ file, documents, sources }) => ({
      path: `${folder}/${file}.yaml`,
      sources,
      area,
      documents: [documents],
    }));
  });
}

/** One template for each path: a file of an area may add to what follows from its workloads. */
function joined(templates: readonly AuthoredTemplate[]): AuthoredTemplate[] {
  return [...Map.groupBy(templates, ({ path }) => path).values()].map((all) => ({
    ...(all[0] as AuthoredTemplate),
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
    documents: all.flatMap(({ documents }) => documents),
  }));
}

/** A module of the chart's source. */
export interface Module {
  /** Its path in the folder. */
  readonly file: string;
  readonly source: string;
  readonly exported: readonly unknown[];
}

/** The modules of a folder, in the order of their paths. */
export async function modulesIn(folder: string, isWanted: (file: string) => boolean = () => true): Promise<Module[]> {
  const files = (await readdir(inRoot(folder), { recursive: true }).catch(() => []))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && isWanted(file))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const source = `${folder}/${file}`;
      return { file, source, exported: Object.values(await importModule(source)) };
    }),
  );
}

/** Tells documents among the exports of a module. */
export function isDocuments(value: unknown): value is Documents {
  if (!isAuthored(value)) return false;
  let body = value[node];
  while (body.kind === 'note') body = body.body;
  return ['resource', 'when', 'match', 'each', 'block', 'sequence'].includes(body.kind);
}

/** The templates that every area has. */
function templatesOfEvery({ key }: Part, place: Position | undefined): AuthoredTemplate[] {
  return Object.entries(everyArea.templates).map(([file, documents]) => ({
    path: `templates/${kebab(key)}/${file}.yaml`,
    sources: ['chart-src/kit/every-area.ts'],
    area: key,
    documents: [appliedTo(place, () => documents(key))],
  }));
}
