/** Artifacts: where they come from, where they are kept, and the script that fetches them, which really runs here. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scriptText } from '../../scripts/generate/script-text.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { fraud, type Manifest, render } from './lib.ts';

const model = (settings: string): string => `serving: {models: {fraud: ${settings}}}`;
const s3 = model('{artifact: {mode: s3, s3: {bucket: models, path: fraud/1}}}');

const podOf = (...files: string[]): Manifest =>
  render(fraud, ...files).one('Deployment', 'version-fraud--v1').spec.template.spec;
const sourceOf = (...files: string[]): Manifest =>
  Object.fromEntries(
    podOf(...files).initContainers[0].env.map((entry: Manifest) => [
      entry.name,
      entry.value ?? entry.valueFrom.secretKeyRef,
    ]),
  );

test('an artifact is fetched before the server starts, which finds it read-only under MODEL_PATH', () => {
  const pod = podOf(s3);
  const [init] = pod.initContainers;
  assert.equal(init.command, ['/bin/sh', '/fetcher/fetch.sh']);
  const [, mount] = pod.containers[0].volumeMounts;
  assert.equal([mount.name, mount.mountPath, mount.readOnly], ['cache', '/models', true]);
  assert.is(sourceOf(s3).ARTIFACT_FOLDER, `/cache/${mount.subPath}`);
  assert.equal(pod.volumes[1], { name: 'cache', emptyDir: { sizeLimit: '10Gi' } });
  assert.is(render(fraud, s3).env('version-fraud--v1').MODEL_PATH, '/models');
  assert.is(
    render(fraud, s3).one('ConfigMap', 'fetcher').data['fetch.sh'],
    scriptText('fetch.sh', readFileSync(inRoot('chart-src/areas/serving/files/fetch.sh'), 'utf8')),
  );
});

test('an image with its model inside fetches nothing', () => {
  const pod = podOf();
  assert.equal([pod.initContainers, pod.volumes.length], [undefined, 1]);
  assert.not('MODEL_PATH' in render(fraud).env('version-fraud--v1'));
});

test('each store is named as rclone names it', () => {
  assert.equal(sourceOf(s3), {
    HOME: '/tmp',
    ARTIFACT_FOLDER: sourceOf(s3).ARTIFACT_FOLDER,
    ARTIFACT_SOURCE: ':s3:models/fraud/1',
    RCLONE_S3_PROVIDER: 'AWS',
    RCLONE_S3_ENV_AUTH: 'true',
  });
  const own = sourceOf(
    s3,
    model(
      '{artifact: {s3: {endpoint: "https://s3.example.com:9000", region: eu-west-1, credentials: {mode: secret, secret: {name: keys}}}}}',
    ),
  );
  assert.equal(
    [own.RCLONE_S3_PROVIDER, own.RCLONE_S3_ENDPOINT, own.RCLONE_S3_REGION],
    ['Other', 'https://s3.example.com:9000', 'eu-west-1'],
  );
  assert.equal(own.AWS_SECRET_ACCESS_KEY, { name: 'keys', key: 'AWS_SECRET_ACCESS_KEY' });
  assert.not('RCLONE_S3_ENV_AUTH' in sourceOf(s3, model('{artifact: {s3: {credentials: {mode: none}}}}')));
  assert.is(
    sourceOf(model('{artifact: {mode: gcs, gcs: {bucket: models, path: a}}}')).ARTIFACT_SOURCE,
    ':gcs:models/a',
  );
  const azure = sourceOf(
    model('{artifact: {mode: azureBlob, azureBlob: {account: acme, container: models, path: a}}}'),
  );
  assert.equal([azure.ARTIFACT_SOURCE, azure.RCLONE_AZUREBLOB_ACCOUNT], [':azureblob:models/a', 'acme']);
  assert.is(
    sourceOf(model('{artifact: {mode: http, http: {url: "http://x/y.onnx"}}}')).ARTIFACT_SOURCE,
    'http://x/y.onnx',
  );
});

test('one value takes a version back to the artifact that it had', () => {
  const path = (to: string): string => model(`{artifact: {s3: {path: ${to}}}}`);
  const folder = (...files: string[]): string => sourceOf(s3, ...files).ARTIFACT_FOLDER;
  assert.is.not(folder(path('fraud/2')), folder());
  assert.is(folder(path('fraud/2'), path('fraud/1')), folder());
});

test('a warm cache is one volume of the model, of a class of the platform', () => {
  const warm = model('{artifactCache: {mode: volume, volume: {keep: true}}}');
  const chart = render(fraud, 'platform: {storage: {shared: efs-sc}}', s3, warm);
  const claim = chart.one('PersistentVolumeClaim', 'model-fraud');
  assert.equal(claim.spec, {
    accessModes: ['ReadWriteMany'],
    storageClassName: 'efs-sc',
    resources: { requests: { storage: '50Gi' } },
  });
  assert.is(claim.metadata.annotations['helm.sh/resource-policy'], 'keep');
  assert.is(claim.metadata.annotations['argocd.argoproj.io/sync-options'], 'Prune=false');
  assert.match(chart.notes, 'delete persistentvolumeclaim demo-serving-model-fraud');
  for (const { spec } of chart.of('Deployment')) {
    assert.equal(spec.template.spec.volumes[1], {
      name: 'cache',
      persistentVolumeClaim: { claimName: 'demo-serving-model-fraud' },
    });
  }
  const cold = render(fraud, s3, model('{artifactCache: {mode: volume}}')).one('PersistentVolumeClaim', 'model-fraud');
  assert.not('helm.sh/resource-policy' in cold.metadata.annotations);
  assert.not('storageClassName' in cold.spec);
});

test('a volume that has the artifact already is mounted as it is', () => {
  const pod = podOf(model('{artifact: {mode: volume, volume: {claimName: weights, subPath: fraud/1}}}'));
  assert.is(pod.initContainers, undefined);
  assert.equal(pod.volumes[1], { name: 'artifact', persistentVolumeClaim: { claimName: 'weights', readOnly: true } });
  assert.equal(pod.containers[0].volumeMounts[1], {
    name: 'artifact',
    mountPath: '/models',
    subPath: 'fraud/1',
    readOnly: true,
  });
});

/** A folder with a cache, and an rclone that copies one file and counts its calls. */
function workshop(content: string): {
  root: string;
  fetch: (env?: object) => { status: number | null; output: string };
  calls: () => number;
} {
  const root = mkdtempSync(join(tmpdir(), 'fetch-'));
  mkdirSync(join(root, 'bin'));
  mkdirSync(join(root, 'cache'));
  const rclone = join(root, 'bin', 'rclone');
  writeFileSync(
    rclone,
    `#!/bin/sh\necho call >> ${root}/calls\n[ -e ${root}/down ] && exit 1\nprintf '${content}' > "$3/model.bin"\n`,
  );
  chmodSync(rclone, 0o755);
  writeFileSync(join(root, 'bin', 'sleep'), '#!/bin/sh\n');
  chmodSync(join(root, 'bin', 'sleep'), 0o755);
  const fetch = (env: object = {}): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync('sh', [inRoot('chart-src/areas/serving/files/fetch.sh')], {
      encoding: 'utf8',
      env: {
        PATH: `${root}/bin:${process.env.PATH}`,
        HOSTNAME: 'pod-1',
        ARTIFACT_FOLDER: `${root}/cache/key`,
        ARTIFACT_SOURCE: ':s3:models/fraud',
        ...env,
      },
    });
    return { status, output: stdout + stderr };
  };
  const calls = (): number =>
    existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').split('\n').length - 1 : 0;
  return { root, fetch, calls };
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the script fetches once, and leaves nothing beside the artifact', () => {
  const { root, fetch, calls } = workshop('weights');
  assert.is(fetch().status, 0);
  assert.is(fetch().status, 0);
  assert.is(calls(), 1);
  assert.equal(readdirSync(join(root, 'cache')), ['key']);
  assert.is(readFileSync(join(root, 'cache/key/model.bin'), 'utf8'), 'weights');
  rmSync(root, { recursive: true });
});

