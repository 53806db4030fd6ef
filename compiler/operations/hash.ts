/** Checksums: pods restart when what they read has changed. */
import { createHash } from 'node:crypto';
import type { Json } from '../ir/nodes.ts';
import { stringType } from '../typing/value-type.ts';
import { calls } from './emission.ts';
import { goJson } from './go-json.ts';
import { type Operation, strict } from './operation.ts';

export const operations: readonly Operation[] = [
  strict('sha256', {
    result: stringType,
    evaluate: (text: string) => createHash('sha256').update(text).digest('hex'),
    emit: calls('sha256sum'),
  }),
  strict('toJson', { shows: 0, result: stringType, evaluate: (value: Json) => goJson(value), emit: calls('toJson') }),
];
