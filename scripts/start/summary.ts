/** What `npm start` says at the end: what was made, how large it is, and what to do next. */
import type { Manifest } from '../../compiler/evaluate/chart.ts';
import { kindOf } from '../../sdk/manifests/order.ts';
import { kebab } from '../generate/parts.ts';
import { kilobytes, RELEASE_GOAL, type ReleaseSize, SECRET_LIMIT } from '../lib/release-size.ts';
import { table } from '../lib/table.ts';

/** What was made. */
export interface Made {
  readonly values: string;
  readonly areas: readonly string[];
  readonly manifests: readonly Manifest[];
  /** The chart's files by their path in it. */
  readonly chart: ReadonlyMap<string, string>;
  readonly changed: number;
  readonly total: number;
  /** The Secret of a release that is installed from a package. */
  readonly secret: ReleaseSize;
  /** Milliseconds by what they were spent on. */
  readonly times: readonly (readonly [what: string, milliseconds: number])[];
}

/** The summary, without the next command. */
export function summary(made: Made): string {
  return [
    `${made.values} is good: ${made.manifests.length} resources`,
    table([...made.areas.map((area) => resourcesOf(area, made.manifests)), ...remaining(made)]),
    'Sizes',
    table(sizes(made)),
    'Time',
    table(made.times.map(([what, milliseconds]) => [what, `${(milliseconds / 1000).toFixed(2)} s`])),
  ].join('\n');
}

function resourcesOf(area: string, manifests: readonly Manifest[]): (string | number)[] {
  const own = manifests.filter(({ template }) => areaOf(template) === kebab(area));
  return [area, own.length, counts(own) || 'switched off, or nothing asked for'];
}

function remaining({ areas, manifests }: Made): (string | number)[][] {
  const known = new Set(areas.map(kebab));
  const others = manifests.filter(({ template }) => !known.has(areaOf(template)));
  return others.length === 0 ? [] : [['shared', others.length, counts(others)]];
}

function counts(manifests: readonly Manifest[]): string {
  const byKind = Map.groupBy(manifests, kindOf);
  return [...byKind].map(([kind, all]) => (all.length === 1 ? kind : `${all.length} ${kind}`)).join(', ');
}

function sizes({ values, chart, secret, total, changed }: Made): (string | number)[][] {
  const bytes = (path: (name: string) => boolean): number =>
    [...chart].filter(([name]) => path(name)).reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  const share = (size: number): string => `${((size / SECRET_LIMIT) * 100).toFixed(0)} % of the 1 MiB that there is`;
  // The goal is that of one file; whoever has other values has the whole Secret.
  const ofGoal = values === 'values-production.yaml' ? `of ${kilobytes(RELEASE_GOAL)}; ` : '';
  return [
    ['chart', kilobytes(bytes(() => true)), `${chart.size} files; generated: ${total} files, ${changed} changed`],
    ['its schema', kilobytes(bytes((name) => name === 'values.schema.json')), ''],
    ['release Secret', kilobytes(secret.total), `${ofGoal}${share(secret.total)}, from npm run package. Of that:`],
    ...Object.entries(secret.parts).map(([part, bytes]) => [`  ${part}`, kilobytes(bytes), '']),
  ];
}

function areaOf(template: string): string {
  return template.split('/')[1] ?? '';
}