test('the script refuses a wrong checksum, and mends a cache that has one', () => {
  const { root, fetch, calls } = workshop('weights');
  const wrong = fetch({ CHECKSUM_FILE: 'model.bin', CHECKSUM_SHA256: sha('other') });
  assert.is(wrong.status, 1);
  assert.match(wrong.output, 'the checksum is not that of the artifact');
  assert.equal(readdirSync(join(root, 'cache')), []);
  const right = { CHECKSUM_FILE: 'model.bin', CHECKSUM_SHA256: sha('weights') };
  assert.is(fetch(right).status, 0);
  writeFileSync(join(root, 'cache/key/model.bin'), 'broken');
  assert.is(fetch(right).status, 0);
  assert.is(calls(), 3);
  assert.is(readFileSync(join(root, 'cache/key/model.bin'), 'utf8'), 'weights');
  assert.equal(readdirSync(join(root, 'cache')), ['key']);
  rmSync(root, { recursive: true });
});

test('the script tries three times, and says what it could not reach', () => {
  const { root, fetch, calls } = workshop('weights');
  writeFileSync(join(root, 'down'), '');
  const { status, output } = fetch();
  assert.is(status, 1);
  assert.match(output, 'could not be fetched from :s3:models/fraud');
  assert.is(calls(), 3);
  rmSync(root, { recursive: true });
});

test.run();
