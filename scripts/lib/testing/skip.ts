// How a test file says that this machine can't run it. Counted and printed by the test runner; a failure in CI.

/** Exit code of a skipped file, and the mark of the line with its reason. */
export const skipExitCode = 77;
export const skipMark = 'SKIPPED: ';

/**
 * End a test file because the machine lacks something, before any of its tests ran.
 *
 * @param reason what is missing and how to get it
 * @throws in CI, where nothing may be left out for want of something
 * @example skipFile('no /dev/kvm');
 */
export function skipFile(reason: string): never {
  if (isCi()) throw new Error(`nothing may be skipped in CI: ${reason}`);
  console.log(`${skipMark}${reason.replaceAll('\n', ' ')}`);
  process.exit(skipExitCode);
}

/** Whether this is a CI machine, which must be able to run everything. */
export function isCi(): boolean {
  return !['', '0', 'false', undefined].includes(process.env.CI);
}
