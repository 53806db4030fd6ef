/** What the command's exit codes mean. */

export const GOOD = 0;
/** Something is wrong with the values. */
export const FINDINGS = 1;
/** The command can't be run as it was given. */
export const USAGE = 2;
export type ExitCode = typeof GOOD | typeof FINDINGS | typeof USAGE;
