/** The script that waits for stores: it really runs here, in every shell of the machine, and reads addresses as clients do. */
import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { api, type Manifest, render, stores } from './lib.ts';

const [waiting] = render(api, stores, 'applications: {api: {calls: {database: platform}}}').pod('api').spec
  .initContainers as Manifest[];
const script: string = waiting?.command[2];

/** Shells of images: that of Debian, or whatever the machine has, and that of Alpine where it is there. */
const shells: readonly (readonly string[])[] = [['/bin/sh'], ['busybox', 'sh']].filter(
  ([command = '', ...args]) => spawnSync(command, [...args, '-c', ':']).status === 0,
);

/** A curl that connects to whatever isn't called `down`, and a sleep that ends what would go on for ever. */
const programs = temporaryFolder();
const program = (name: string, text: string): void => {
  writeFileSync(join(programs, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(programs, name), 0o755);
};
program('curl', 'for last; do :; done\ncase $last in telnet://down*) printf 0 ;; *) printf 1 ;; esac');
program('sleep', 'kill "$PPID"');

interface Ran {
  readonly status: number | null;
  readonly lines: readonly string[];
}

function run(shell: readonly string[], env: Readonly<Record<string, string>>): Ran {
  const [command = '', ...args] = shell;
  const { status, stdout, stderr } = spawnSync(command, [...args, '-c', script], {
    encoding: 'utf8',
    env: { PATH: `${programs}:${process.env.PATH}`, ...env },
    timeout: 20_000,
  });
  return { status, lines: (stdout + stderr).split('\n').filter((line) => line !== '') };
}

/** Runs the script with one address in every shell. */
function forEachShell(variable: string, address: string, check: (ran: Ran, where: string) => void): void {
  for (const shell of shells) check(run(shell, { [variable]: address }), `${shell.join(' ')}: ${address}`);
}

/** Addresses, and the servers that are asked one after the other until one answers. */
const addresses: readonly (readonly [variable: string, address: string, ...servers: readonly string[]])[] = [
  ['DATABASE_URL', 'postgresql://u:p@db:5433/shop?sslmode=require', 'db:5433'],
  ['DATABASE_URL', 'postgresql://db/shop', 'db:5432'],
  ['DATABASE_URL', 'postgres://db', 'db:5432'],
  ['DATABASE_URL', 'postgresql+asyncpg://u:p@db/shop', 'db:5432'],
  ['DATABASE_URL', 'cockroachdb://u:p@db/shop', 'db:5432'],
  ['DATABASE_URL', 'postgresql://db:/shop', 'db:5432'],
  ['DATABASE_URL', 'postgresql://u@db/shop', 'db:5432'],
  ['DATABASE_URL', 'postgresql://db-1.data_ns.svc.cluster.local:6543/', 'db-1.data_ns.svc.cluster.local:6543'],
  // Behind the host nothing is a host.
  ['DATABASE_URL', 'postgresql://u:p@db/shop?user=me@corp', 'db:5432'],
  ['DATABASE_URL', 'postgresql://db:5433/shop?user=me@corp&host=x', 'db:5433'],
  ['DATABASE_URL', 'postgresql://db?user=me@corp', 'db:5432'],
  ['DATABASE_URL', 'postgresql://u:p@db/sh@p', 'db:5432'],
  ['DATABASE_URL', 'postgresql://u:p@db/shop?options=-c%20a=b,c:1/x', 'db:5432'],
  ['DATABASE_URL', 'postgresql://u:p@db/shop#me@corp', 'db:5432'],
  // Logins.
  ['DATABASE_URL', 'postgresql://me%40corp:p%2F%3F%23%3A@db/shop', 'db:5432'],
  ['DATABASE_URL', 'postgresql://u:p@ss@db/shop', 'db:5432'],
  ['DATABASE_URL', 'postgresql://u:a,b*[c]@db/shop', 'db:5432'],
  ['DATABASE_URL', 'postgresql://u:p/w@db:5433/shop?sslmode=disable', 'db:5433'],
  ['DATABASE_URL', 'postgresql://:@db/shop', 'db:5432'],
  // Several hosts, and addresses in place of names.
  ['DATABASE_URL', 'postgresql://u:p@one:5433,two/shop', 'one:5433'],
  ['DATABASE_URL', 'postgresql://u:p@down-1:5433,down-2,three:5434/shop', 'three:5434'],
  ['DATABASE_URL', 'postgresql://u:p@10.0.0.1:5433/shop', '10.0.0.1:5433'],
  ['DATABASE_URL', 'postgresql://u:p@[2001:db8::1]:5433/shop', '[2001:db8::1]:5433'],
  ['DATABASE_URL', 'postgresql://[2001:db8::1]/shop', '[2001:db8::1]:5432'],
  ['DATABASE_URL', 'postgresql://u:p@[fe80::1%25eth0],[::1]:5433/shop', '[fe80::1%25eth0]:5432'],
  ['REDIS_URL', 'redis://:p@cache/0', 'cache:6379'],
  ['REDIS_URL', 'rediss://default:p@cache:6380/0', 'cache:6380'],
  ['REDIS_URL', 'valkeys://cache', 'cache:6379'],
  ['SESSION_REDIS_URL', 'redis://u:p@sessions?db=1', 'sessions:6379'],
  ['AWS_ENDPOINT_URL', 'http://s3', 's3:80'],
  ['AWS_ENDPOINT_URL', 'https://s3/', 's3:443'],
  ['AWS_ENDPOINT_URL', 'http://[::1]:9000', '[::1]:9000'],
  ['KAFKA_BOOTSTRAP_SERVERS', 'kafka:9093', 'kafka:9093'],
  ['KAFKA_BOOTSTRAP_SERVERS', 'down:9092,kafka-1:9092', 'kafka-1:9092'],
];

test('the shell of the machine is tried', () => assert.ok(shells.length > 0));

test('the servers of an address are those that a client would ask', () => {
  for (const [variable, address, server] of addresses)
    forEachShell(variable, address, ({ status, lines }, where) => {
      assert.equal(lines, [`${server} answers`], where);
      assert.is(status, 0, where);
    });
});

test('a store that does not answer is waited for, by all of its servers', () => {
  for (const shell of shells) {
    const { lines } = run(shell, { DATABASE_URL: 'postgresql://u:p@down-1,down-2:1/shop', REDIS_URL: 'redis://cache' });
    assert.ok(lines.includes('waiting for down-1:5432 down-2:1'), `${lines}`);
    assert.ok(lines.includes('cache:6379 answers'), `${lines}`);
  }
});

test('an address that is none ends the wait, and nothing of it is printed', () => {
  for (const address of [
    'postgresql://u:secret?x@db/shop',
    'postgresql://u:secret#x@db/shop',
    'postgresql://u:secret',
    'postgresql://u:p@2001:db8::secret/shop',
    'postgresql://u:p@db:54secret/shop',
    'db:secret',
  ])
    forEachShell('DATABASE_URL', address, ({ status, lines }, where) => {
      assert.is(status, 1, where);
      assert.match(lines.join('\n'), /^DATABASE_URL is no address: .*\nIn a login write %40 for @/, where);
      assert.not(lines.join('\n').includes('secret'), where);
    });
});

test('an address without a host is not waited for', () => {
  for (const address of [
    'postgresql:///shop?host=/run/postgresql',
    'postgresql://u:p@/shop',
    'postgresql://%2Frun%2Fpostgresql/shop',
    'unix:///run/redis.sock',
  ])
    forEachShell('DATABASE_URL', address, ({ status, lines }, where) => {
      assert.is(status, 0, where);
      assert.equal(lines, ['DATABASE_URL names no host, so there is nothing to wait for'], where);
    });
});

test('nothing to wait for ends at once', () => {
  for (const shell of shells) assert.equal(run(shell, {}), { status: 0, lines: [] });
});

test.run();
