/** What the command prints: for people on stderr, for machines on stdout. */
import { formatPath } from '../../compiler/values/paths.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsText } from '../findings/text.ts';
import { type ExitCode, FINDINGS } from './exit.ts';

/** For people. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** For machines, and for what a user redirects into a file. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** An object for machines. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Says what is wrong. */
export function refuse(findings: readonly Finding[], json: boolean): ExitCode {
  if (json) printJson({ ok: false, findings: findings.map(findingJson) });
  else say(findingsText(findings));
  return FINDINGS;
}

/** A finding with its path also as people write it, and its position beside everything else. */
function findingJson({ position, path, ...finding }: Finding): object {
  return { ...position, path: formatPath(path), steps: path, ...finding };
}
