/** The size of the Secret that Helm keeps a release in, whole and by area. */
import { releaseSecretSize } from '../scripts/lib/release-size.ts';

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
  /** By how much the text would be shorter without the templates, files and manifests of an area, or without the schema. */
  readonly parts: Readonly<Record<string, number>>;
}

/** Measures a release. */
export function releaseSize({ chart, values, manifests, notes }: ReleaseParts): ReleaseSize {
  const size = (isIn: (path: string) => boolean): number => {
    const texts = Object.entries(manifests).filter(([path]) => isIn(path));
    const manifest = texts.map(([path, text]) => `---\n# Source: ml-platform/${path}\n${text.trim()}\n`).join('');
    return releaseSecretSize({ chart: new Map([...chart].filter(([path]) => isIn(path))), values, manifest, notes });
  };
  const total = size(() => true);
  const areas = new Set([...chart.keys()].flatMap((path) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []));
  const without = [...areas].map((area) => [area, new RegExp(`^(templates|files)/${area}[/.]`)] as const);
  const parts = [...without, ['values.schema.json', /^values\.schema\.json$/] as const].map(
    ([name, pattern]) => [name, total - size((path) => !pattern.test(path))] as const,
  );
  return { total, parts: Object.fromEntries(parts) };
}

/** A size for people. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
