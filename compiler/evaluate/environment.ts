/** What a rendering knows: values, release, cluster; and what it has gathered so far. */
import type { FactName, Json } from '../ir/nodes.ts';

/** A map of values, as Helm merged them. */
export type Values = { [key: string]: Json };

/** The release that a rendering is for. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
}

/** A violated rule. */
export interface Violation {
  readonly rule: string;
  /** Where the offending value is. */
  readonly path: readonly string[];
  readonly message: string;
  /** YAML to paste. */
  readonly remedy: string;
  /** A key that has to go where the remedy is pasted. */
  readonly replaces?: string;
}

export interface Environment {
  readonly values: Values;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly hasApi: (api: string) => boolean;
  readonly files: Readonly<Record<string, string>>;
  readonly violations: Violation[];
  /** The paths of entries in which a report found something wrong. */
  readonly marks: Set<string>;
}

/** A read of something that isn't there: the values should have been refused before. */
export class AbsentValueError extends Error {
  override readonly name = 'AbsentValueError';
}
