/** How large the Secret becomes in which Helm keeps a release: at most 1 MiB, or the release can't be installed. */
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';

/** The limit of a Secret's data. */
export const SECRET_LIMIT = 1024 * 1024;

/**
 * What the release of values-production.yaml, which uses all areas, may take of it, installed from a package. An area, an aspect or a check that comes raises it by
 * what it weighs. 400 KB is the budget of the whole platform.
 */
export const RELEASE_GOAL = 264 * 1024;

/** What Helm puts into a release. */
interface ReleaseContent {
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

/** What a release is made of. */
export interface ReleaseParts {
  /** The chart's files by their path in it. */
  readonly chart: ReadonlyMap<string, string>;
  /** The user's values. */
  readonly values: object;
  /** Rendered text by template. */
  readonly manifests: Readonly<Record<string, string>>;
  readonly notes: string;
}

/** Sizes in bytes of the Secret's text. */
export interface ReleaseSize {
  readonly total: number;
  /** By how much the text would be shorter without each part, the largest first; `shared` is what no part alone would save. They add up to the total. */
  readonly parts: Readonly<Record<string, number>>;
}

/** Files that are parts of their own: what no area has alone. */
const files: readonly (readonly [name: string, path: RegExp])[] = [
  ['shared helpers', /^templates\/_[^/]*\.tpl$/],
  ['schema', /^values\.schema\.json$/],
  ['defaults', /^values\.yaml$/],
  ['notes', /^templates\/NOTES\.txt$/],
  ['other files', /^(README\.md|Chart\.yaml|files\/catalogue\/)/],
];

/** Measures a release. An area's part is all that is its alone: templates, helpers, rules, files and manifests. */
export function releaseSize({ chart, values, manifests, notes }: ReleaseParts): ReleaseSize {
  const sizeOf = (isIn: (path: string) => boolean, config = values, said = notes): number => {
    const texts = Object.entries(manifests).filter(([path]) => isIn(path));
    const manifest = texts.map(([path, text]) => `---\n# Source: ml-platform/${path}\n${text.trim()}\n`).join('');
    const own = new Map([...chart].filter(([path]) => isIn(path)));
    return releaseSecretSize({ chart: own, values: config, manifest, notes: said });
  };
  const everything = (): boolean => true;
  const total = sizeOf(everything);
  const folders = new Set([...chart.keys()].flatMap((path) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []));
  const areas = [...folders].filter((folder) => folder !== 'rules');
  const ofAreas = areas.map((area) => [area, ownFiles(area)] as const);
  const isAnAreas = (path: string): boolean => ofAreas.some(([, pattern]) => pattern.test(path));
  const patterns: (readonly [string, (path: string) => boolean])[] = [
    ...ofAreas.map(([area, pattern]) => [area, (path: string) => pattern.test(path)] as const),
    ['shared rules', (path) => path.startsWith('templates/rules/') && !isAnAreas(path)] as const,
    ...files.map(([name, pattern]) => [name, (path: string) => pattern.test(path)] as const),
  ];
  const parts = [
    ...patterns.map(([name, isIn]) => [name, total - sizeOf((path) => !isIn(path))] as const),
    ['values', total - sizeOf(everything, {})] as const,
    ['notes printed', total - sizeOf(everything, values, '')] as const,
  ];
  const alone = parts.reduce((sum, [, size]) => sum + size, 0);
  const sorted = [...parts, ['shared', total - alone] as const].sort(([, a], [, b]) => b - a);
  return { total, parts: Object.fromEntries(sorted) };
}

/** The files of an area, whose key in the values is its name in camel case. */
function ownFiles(area: string): RegExp {
  const key = area.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(`^(templates|files)/${area}/|^templates/rules/_${area}\\.tpl$|^files/shapes/${key}\\.`);
}

/** A size for people. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).replace(/\.0$/, '')} KB`;
}
