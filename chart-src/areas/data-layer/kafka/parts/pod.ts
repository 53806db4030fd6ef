/** The pod of the built-in node. Its command line is its configuration, so that a change of it restarts the node. */
import { each, file, format, list, ne, replace, sha256, toJson, when } from '../../../../../compiler/index.ts';
import { type StoreParts, storeProbes } from '../../parts/stateful-set.ts';
import type { BuiltinAt } from '../../parts/store.ts';
import { claimName } from '../../parts/volume.ts';
import type { BuiltinKafka } from '../builtin.values.ts';
import { builtinAddress } from './addresses.ts';
import { KAFKA_POD } from './contract.ts';
import { PLAIN_PORT } from './topic.ts';

/** A cluster of one: what Kafka keeps for itself is on this node alone. */
const ALONE = [
  'process.roles=broker,controller',
  'node.id=0',
  'controller.quorum.voters=0@localhost:19093',
  'controller.listener.names=CONTROLLER',
  `listeners=PLAINTEXT://:${PLAIN_PORT},CONTROLLER://localhost:19093`,
  'listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  'inter.broker.listener.name=PLAINTEXT',
  'offsets.topic.replication.factor=1',
  'transaction.state.log.replication.factor=1',
  'transaction.state.log.min.isr=1',
  'share.coordinator.state.topic.replication.factor=1',
  'share.coordinator.state.topic.min.isr=1',
  'group.initial.rebalance.delay.ms=0',
  // Topics are values: a name that is mistyped shall not become one.
  'auto.create.topics.enable=false',
];

/** All that the StatefulSet of the node is made of. */
export function podOf({ builtin, subject }: BuiltinAt<BuiltinKafka>): StoreParts {
  const heap = replace('Ki', 'k', replace('Mi', 'm', replace('Gi', 'g', builtin.heap)));
  return {
    ports: [{ name: 'kafka', containerPort: PLAIN_PORT, protocol: 'TCP' }],
    commandLine: {
      command: ['/bin/sh', '/scripts/start.sh'],
      args: [
        ...ALONE,
        format`advertised.listeners=PLAINTEXT://${builtinAddress()}`,
        each<string, string>(builtin.parameters, 'value', (value, key) =>
          when<string>(ne(value, ''), format`${key}=${value}`),
        ),
      ],
    },
    env: [
      KAFKA_POD.set('KAFKA_MAJOR_VERSION', format`${builtin.majorVersion}`),
      KAFKA_POD.set('KAFKA_HEAP_OPTS', format`-Xms${heap} -Xmx${heap}`),
      KAFKA_POD.set('LOG_DIR', '/tmp/logs'),
    ],
    probes: storeProbes({ tcpSocket: { port: 'kafka' } }),
    volumes: [
      { name: 'scripts', configMap: { name: subject.object.part('scripts').full } },
      { name: 'data', persistentVolumeClaim: { claimName: claimName(subject) } },
    ],
    volumeMounts: [
      { name: 'scripts', mountPath: '/scripts', readOnly: true },
      { name: 'data', mountPath: '/var/lib/kafka' },
    ],
    checksum: sha256(toJson(list<string>(file('files/data-layer/kafka/start.sh')))),
    graceSeconds: 60,
  };
}
