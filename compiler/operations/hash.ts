/** Checksums: pods restart when what they read has changed. */
import { createHash } from 'node:crypto';
import type { Json } from '../ir/nodes.ts';
import { stringType } from '../typing/value-type.ts';
import { goJson } from './go-json.ts';
import { type Operation, strict } from './operation.ts';

export const operations: readonly Operation[] = [
  strict('sha256', stringType, (text: string) => createHash('sha256').update(text).digest('hex')),
  strict('toJson', stringType, (value: Json) => goJson(value)),
];
