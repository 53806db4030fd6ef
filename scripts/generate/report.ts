/** Runs a script's work and prints compile errors as they are meant for people, without a stack. */
import { CompileError, CompileErrors } from '../../compiler/errors.ts';

/** Runs the work; compile errors end the process with exit code 1. */
export async function reportErrors(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CompileErrors) && !(error instanceof CompileError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
