/** A chart repository on loopback: a packaged chart and its index, served over HTTP. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { packed } from '../../compiler/helm/layout.ts';
import { chartFiles } from '../../scripts/generate/outputs.ts';
import { loadProject } from '../../scripts/generate/project.ts';
import { packageChart } from '../../scripts/lib/chart-package.ts';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { execa } from '../../scripts/lib/execa.ts';
import { tool } from '../../scripts/lib/tools.ts';

/** A repository that runs. Close it, or take it by `await using`. */
export interface ChartRepository extends AsyncDisposable {
  /** For `helm repo add NAME URL`. */
  url: string;
  /** What was asked for, as `GET /index.yaml`. */
  requests: string[];
  close: () => Promise<void>;
}

/**
 * Packages the chart as `npm run package` does, and serves it with an index.
 *
 * @param helm - which Helm makes the index
 * @example await using repository = await serveChart('helm4');
 */
export async function serveChart(helm: 'helm3' | 'helm4'): Promise<ChartRepository> {
  const folder = temporaryFolder('ml-platform-charts-');
  await packageChart(chartFiles(await loadProject(), packed), folder);
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
  await execa(await tool(helm), ['repo', 'index', folder, '--url', url]);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, requests, close, [Symbol.asyncDispose]: close };
}
