/** The reference: Markdown pages from the values model, the guard and the templates. */
import type { ChartIr } from '../ir/nodes.ts';
import type { ValuesModel } from '../schema/model.ts';
import type { Value } from '../schema/value.ts';
import { valuesOf } from '../schema/values-of.ts';
import type { JsonObject } from '../values/index.ts';
import { addressOf, pageOf, pathText } from './anchors.ts';
import { type DescribedArea, describedAreas } from './areas.ts';
import { callsIn } from './call-graph.ts';
import { code, link, prose } from './markdown.ts';
import { templatesOf } from './objects.ts';
import { arrowsOf, type Reference, referencesIn } from './references.ts';
import { render } from './render.ts';
import { type RuleDoc, rulesOf } from './reports.ts';
import { isListAt, sectionText } from './section.ts';
import { type Section, sectionsOf } from './tree.ts';

/** What the reference is made of. */
export interface DocsSource {
  readonly model: ValuesModel;
  readonly defaults: JsonObject;
  readonly ir: ChartIr;
  /** Good values whose entries serve as examples. */
  readonly worked: JsonObject;
  /** The key below which references are calls. */
  readonly callKey: string;
  /** From the folder of the docs to the root of the repository, such as `../..`. */
  readonly toRoot: string;
  /** From the root to the chart. */
  readonly chart: string;
  /** Pages that stand beside the reference, by their path, each with a sentence about it. */
  readonly beside?: ReadonlyMap<string, { readonly title: string; readonly about: string }>;
}

interface Area extends DescribedArea {
  readonly sections: readonly Section[];
  readonly references: readonly Reference[];
}

/** The pages by their path below the folder of the docs. */
export function referenceDocs(source: DocsSource): Map<string, string> {
  const areas = areasOf(source);
  const rules = rulesOf(source.ir);
  const pages = new Map<string, string>();
  pages.set('README.md', indexPage(source, areas, rules));
  for (const area of areas) pages.set(`reference/${pageOf(area.name)}`, areaPage(source, area, rules));
  pages.set('rules.md', rulesPage(source, areas, rules));
  pages.set('objects.md', objectsPage(source));
  return pages;
}

function areasOf({ model, defaults }: DocsSource): Area[] {
  const { keys } = valuesOf(model);
  return describedAreas(model).map((area) => {
    const sections = sectionsOf(keys.get(area.name) as Value, defaults);
    return { ...area, sections, references: referencesIn(sections) };
  });
}

function areaPage({ model, worked }: DocsSource, area: Area, rules: readonly RuleDoc[]): string {
  const sections = area.sections.filter(({ depth, keys }) => depth > 0 || keys.length > 0);
  return render('area', {
    name: area.name,
    title: code(area.name),
    description: area.description,
    sections: sections.map((section) => sectionText(model, area.name, section, worked)),
    rules: rules
      .filter((rule) => rule.areas.includes(area.name))
      .map(({ name }) => ({ name: code(name), address: `../rules.md#${name}` })),
  });
}

function indexPage(
  { ir, worked, callKey, beside = new Map() }: DocsSource,
  areas: readonly Area[],
  rules: readonly RuleDoc[],
): string {
  const references = areas.flatMap((area) => area.references);
  const arrows = arrowsOf(references);
  return render('index', {
    chart: ir.name,
    areas: areas.map(({ name, description }) => ({ page: link(code(name), `reference/${pageOf(name)}`), description })),
    arrows: arrows.map(({ from, to, label }) => ({ from: nodeOf(from), to: nodeOf(to), label })),
    calls: callsIn(worked, references, callKey).map(({ from, to }) => ({
      from: nodeOf(from.join('.')),
      to: nodeOf(to.join('.')),
    })),
    rules: rules.length,
    templates: ir.templates.length,
    beside: [...beside].map(([path, { title, about }]) => ({ page: link(title, path), about })),
  });
}

/** Mermaid's identifiers know letters, digits and underscores. */
function nodeOf(text: string): string {
  return `${text.replaceAll(/\W/g, '_')}["${text}"]`;
}

function rulesPage({ model }: DocsSource, areas: readonly Area[], rules: readonly RuleDoc[]): string {
  const isList = (path: readonly string[]): boolean => isListAt(model, path);
  const linked = (path: readonly string[]): string => link(code(pathText(path, isList)), addressOf(path, undefined));
  return render('rules', {
    references: areas.flatMap(({ references }) =>
      references.map(({ path, target }) => ({ value: linked(path), target: linked(target) })),
    ),
    areas: areas
      .map(({ name }) => {
        const own = rules.filter((rule) => rule.areas[0] === name);
        const contents = own.map((rule) => link(code(rule.name), `#${rule.name}`)).join(', ');
        return { title: code(name), contents, rules: own.map((rule) => ({ ...rule, title: code(rule.name) })) };
      })
      .filter((area) => area.rules.length > 0),
  });
}

function objectsPage({ ir, toRoot, chart }: DocsSource): string {
  const templates = templatesOf(ir).map(({ path, sources, kinds, area }) => ({
    area: code(area),
    file: link(code(path.replace(/^templates\//, '')), `${toRoot}/${chart}/${path}`),
    kinds: kinds.map(code).join(', '),
    sources: sources.map((source) => link(code(source), `${toRoot}/${source}`)).join(', '),
  }));
  const helpers = ir.defines.map(({ name, parameters, description, path = 'templates/_helpers.tpl' }) => ({
    name: code(`${ir.name}.${name}`),
    file: link(code(path.replace(/^templates\//, '')), `${toRoot}/${chart}/${path}`),
    parameters: parameters.map(code).join(', '),
    description: prose(description),
  }));
  return render('objects', { templates, helpers });
}
