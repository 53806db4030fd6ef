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
  /** By how much the text would be shorter without each part; `shared` is what no part alone would save. They add up to the total. */
  readonly parts: Readonly<Record<string, number>>;
}

/** Files that are parts of their own. */
const files: readonly (readonly [name: string, path: RegExp])[] = [
  ['helpers', /^templates\/_[^/]*\.tpl$/],
  ['schema', /^values\.schema\.json$/],
  ['defaults', /^values\.yaml$/],
  ['notes', /^templates\/NOTES\.txt$/],
  ['shapes', /^files\/shapes\//],
  ['other files', /^(README\.md|Chart\.yaml|files\/common\/)/],
];

/** Measures a release. */
export function releaseSize({ chart, values, manifests, notes }: ReleaseParts): ReleaseSize {
  const sizeOf = (isIn: (path: string) => boolean, config = values, said = notes): number => {
    const texts = Object.entries(manifests).filter(([path]) => isIn(path));
    const manifest = texts.map(([path, text]) => `---\n# Source: ml-platform/${path}\n${text.trim()}\n`).join('');
    const own = new Map([...chart].filter(([path]) => isIn(path)));
    return releaseSecretSize({ chart: own, values: config, manifest, notes: said });
  };
  const everything = (): boolean => true;
  const total = sizeOf(everything);
  const areas = new Set([...chart.keys()].flatMap((path) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []));
  const patterns = [
    ...[...areas].map((area) => [area, new RegExp(`^(templates|files)/${area}[/.]`)] as const),
    ...files.filter(([, path]) => [...chart.keys()].some((file) => path.test(file))),
  ];
  const parts = [
    ...patterns.map(([name, path]) => [name, total - sizeOf((file) => !path.test(file))] as const),
    ['values', total - sizeOf(everything, {})] as const,
    ['notes printed', total - sizeOf(everything, values, '')] as const,
  ];
  const alone = parts.reduce((sum, [, size]) => sum + size, 0);
  return { total, parts: Object.fromEntries([...parts, ['shared', total - alone]]) };
}

/** A size for people. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
