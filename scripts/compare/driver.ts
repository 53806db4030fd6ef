/**
 * A child process that renders by the evaluator and the chart of a checkout, which its argument names: each version of the chart by its own evaluator. It
 * knows no more of the checkout than what the command line renders by: `Engine`, and below it `ChartEvaluator`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Message, Outcome, Request } from './outcome.ts';

const [folder = ''] = process.argv.slice(2);
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(folder, path)).href);
const { Engine } = (await load('sdk/engine.ts')) as typeof import('../../sdk/engine.ts');
const { ChartEvaluator } = (await load(
  'compiler/evaluate/chart.ts',
)) as typeof import('../../compiler/evaluate/chart.ts');
const engine = new Engine();
const evaluator = new ChartEvaluator(engine.runtime.ir);

function render({ overlays, release, apis, skipSchema }: Request): Outcome {
  const sources = overlays.map((values, i) => ({ name: `values[${i}]`, values: values as Record<string, never> }));
  try {
    const checked = engine.check(sources, { release, apis });
    // The engine asks no rule where the schema has refused.
    const messages: Message[] = skipSchema
      ? evaluator
          .check(checked.values as Record<string, never>, { release, apis: new Set(apis) })
          .map((violation) => ({ kind: 'rule', ...violation }))
      : checked.findings.map(({ kind, rule, path, message, remedy, replaces }) => ({
          kind,
          path,
          message,
          ...(rule !== undefined && { rule }),
          ...(remedy !== undefined && { remedy }),
          ...(replaces !== undefined && { replaces }),
        }));
    if (messages.length > 0) return { kind: 'refused', messages };
    const { manifests, notes } = engine.render(checked, { release, apis });
    return { kind: 'rendered', objects: manifests.map(({ object }) => object), notes };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

process.on('message', (request: Request) => process.send?.(render(request)));
process.once('disconnect', () => process.exit());
process.send?.('ready');
