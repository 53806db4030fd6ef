/** Facts of a rendering: the release, the chart, the cluster's APIs, shipped files. */
import type { FactName } from '../ir/nodes.ts';
import { type Expr, wrap } from './expression.ts';

const fact = (name: FactName): Expr<string> => wrap({ kind: 'fact', name });

/** The release that is being installed. */
export const release = {
  name: fact('release.name'),
  namespace: fact('release.namespace'),
  service: fact('release.service'),
} as const;

/** The chart itself. */
export const chart = {
  name: fact('chart.name'),
  version: fact('chart.version'),
  appVersion: fact('chart.appVersion'),
} as const;

/** Whether the cluster offers an API, as `group/version` or `group/version/Kind`. */
export function capability(api: string): Expr<boolean> {
  return wrap({ kind: 'capability', api });
}

/** The text of a file that the chart ships, as it is. */
export function file(path: string): Expr<string> {
  return wrap({ kind: 'file', path });
}
