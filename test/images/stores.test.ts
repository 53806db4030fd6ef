// The images of the data layer: their programs run as users without rights.
// @minutes 3

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { testImage } from './index.ts';
import { needsRoot, unpacked } from './run.ts';

needsRoot();
const test = suite('images of stores');

test('toolbox: curl, and random letters from the shell', async () => {
  const run = await unpacked(await testImage('toolbox'));
  assert.match((await run('curl --version')).stdout, /^curl \d.*OpenSSL/);
  assert.match((await run('head -c 512 /dev/urandom | tr -dc A-Za-z0-9 | head -c 24')).stdout, /^[A-Za-z0-9]{24}$/);
  assert.match((await run('id -un; ls /etc/ssl/certs/ca-certificates.crt')).stdout, /^app\n/);
});

for (const user of [26, 999, 10001]) {
  test(`postgres: a database as user ${user}`, async () => {
    const run = await unpacked(await testImage('postgres'));
    const start = `initdb --pgdata=/tmp/d --username=postgres --encoding=UTF8 --locale=C.UTF-8 >/dev/null
      pg_ctl --pgdata=/tmp/d --wait --silent --log=/tmp/log --options='-c listen_addresses=' start
      trap 'pg_ctl --pgdata=/tmp/d --silent --mode=immediate stop' EXIT
      pg_isready`;
    const query = 'psql -U postgres -Atc "set timezone to \'Europe/Paris\'; select 6 * 7"';
    const { stdout } = await run(`${start}\n${query}`, user);
    assert.match(stdout, /accepting connections\nSET\n42$/);
  });
}

test('postgres: what CloudNativePG looks for is on the PATH', async () => {
  const run = await unpacked(await testImage('postgres'));
  const programs = [
    'initdb',
    'postgres',
    'pg_ctl',
    'pg_controldata',
    'pg_basebackup',
    'pg_rewind',
    'psql',
    'pgbouncer',
  ];
  const { stdout } = await run(programs.map((program) => `${program} --version | head -1`).join('\n'), 26);
  assert.is(stdout.match(/PostgreSQL\) \d+\.\d+/g)?.length, programs.length - 1, stdout);
  assert.match(stdout, 'PgBouncer 1.');
});

test('redis: a server that asks for a password', async () => {
  const run = await unpacked(await testImage('redis'));
  const start = 'redis-server --port 0 --unixsocket /tmp/s --requirepass x --daemonize yes >/dev/null; sleep 1';
  const ask =
    'redis-cli -s /tmp/s ping; redis-cli -s /tmp/s -a x --no-auth-warning set a b; redis-cli -s /tmp/s -a x shutdown';
  const { stdout } = await run(`${start}; ${ask}`);
  assert.match(stdout, /^NOAUTH.*\n+OK/);
});

test('kafka: a node formats its storage, makes a topic and carries a message', async () => {
  const run = await unpacked(await testImage('kafka'));
  const { stdout } = await run(`
    kafka-storage.sh format --cluster-id MkU3OEVBNTcwNTJENDM2Qg --config /opt/kafka/config/server.properties
    kafka-server-start.sh /opt/kafka/config/server.properties >/tmp/log 2>&1 &
    trap 'kill $!; wait' EXIT
    timeout 90 sh -c 'until grep "Kafka Server started" /tmp/log; do sleep 0.5; done' || { tail /tmp/log; exit 1; }
    export KAFKA_LOG4J_OPTS=-Dkafka.log.level=WARN
    kafka-topics.sh --bootstrap-server localhost:9092 --create --topic events --partitions 1
    echo hello | kafka-console-producer.sh --bootstrap-server localhost:9092 --topic events
    kafka-console-consumer.sh --bootstrap-server localhost:9092 --topic events --from-beginning --max-messages 1 2>/dev/null
  `);
  assert.match(stdout, /Created topic events\.[\s\S]*^hello$/m);
});

test.run();
