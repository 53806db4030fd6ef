/** The Job that makes topics in the built-in node. */
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import {
  define,
  defineObject,
  eachField,
  field,
  fields,
  format,
  merge,
  notEmpty,
  pair,
  toJson,
  valueParameter,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { variable } from '../../../catalogue/pod/env.ts';
import { toolboxJob, toolboxPod } from '../../../catalogue/toolbox/job.ts';
import { smallJob } from '../../../catalogue/toolbox/workload.ts';
import { callsLabel, type StringMap, selectorOf } from '../../../kit/labels.ts';
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

const SCRIPT = 'files/data-layer/kafka/make-topics.sh';

const podTemplate = defineObject<IPodTemplateSpec>()(
  'topicsPod',
  'The pods of the Job that makes topics.',
  [valueParameter<BuiltinKafka>()('builtin', 'BuiltinKafka')],
  ({ image, resources }) => {
    const object = names.topics();
    return toolboxPod({
      container: object.name,
      config: object.full,
      script: SCRIPT,
      folder: '/topics',
      image,
      resources,
      podLabels: merge(pair(callsLabel(kafkaBinding()), 'true'), selectorOf(object.area, object.name)),
      env: [
        variable('BOOTSTRAP_SERVERS', builtinAddress()),
        variable('KAFKA_HEAP_OPTS', '-Xmx256m'),
        variable('LOG_DIR', '/tmp/logs'),
      ],
    });
  },
);

export const topics = smallJob<BuiltinAt<BuiltinKafka>>({
  what: 'maker of topics',
  object: names.topics(),
  file: 'topics-job',
  where: (body) => builtinNode((at) => when(notEmpty(files), () => body(at))),
  make: ({ builtin }) => toolboxJob({ object: names.topics(), script: SCRIPT, files, template: podTemplate(builtin) }),
});
