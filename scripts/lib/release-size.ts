/** How large the Secret becomes in which Helm keeps a release: at most 1 MiB, or the release can't be installed. */
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';

/** The limit of a Secret's data. */
export const SECRET_LIMIT = 1024 * 1024;

/** What Helm puts into a release. */
export interface ReleaseContent {
  /** The chart's files by their path in it. */
  readonly chart: ReadonlyMap<string, string>;
  /** The user's values. */
  readonly values: object;
  /** All manifests as one text. */
  readonly manifest: string;
  readonly notes: string;
}

/** The length of the Secret's text: JSON, gzipped, in base64, with the chart's files in base64 inside. */
export function releaseSecretSize({ chart, values, manifest, notes }: ReleaseContent): number {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const files = [...chart].map(([name, text]) => ({ name, data: base64(text) }));
  const isTemplate = ({ name }: { name: string }): boolean => name.startsWith('templates/');
  const own = new Set(['Chart.yaml', 'values.yaml', 'values.schema.json', '.helmignore']);
  const release = {
    name: 'ml-platform',
    info: { status: 'deployed', notes },
    chart: {
      metadata: parse(chart.get('Chart.yaml') ?? '{}') as object,
      templates: files.filter(isTemplate),
      values: parse(chart.get('values.yaml') ?? '{}') as object,
      schema: base64(chart.get('values.schema.json') ?? ''),
      files: files.filter((file) => !isTemplate(file) && !own.has(file.name)),
    },
    config: values,
    manifest,
    version: 1,
    namespace: 'default',
  };
  return Math.ceil(gzipSync(JSON.stringify(release), { level: 9 }).length / 3) * 4;
}
