/** Whether Helm's refusal names the same places as ours. */
import type { Outcome } from './outcome.ts';

type Refusal = Extract<Outcome, { kind: 'refused' }>;

/**
 * Why a refusal is no help: it names no path, or Helm's names another.
 *
 * @param theirs Helm's message; it writes places as JSON pointers
 */
export function pathsTold({ by, message, problems = [] }: Refusal, theirs: string): string | undefined {
  if (by === 'file') return /values-1\.yaml:\d+:\d+/.test(message) ? undefined : `no position: ${message}`;
  if (by === 'rules') return /\n- \S+: /.test(message) ? undefined : `no path: ${message}`;
  if (problems.length === 0) return `no problem told: ${message}`;
  for (const { path } of problems) {
    // Helm names the object that lacks a key, or has one too many.
    const isTold = [path, path.slice(0, -1)].some((at) => theirs.includes(quoted(pointer(at))));
    // Of an illegal name Helm's library tells the name, and sometimes another place: it shares a slice between errors.
    const isNamed = theirs.includes(`invalid propertyName ${quoted(String(path.at(-1)))}`);
    if (!isTold && !isNamed) return `tells nothing of ${path.join('.')}: ${theirs}`;
  }
  return undefined;
}

/** As Go's library quotes: like a Go string, in single quotes. */
function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function pointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
