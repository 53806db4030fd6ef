/** The one message that all violations make together: the same text from the command line, Helm 3 and Helm 4. */
import type { Violation } from '../evaluate/environment.ts';

/** The message's first line. */
export const HEADING = 'the values can not be installed:';

/** What stands over the YAML of a remedy. */
export const remedyTitle = (replaces: string | undefined): string =>
  replaces === undefined ? 'To mend it:' : `To mend it, in place of ${replaces}:`;

/** One violation, as it stands in the message. */
export function violationText({ path, message, remedy, replaces }: Violation): string {
  const indented = remedy
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `- ${path.join('.')}: ${message}\n  ${remedyTitle(replaces)}\n${indented}`;
}

/** The whole message. */
export function violationsText(violations: readonly Violation[]): string {
  return `\n\n${HEADING}\n\n${violations.map(violationText).join('\n\n')}\n`;
}
