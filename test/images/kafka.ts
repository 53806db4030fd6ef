/** Apache Kafka's jars on Debian's Java, laid out as in the image apache/kafka: /opt/kafka/bin, libs, config. */
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { execa } from '../../scripts/lib/execa.ts';
import { ensureSystemPackages } from '../../scripts/lib/system-packages.ts';
import { debianBase, debianSources, overDebian } from './debian-base.ts';
import type { ImageRecipe } from './recipe.ts';

const folder = join(import.meta.dirname, 'kafka');

/** Fonts, sound, printing, smart cards and scripts that install certificates. */
const unwanted = [
  ...['fontconfig-config', 'libfontconfig1', 'libfreetype6', 'libharfbuzz0b', 'libjpeg62-turbo', 'liblcms2-2'],
  ...['libasound2', 'libcups2', 'libpcsclite1', 'libnss3', 'libglib2.0-0', 'util-linux', 'ca-certificates-java'],
];
const java = 'openjdk-17-jre-headless';

/** The scripts are not in the jars: each of these runs the same main class as the script of that name. */
const programs: Readonly<Record<string, string>> = {
  'kafka-server-start.sh': 'kafka.Kafka',
  'kafka-storage.sh': 'kafka.tools.StorageTool',
  'kafka-topics.sh': 'org.apache.kafka.tools.TopicCommand',
  'kafka-configs.sh': 'kafka.admin.ConfigCommand',
  'kafka-broker-api-versions.sh': 'org.apache.kafka.tools.BrokerApiVersionsCommand',
  'kafka-cluster.sh': 'org.apache.kafka.tools.ClusterTool',
  'kafka-consumer-groups.sh': 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand',
  'kafka-get-offsets.sh': 'org.apache.kafka.tools.GetOffsetShell',
  'kafka-console-producer.sh': 'org.apache.kafka.tools.ConsoleProducer',
  'kafka-console-consumer.sh': 'org.apache.kafka.tools.consumer.ConsoleConsumer',
};

export const kafka: ImageRecipe = {
  name: 'kafka',
  layers: [debianBase],
  sources: ['kafka', 'kafka.ts', ...debianSources],
  inputs: async () => [],
  tree: async () => {
    const tree = (await overDebian('kafka', [java], unwanted)).without(
      /^var|\/classlist$|\/lib\/server\/classes.*\.jsa$/,
    );
    tree.copyOf('opt/kafka/libs', await jars());
    for (const name of ['run-class.sh', ...Object.keys(programs)]) {
      const path = `opt/kafka/bin/${name === 'run-class.sh' ? 'kafka-run-class.sh' : name}`;
      if (name === 'run-class.sh') tree.file(path, join(folder, name));
      else tree.text(path, `#!/bin/sh\nexec /opt/kafka/bin/kafka-run-class.sh ${programs[name]} "$@"\n`, 0o755);
    }
    return tree.copyOf('opt/kafka/config', join(folder, 'config'));
  },
  config: {
    entrypoint: [],
    command: ['/opt/kafka/bin/kafka-server-start.sh', '/opt/kafka/config/server.properties'],
    user: '1000:1000',
    env: { PATH: '/opt/kafka/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
  },
};

/** What kafka/pom.xml asks for, and what that depends on, by Maven: it checks the sums, and keeps what it has. */
async function jars(): Promise<string> {
  await ensureSystemPackages([{ name: 'maven', command: 'mvn' }]);
  const libs = temporaryFolder();
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const options = [`-DoutputDirectory=${libs}`, '-DincludeScope=runtime'];
  await execa('mvn', ['--quiet', '--batch-mode', '--file', join(folder, 'pom.xml'), goal, ...options]);
  return libs;
}
