/** What became of values: the same few words for our engine and for both Helms, so that they can be compared. */
import type { Problem } from '../../../compiler/schema/validate.ts';
import type { HarnessResult } from '../../../scripts/lib/helm-harness.ts';

/** Objects by the template that made them, in order. */
export type Rendered = ReadonlyMap<string, readonly unknown[]>;

export type Outcome =
  | { readonly kind: 'rendered'; readonly objects: Rendered; readonly notes: string }
  /** The file, the schema or the rules refuse the values. */
  | {
      readonly kind: 'refused';
      readonly by: 'file' | 'schema' | 'rules';
      readonly message: string;
      readonly problems?: readonly Problem[];
    }
  /** Anything else is a fault of the chart. */
  | { readonly kind: 'broken'; readonly message: string };

/** Where the guard fails, and nothing else does. */
const guardError = /^execution error at \([^)]*\/rules\/values\/before\/all\/guard\.yaml:\d+:\d+\): ([\s\S]*)$/;

/** What Helm made of values. */
export function outcomeOfHelm(result: HarnessResult): Outcome {
  const { ok, stage, error = '', objects = [], notes = '' } = result;
  if (!ok) {
    if (stage === 'values') return { kind: 'refused', by: 'file', message: error };
    if (stage === 'schema') return { kind: 'refused', by: 'schema', message: error };
    const guard = stage === 'render' ? guardError.exec(error)?.[1] : undefined;
    if (guard !== undefined) return { kind: 'refused', by: 'rules', message: guard };
    return { kind: 'broken', message: `${stage}: ${error}` };
  }
  if (result.valuesUnchanged === false) return { kind: 'broken', message: 'a template wrote into .Values' };
  const twice = objects.find(({ duplicate }) => duplicate !== undefined);
  if (twice) return { kind: 'broken', message: `${twice.file}: a key stands twice: ${twice.duplicate}` };
  const byFile = new Map<string, unknown[]>();
  for (const { file, object } of objects) {
    const made = byFile.get(file) ?? [];
    made.push(object);
    byFile.set(file, made);
  }
  return { kind: 'rendered', objects: byFile, notes };
}

/** Why two outcomes are not the same; nothing if they are. */
export function outcomesDiffer(ours: Outcome, helms: Outcome): string | undefined {
  if (ours.kind === 'broken') return `the evaluator breaks: ${ours.message}`;
  if (helms.kind === 'broken') return helms.message;
  if (ours.kind === 'refused') {
    if (helms.kind !== 'refused') return `refused by our ${ours.by} and rendered by Helm: ${ours.message}`;
    if (ours.by !== helms.by) {
      return `refused by our ${ours.by} and Helm's ${helms.by}:\n${ours.message}\n${helms.message}`;
    }
    const isSameText = ours.by !== 'rules' || ours.message === helms.message;
    return isSameText ? undefined : `the rules say different things:\n${ours.message}\n${helms.message}`;
  }
  if (helms.kind === 'refused') return `rendered by us and refused by Helm's ${helms.by}: ${helms.message}`;
  return renderingsDiffer(ours, helms);
}

type RenderedOutcome = Extract<Outcome, { kind: 'rendered' }>;

function renderingsDiffer(ours: RenderedOutcome, helms: RenderedOutcome): string | undefined {
  for (const file of new Set([...ours.objects.keys(), ...helms.objects.keys()])) {
    const [left, right] = [ours.objects.get(file) ?? [], helms.objects.get(file) ?? []];
    const difference = differ(left, right, '');
    if (difference !== undefined) return `${file}${difference}`;
  }
  const plain = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');
  if (plain(ours.notes) === plain(helms.notes)) return undefined;
  return `NOTES.txt:\n${ours.notes}\n--- Helm:\n${helms.notes}`;
}

/** Stricter than deep equality: a key that is absent is not one that is null, and -0 is not 0. */
export function differ(ours: unknown, helms: unknown, path: string): string | undefined {
  const told = (): string => `${path}: ours ${shown(ours)}, Helm's ${shown(helms)}`;
  if (Array.isArray(ours) || Array.isArray(helms)) {
    if (!Array.isArray(ours) || !Array.isArray(helms)) return told();
    if (ours.length !== helms.length) return `${path}: ours has ${ours.length} items, Helm's ${helms.length}${told()}`;
    return firstOf(ours.map((item, i) => () => differ(item, helms[i], `${path}[${i}]`)));
  }
  if (typeof ours !== 'object' || typeof helms !== 'object' || ours === null || helms === null) {
    return Object.is(ours, helms) ? undefined : told();
  }
  const [left, right] = [ours as Record<string, unknown>, helms as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return firstOf(
    [...keys].map((key) => () => {
      const at = `${path}.${key}`;
      if (!Object.hasOwn(left, key)) return `${at}: only in Helm's: ${shown(right[key])}`;
      if (!Object.hasOwn(right, key)) return `${at}: only in ours: ${shown(left[key])}`;
      return differ(left[key], right[key], at);
    }),
  );
}

function firstOf(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const found = check();
    if (found !== undefined) return found;
  }
  return undefined;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = Object.is(value, -0) ? '-0' : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 297)}...` : text;
}
