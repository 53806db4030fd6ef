// The images of programs: each one starts as a user without rights, and what is no more than a library loads.
// @minutes 6

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { testImage } from './index.ts';
import { needsRoot, unpacked } from './run.ts';

needsRoot();
const test = suite('images of programs');

/** Shell code that waits until a URL answers, and ends what was started at the end. */
const until = (url: string): string =>
  `trap 'kill $pid; wait' EXIT
   timeout 240 sh -c 'until curl --silent --fail --output /dev/null ${url}; do sleep 0.5; done' || { cat /tmp/log; exit 1; }`;

test('mlflow: the server with its users asks for a password, and keeps an experiment', async () => {
  const run = await unpacked(await testImage('mlflow'));
  const { stdout } = await run(`
    export HOME=/tmp MLFLOW_FLASK_SERVER_SECRET_KEY=0123456789abcdef
    printf '[mlflow]\\ndefault_permission = READ\\ndatabase_uri = sqlite:////tmp/auth.db\\nadmin_username = admin\\nadmin_password = a-long-test-pass\\n' > /tmp/auth.ini
    export MLFLOW_AUTH_CONFIG_PATH=/tmp/auth.ini
    mlflow server --app-name basic-auth --host 127.0.0.1 --port 15001 --backend-store-uri sqlite:////tmp/m.db \\
      --artifacts-destination /tmp/artifacts --workers 1 >/tmp/log 2>&1 & pid=$!
    ${until('http://127.0.0.1:15001/health')}
    url=http://127.0.0.1:15001/api/2.0/mlflow/experiments
    curl --silent --output /dev/null --write-out '%{http_code}\\n' $url/get?experiment_id=0
    curl --silent --user admin:a-long-test-pass --json '{"name": "kept"}' $url/create
    curl --silent --user admin:a-long-test-pass "$url/get-by-name?experiment_name=kept"
  `);
  assert.match(stdout, /^401\n/);
  assert.match(stdout, /"name":\s*"kept"/);
  assert.match((await run("python3 -c 'import psycopg2, boto3; print(psycopg2.__version__)'")).stdout, /^2\./);
});

test('jupyterhub: the hub, its spawner and authenticators load', async () => {
  const run = await unpacked(await testImage('jupyterhub'));
  const imports = 'kubespawner, psycopg2, oauthenticator.generic, jupyterhub_idle_culler, jupyterhub.app';
  const { stdout } = await run(`jupyterhub --version; python3 -c 'import ${imports}; print("loaded")'`, 1000);
  assert.match(stdout, /^\d+\.\d+\.\d+\nloaded$/);
});

test('singleuser: a server for one user, with a kernel', async () => {
  const run = await unpacked(await testImage('singleuser'));
  const { stdout } = await run(
    'export HOME=/tmp; jupyterhub-singleuser --version; jupyter lab --version; jupyter kernelspec list',
    1000,
  );
  assert.match(stdout, /python3/);
});

test('chp: the proxy answers, and has no route yet', async () => {
  const run = await unpacked(await testImage('chp'));
  const { stdout } = await run(`
    CONFIGPROXY_AUTH_TOKEN=x configurable-http-proxy --ip 127.0.0.1 --port 15011 --api-ip 127.0.0.1 --api-port 15012 >/tmp/log 2>&1 & pid=$!
    ${until('http://127.0.0.1:15011/_chp_healthz')}
    curl --silent --header 'Authorization: token x' http://127.0.0.1:15012/api/routes
  `);
  assert.is(stdout.trim(), '{}');
});

test('trainer: the script trains without a tracking server, and the clients load', async () => {
  const run = await unpacked(await testImage('trainer'));
  const { stdout } = await run('export HOME=/tmp STEPS=2; python3 /app/train.py; python3 -c "import mlflow, boto3"');
  const { ended } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { ended: number };
  assert.is(ended, 2);
});

test('sample-app: answers, asks for its key and refuses bad bodies', async () => {
  const run = await unpacked(await testImage('sample-app'));
  const { stdout } = await run(`
    export PORT=15021 API_KEY=key SECRET_KEY=secret
    python3 /app/app.py api >/tmp/log 2>&1 & pid=$!
    ${until('http://127.0.0.1:15021/health')}
    url=http://127.0.0.1:15021; code='--silent --output /dev/null --write-out %{http_code}\\n'
    curl $code $url/stores; curl $code --header 'X-API-Key: key' $url/stores
    curl $code --data '{"user' $url/api/v1/auth/login; curl $code --data '{}' $url/api/v1/auth/login
    curl $code $url/api/v1/me; curl $code $url/nowhere
    token=$(curl --silent --data '{"username": "ada", "password": "password"}' $url/api/v1/auth/login | sed 's/.*token": "\\([^"]*\\)".*/\\1/')
    curl --silent --header "Authorization: Bearer $token" $url/api/v1/me
  `);
  assert.is(stdout, '401\n200\n400\n422\n401\n404\n{"username": "ada"}');
  assert.match(
    (await run('python3 -c "import psycopg, redis, boto3, kafka; print(psycopg.pq.__impl__)"')).stdout,
    'binary',
  );
});

test.run();
