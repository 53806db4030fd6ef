/** The documents that two versions of the chart are compared over: all that the tests know, and random ones. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { loadValues } from '../../compiler/values/load.ts';
import { documentOf } from '../../test/proof/arbitrary/document.ts';
import type { ChartUnderTest } from '../../test/proof/lib/chart.ts';
import { directedDocuments } from '../../test/proof/lib/directed-documents.ts';
import { goodDocuments } from '../../test/proof/lib/known-documents.ts';
import { plainSituation } from '../../test/proof/lib/own-engine.ts';
import { systematicSamples } from '../../test/proof/systematic/index.ts';
import type { Request } from './outcome.ts';

export interface Document extends Request {
  readonly name: string;
}

const plain = { ...plainSituation, skipSchema: false };

/** Presets and their combinations, the production example, files with every option, directed (cases of rules too) and systematic documents; each once. */
export async function knownDocuments({ project, defaults }: ChartUnderTest): Promise<Document[]> {
  const good = (await goodDocuments(project)).map((document) => ({ ...plain, ...document }));
  const directed = (await directedDocuments()).map(({ reason, values, situation, skipSchema = false }) => {
    const name = `directed: ${reason}`;
    return { name, ...plain, ...situation, overlays: [loadValues(values, reason).values], skipSchema };
  });
  const systematic = systematicSamples({ ...project, defaults }).map(
    ({ about, values, apis = [], skipSchema = false }) => {
      return { name: `systematic: ${about}`, ...plain, apis, overlays: [values], skipSchema };
    },
  );
  const byContent = new Map<string, Document>();
  for (const document of [...good, ...directed, ...systematic]) {
    const content = JSON.stringify({ ...document, name: '' });
    if (!byContent.has(content)) byContent.set(content, document);
  }
  return [...byContent.values()];
}

/** Documents of a file: a list of `{name, overlays}` in JSON, with `release`, `apis` and `skipSchema` where they are not the usual ones. */
export async function documentsOf(file: string): Promise<Document[]> {
  const given = JSON.parse(await readFile(file, 'utf8')) as readonly (Pick<Document, 'name' | 'overlays'> &
    Partial<Document>)[];
  return given.map((document) => ({ ...plain, ...document }));
}

/** Random documents from the types of the working tree; most obey its rules. */
export function randomDocuments(chart: ChartUnderTest, count: number, seed: number): Document[] {
  return fc.sample(documentOf(chart), { seed, numRuns: count }).map(({ values, situation }, i) => ({
    name: `random: ${i + 1} of seed ${seed}`,
    ...plain,
    ...situation,
    overlays: [values],
  }));
}
