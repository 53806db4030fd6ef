/** A git repository with the chart and a values file, as a team would keep it for Argo CD. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import type { Source } from './application.ts';

export interface Repository {
  /** The source of an Application of it. */
  readonly source: Source;
  /** Commits a new text of `values.yaml`. */
  commitValues: (text: string) => Promise<void>;
}

/** Makes a repository of the generated chart, in the folder `chart`, and `values.yaml` beside the chart's own. */
export async function makeRepository(values: string): Promise<Repository> {
  const folder = join(temporaryFolder('ml-platform-git-'), 'platform');
  await mkdir(folder);
  const git = (...args: readonly string[]): Promise<unknown> =>
    execa('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder });
  await cp(inRoot('generated/ml-platform'), join(folder, 'chart'), { recursive: true });
  await git('init', '--quiet', '--initial-branch=main');
  const commitValues = async (text: string): Promise<void> => {
    await writeFile(join(folder, 'chart', 'my-values.yaml'), text);
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message=values');
  };
  await commitValues(values);
  const source = {
    repoURL: `file://${folder}`,
    path: 'chart',
    targetRevision: 'main',
    helm: { valueFiles: ['my-values.yaml'] },
  };
  return { source, commitValues };
}
