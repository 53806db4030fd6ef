/** The version of the package, which is that of the chart it belongs to. */
import { loadRuntime } from '../runtime.ts';

/** The chart's version. */
export function version(): string {
  return loadRuntime().ir.version;
}
