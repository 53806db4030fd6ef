/** The page of what the chart runs: each workload of the catalogue, what follows from it, and what does not, and why. */
import { cell, code, link } from '../../compiler/docs/markdown.ts';
import { renderFile } from '../../compiler/docs/render.ts';
import { kebab } from './parts.ts';
import type { DeclaredWorkload } from './project.ts';

/**
 * The page.
 *
 * @param toRoot from the folder of the page to the root of the repository
 * @param chart from the root to the chart
 */
export function workloadsPage(declared: readonly DeclaredWorkload[], toRoot: string, chart: string): string {
  const areas = [...Map.groupBy(declared, ({ area }) => area)].map(([area, own]) => ({
    title: code(area),
    workloads: own.map(({ source, workload: { what, controllers, told, reasons } }) => ({
      what: link(what, `${toRoot}/${source}`),
      pods: controllers.map(({ file }) => podsOf(source, area, file, `${toRoot}/${chart}`)).join(', '),
      told: told.map(code).join(', '),
      reasons: cell(reasonsOf(reasons)),
    })),
  }));
  return renderFile(new URL('templates/workloads.hbs', import.meta.url), { areas });
}

/** A line for each reason, with all that has none for it. */
function reasonsOf(reasons: Readonly<Record<string, string>>): string {
  const facts = Map.groupBy(Object.keys(reasons), (fact) => reasons[fact]);
  return [...facts].map(([reason, all]) => `${all.map(code).join(', ')}: ${reason}`).join('\n');
}

/** The template that makes the pods, which stands in the chart where the workload stands in its area. */
function podsOf(source: string, area: string, file: string, toChart: string): string {
  const inner = source.split('/').slice(3, -1);
  const path = ['templates', kebab(area), ...inner, `${file}.yaml`].join('/');
  return link(code(file), `${toChart}/${path}`);
}
