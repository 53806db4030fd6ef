/** Values that somebody wrote: a file, or an object of a program. */
import type { Position } from '../../compiler/errors.ts';
import type { JsonObject } from '../../compiler/values/json.ts';

/** One layer of values; a later one counts more. */
export interface ValuesSource {
  /** The file's name, for messages. */
  readonly name: string;
  readonly values: JsonObject;
  /** Where a value or its key stands. Absent for values that come from a program. */
  positionOf?(path: readonly (string | number)[], what?: 'key' | 'value'): Position | undefined;
}
