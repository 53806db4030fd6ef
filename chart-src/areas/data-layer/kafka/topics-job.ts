/** The Job that makes topics in the built-in node. */
import {
  define,
  eachField,
  field,
  fields,
  format,
  notEmpty,
  pair,
  toJson,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { variable } from '../../../catalogue/pod/env.ts';
import { toolboxJob } from '../../../catalogue/toolbox/job.ts';
import { smallJob } from '../../../catalogue/toolbox/workload.ts';
import { callsLabel, type StringMap } from '../../../kit/labels.ts';
import type { BuiltinAt } from '../parts/store.ts';
import type { BuiltinKafka } from './builtin.values.ts';
import * as names from './names.ts';
import { builtinAddress } from './parts/addresses.ts';
import { builtinNode } from './parts/builtin.ts';
import { kafkaBinding } from './parts/names.ts';
import { kafka, replicationOf, topicName } from './parts/topic.ts';
import type { Topic } from './topic.values.ts';

type Files = { [file: string]: string };

const descriptions = define('topics', 'Topics as the Job that makes them reads them, by file.', [], 'map', () =>
  fields<StringMap>(
    {},
    eachField<Topic, string>(withDefaults(kafka.topics, kafka.topicDefaults), 'topic', (topic, name) =>
      when<Files>(
        topic.enabled,
        fields<Files>(
          field<string>(
            format`${name}.topic`,
            format`topic=${topicName({ topic, name })}\npartitions=${topic.partitions}\nreplicationFactor=${replicationOf(topic, 1)}\n`,
          ),
          field<string>(format`${name}.config`, toJson(topic.config)),
        ),
      ),
    ),
  ),
);

const files = descriptions();

export const topics = smallJob<BuiltinAt<BuiltinKafka>>({
  what: 'maker of topics',
  object: names.topics(),
  file: 'topics-job',
  where: (body) => builtinNode((at) => when(notEmpty(files), () => body(at))),
  make: ({ builtin }) =>
    toolboxJob({
      object: names.topics(),
      helper: 'topicsPod',
      script: 'files/data-layer/kafka/make-topics.sh',
      input: { folder: '/topics', files },
      image: builtin.image,
      resources: builtin.resources,
      automountToken: false,
      podLabels: pair(callsLabel(kafkaBinding()), 'true'),
      env: [
        variable('BOOTSTRAP_SERVERS', builtinAddress()),
        variable('KAFKA_HEAP_OPTS', '-Xmx256m'),
        variable('LOG_DIR', '/tmp/logs'),
      ],
    }),
});
