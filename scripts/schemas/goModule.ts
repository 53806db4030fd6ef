/** Go modules as a source of files: downloaded by the user's own Go, nothing is built. */
import { execa } from '../lib/execa.ts';

/** Downloads a module (or finds it in Go's cache) and tells the folder it was unpacked to. @throws if Go can't get it. */
export async function moduleFolder(path: string, version: string): Promise<string> {
  const result = await execa('go', ['mod', 'download', '-json', `${path}@${version}`], { reject: false });
  const answer = (result.stdout ? JSON.parse(result.stdout) : {}) as { Dir?: string; Error?: string };
  if (answer.Dir !== undefined && answer.Error === undefined) return answer.Dir;
  throw new Error(
    `${path}@${version} can't be downloaded: ${answer.Error ?? (result.stderr || result.message)}\n` +
      'It is pinned in scripts/schemas/sources.ts. Pin a version that your module proxy offers and your Go accepts:\n' +
      `  go list -m -versions ${path}`,
  );
}
