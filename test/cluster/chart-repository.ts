/** A chart repository on loopback: a packaged chart and its index, served over HTTP. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { execa } from '../../scripts/lib/execa.ts';
import { tool } from '../../scripts/lib/tools.ts';

/** A repository that runs. Close it, or take it by `await using`. */
export interface ChartRepository extends AsyncDisposable {
  /** For `helm repo add NAME URL`. */
  url: string;
  /** Paths of the packaged charts. */
  archives: string[];
  /** What was asked for, as `GET /index.yaml`. */
  requests: string[];
  close: () => Promise<void>;
}

export interface RepositoryOptions {
  /** Which Helm packages and indexes. @default helm4 */
  helm?: 'helm3' | 'helm4';
  /** Versions to package the charts under instead of their own; each makes an archive. */
  versions?: readonly string[];
}

/**
 * Packages chart folders and serves them with an index.
 *
 * @example await using repository = await serveCharts(['generated/ml-platform']);
 */
export async function serveCharts(
  charts: readonly string[],
  options: RepositoryOptions = {},
): Promise<ChartRepository> {
  const helm = await tool(options.helm ?? 'helm4');
  const folder = temporaryFolder('ml-platform-charts-');
  for (const chart of charts) {
    for (const version of options.versions ?? [undefined]) {
      await execa(helm, ['package', chart, '--destination', folder, ...(version ? ['--version', version] : [])]);
    }
  }
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const file = join(folder, basename(new URL(request.url ?? '/', 'http://localhost').pathname));
    stat(file).then(
      ({ size }) => {
        response.writeHead(200, { 'content-length': size });
        createReadStream(file).pipe(response);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref(); // a test that fails before it closes the repository still ends
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await execa(helm, ['repo', 'index', folder, '--url', url]);
  const archives = (await readdir(folder)).filter((name) => name.endsWith('.tgz')).map((name) => join(folder, name));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, archives, requests, close, [Symbol.asyncDispose]: close };
}
