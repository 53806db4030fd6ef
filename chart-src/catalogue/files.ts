/** What templates among the files of the catalogue are filled in with, by the path of the file that they make. */
import type { Waits } from './callables/callable.ts';
import { partsOf } from './callables/registry.ts';

/** The stores as the script knows them that waits for them. */
export interface WaitedFor {
  /** The variable with the address of each, and its port where the address has none: a number, or a variable of the script. */
  readonly stores: readonly { readonly address: string; readonly port: string }[];
  /** Of those on the web, the variable of the script with the port of the address' scheme. */
  readonly web: readonly { readonly address: string; readonly variable: string }[];
}

/** What the script is told of stores. */
export function waitedFor(waits: readonly Waits[]): WaitedFor {
  const web = waits
    .filter(({ port }) => port === 'web')
    .map(({ address }, i) => ({ address, variable: i === 0 ? 'web' : `web${i + 1}` }));
  const variables = new Map(web.map(({ address, variable }) => [address, variable]));
  const portOf = ({ address, port }: Waits): string => (port === 'web' ? `"$${variables.get(address)}"` : `${port}`);
  return { stores: waits.map((store) => ({ address: store.address, port: portOf(store) })), web };
}

export const data: { readonly [path: string]: () => object } = {
  'wait-for-stores.sh': () => waitedFor(partsOf('waits')),
};
