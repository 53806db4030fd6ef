/** The node that the chart runs itself. */
import { matchDocuments } from '../../../../../compiler/index.ts';
import { type ForBuiltin, storeOf } from '../../parts/store.ts';
import type { BuiltinKafka } from '../builtin.values.ts';
import type { Kafka } from '../kafka.values.ts';
import * as names from '../names.ts';
import { kafka } from './topic.ts';

/** Documents for the node that the chart runs itself. */
export const builtinNode: ForBuiltin<BuiltinKafka> = (body) =>
  matchDocuments<Kafka>(kafka, { builtin: (builtin) => body({ builtin, subject: storeOf(names.kafka(), builtin) }) });
