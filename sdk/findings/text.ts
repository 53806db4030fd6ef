/** Findings for people: `file:line:column path: message`, and the YAML that mends it. */
import { formatPosition } from '../../compiler/errors.ts';
import { remedyTitle } from '../../compiler/rules/message.ts';
import { formatPath } from '../../compiler/values/paths.ts';
import type { Finding } from './finding.ts';

/** One finding, over several lines if it has a remedy. */
export function findingText({ path, message, remedy, replaces, position, origin, kind }: Finding): string {
  const where = position ? formatPosition(position) : origin;
  const subject = kind === 'unreadable' && path.length === 0 ? '' : `${formatPath(path)}: `;
  const head = `${where === undefined ? '' : `${where} `}${subject}${message}`;
  if (remedy === undefined) return head;
  const title = kind === 'unreadable' ? '' : `  ${remedyTitle(replaces)}\n`;
  const indent = kind === 'unreadable' ? '  ' : '    ';
  const lines = remedy.trimEnd().split('\n');
  return `${head}\n${title}${lines.map((line) => `${indent}${line}`).join('\n')}`;
}

/** All findings, and how many there are. */
export function findingsText(findings: readonly Finding[]): string {
  const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  return `${findings.map(findingText).join('\n\n')}\n\n${count}`;
}
