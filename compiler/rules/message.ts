/** The one message that all violations make together: the same text from the command line, Helm 3 and Helm 4. */
import type { Violation } from '../evaluate/environment.ts';

/** The message's first line. */
export const HEADING = 'the values can not be installed:';

/** One violation, as it stands in the message. */
export function violationText({ path, message, remedy }: Violation): string {
  const indented = remedy
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `- ${path.join('.')}: ${message}\n  To mend it:\n${indented}`;
}

/** The whole message. */
export function violationsText(violations: readonly Violation[]): string {
  return `\n\n${HEADING}\n\n${violations.map(violationText).join('\n\n')}\n`;
}
