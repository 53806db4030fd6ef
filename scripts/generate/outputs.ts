/** All generated files, as texts by their path in the repository. Pure: the drift check compares them with what is committed. */
import { examples } from '../../chart-src/examples/index.ts';
import { chartReadme } from '../../compiler/docs/chart-readme.ts';
import { emitTemplates } from '../../compiler/helm/chart-files.ts';
import { type Layout, readable } from '../../compiler/helm/layout.ts';
import { onlyAreas, schemaWithoutAreas } from '../../compiler/only-areas.ts';
import { authorFlavour } from '../../compiler/schema/author-flavour.ts';
import { chartFlavour } from '../../compiler/schema/chart-flavour.ts';
import { valuesYaml } from '../../compiler/schema/values-yaml.ts';
import { sdkTypes } from '../../compiler/sdk-types/sdk-types.ts';
import { compactJson } from '../../compiler/values/compact-json.ts';
import { docsOf } from './docs.ts';
import { areas } from './parts.ts';
import type { Project } from './project.ts';
import { README, readme } from './readme.ts';

/** Where the chart is. */
export const CHART = 'generated/ml-platform';

/** The generated files of a project. */
export function outputsOf(project: Project): Map<string, string> {
  const outputs = new Map<string, string>();
  for (const [path, text] of chartFiles(project)) outputs.set(`${CHART}/${path}`, text);
  for (const [path, text] of docsOf(project, CHART)) outputs.set(path, text);
  outputs.set(README, readme(project));
  for (const [path, text] of examples()) outputs.set(`generated/examples/${path}`, text);
  outputs.set(
    'schemas/values.schema.json',
    `${compactJson(authorFlavour(project.model, { defaults: project.defaults }))}\n`,
  );
  outputs.set('generated/sdk/values.ts', sdkTypes(project.model, { defaults: project.defaults, header: typesHeader }));
  outputs.set('generated/sdk/chart.json', json(runtimeOf(project), 0));
  return outputs;
}

/**
 * The chart's own files, by their path in it: as people read them, or as a package holds them.
 *
 * @param only the areas that it has, by their keys in the values. @default all
 */
export function chartFiles(
  { head, model, defaults, ir, baseline }: Project,
  layout: Layout = readable,
  only: readonly string[] = areas.map(({ key }) => key),
): Map<string, string> {
  const leftOut = areas.map(({ key }) => key).filter((key) => !only.includes(key));
  const files = emitTemplates(leftOut.length === 0 ? ir : onlyAreas(ir, new Set(only)), layout);
  const schema = schemaWithoutAreas(chartFlavour(model, { defaults, baseline }), leftOut);
  files.set('Chart.yaml', head.text);
  files.set('README.md', chartReadme(head.text, model));
  files.set('values.yaml', valuesYaml(model, { defaults, header: valuesHeader }));
  files.set('values.schema.json', layout.json(`${compactJson(schema)}\n`));
  files.set('.helmignore', '.git\n*.tgz\nci/\n');
  return files;
}

const valuesHeader = [
  'The values of the ml-platform chart and their defaults.',
  'Generated from the types in chart-src: write your own values in a file of your own, which holds only what differs.',
];

const typesHeader = [
  'The types of values, for `defineValues`. Generated from the types in chart-src; what is legal and what is default stands in each comment.',
];

/** What the SDK and the command line need to check and render without Helm. */
function runtimeOf({ model, defaults, ir, baseline }: Project): object {
  return {
    ir,
    defaults,
    schema: chartFlavour(model, { defaults, baseline, hints: true }),
    model: { root: model.root, definitions: model.definitions },
  };
}

function json(value: unknown, indent = 2): string {
  return `${JSON.stringify(value, null, indent)}\n`;
}
