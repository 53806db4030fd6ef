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
import { callsLabel, type StringMap } from '../../../kit/labels.ts';
import { AREA } from '../parts.ts';
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

export const topics = builtinNode(({ builtin }) => {
  const files = descriptions();
  return when(notEmpty(files), () => {
    const { configMap, job } = toolboxJob({
      area: AREA,
      name: 'topics',
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
    });
    return [configMap, job];
  });
});
