/**
 * A child process that renders by the evaluator and the chart of a checkout, which its argument names: each version of the chart by its own evaluator. It
 * knows no more of the checkout than `Engine`, by which the command line renders too.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Outcome, Request } from './outcome.ts';

const [folder = ''] = process.argv.slice(2);
const { Engine } = (await import(
  pathToFileURL(join(folder, 'sdk/engine.ts')).href
)) as typeof import('../../sdk/engine.ts');
const engine = new Engine();

function render({ overlays, release, apis, skipSchema }: Request): Outcome {
  const sources = overlays.map((values, i) => ({ name: `values[${i}]`, values: values as Record<string, never> }));
  try {
    const checked = engine.check(sources, { release, apis });
    const findings = checked.findings.filter(({ kind }) => !(skipSchema && kind === 'schema'));
    if (findings.length > 0) {
      const messages = findings.map(({ kind, rule, path, message, remedy, replaces }) => ({
        kind,
        path,
        message,
        ...(rule !== undefined && { rule }),
        ...(remedy !== undefined && { remedy }),
        ...(replaces !== undefined && { replaces }),
      }));
      return { kind: 'refused', messages };
    }
    const { manifests, notes } = engine.render(checked, { release, apis });
    return { kind: 'rendered', objects: manifests.map(({ object }) => object), notes };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

process.on('message', (request: Request) => process.send?.(render(request)));
process.once('disconnect', () => process.exit());
process.send?.('ready');
