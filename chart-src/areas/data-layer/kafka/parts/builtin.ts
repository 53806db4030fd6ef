/** The node that the chart runs itself. */
import { matchDocuments } from '../../../../../compiler/index.ts';
import { type ForBuiltin, storeOf } from '../../parts/store.ts';
import type { BuiltinKafka } from '../builtin.values.ts';
import type { Kafka } from '../kafka.values.ts';
import { KAFKA, kafka } from './topic.ts';

/** The name of its scripts. */
export const SCRIPTS = 'kafka-scripts';

/** Documents for the node that the chart runs itself. */
export const builtinNode: ForBuiltin<BuiltinKafka> = (body) =>
  matchDocuments<Kafka>(kafka, { builtin: (builtin) => body({ builtin, subject: storeOf(KAFKA, builtin) }) });
