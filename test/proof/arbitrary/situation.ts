/** Releases, and what their clusters offer. */
import fc, { type Arbitrary } from 'fast-check';
import type { ChartIr } from '../../../compiler/ir/nodes.ts';
import type { Situation } from '../lib/own-engine.ts';

/** Situations for a chart; only the APIs that it asks about make a difference. */
export function situationOf(ir: ChartIr): Arbitrary<Situation> {
  const names = fc.constantFrom('ml', 'ml-platform', 'r', 'release-name', 'm'.repeat(53));
  const namespaces = fc.constantFrom('default', 'ml', 'team-a', 'n'.repeat(63), 'system-a');
  return fc.record({
    release: fc.record({ name: names, namespace: namespaces }),
    apis: fc.subarray(['v1/Pod', ...apisOf(ir)]),
  });
}

/** The APIs that templates and rules ask about. */
export function apisOf(ir: ChartIr): string[] {
  const found = new Set<string>();
  JSON.stringify(ir, (_, value: { kind?: string; api?: string } | null) => {
    if (value?.kind === 'capability' && value.api) found.add(value.api);
    return value;
  });
  return [...found].sort();
}
