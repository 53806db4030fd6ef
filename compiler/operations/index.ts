/** All operations. One is an entry in a file of its topic, with its type, its evaluation and its form in a chart. */
import type { CompileError } from '../errors.ts';
import { operations as arithmetic } from './arithmetic.ts';
import { operations as compare } from './compare.ts';
import { faultsOf, type Topic } from './complete.ts';
import { operations as hash } from './hash.ts';
import { operations as kinds } from './kinds.ts';
import { operations as logic } from './logic.ts';
import { operations as maps } from './maps.ts';
import { operations as missing } from './missing.ts';
import type { Operation } from './operation.ts';
import { operations as presence } from './presence.ts';
import { operations as quantity } from './quantity.ts';
import { operations as text } from './text.ts';
import { operations as yamlText } from './yaml-text.ts';

/** By their files. */
const topics: readonly Topic[] = Object.entries({
  arithmetic,
  compare,
  hash,
  kinds,
  logic,
  maps,
  missing,
  presence,
  quantity,
  text,
  'yaml-text': yamlText,
}).map(([file, own]) => ({ file, operations: own }));

/** Operations by name. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  topics.flatMap((topic) => topic.operations.map((operation) => [operation.name, operation])),
);

/** What is wrong with the table, before anything is compiled with it. */
export const operationFaults = (): CompileError[] => faultsOf(topics);

/** The operation of a name that an author or a stored IR used. */
export function operationOf(name: string): Operation {
  const found = operations.get(name);
  if (!found) throw new RangeError(`there is no operation "${name}"`);
  return found;
}
