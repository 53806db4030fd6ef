/** Stores whose certificates a private authority signed: whoever calls one gets the authority's as a file, and a variable that names it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { documents } from '../../proof/directed/callers.ts';
import { fraud, type Manifest, render } from '../../serving/lib.ts';

const VARIABLES: Readonly<Record<string, string>> = {
  REDIS_CA_FILE: 'cache',
  SESSION_REDIS_CA_FILE: 'sessions',
  AWS_CA_BUNDLE: 'object-store',
  KAFKA_CA_FILE: 'kafka',
};

const calls = 'calls: {cache: cache, sessions: cache, bucket: artifacts, topics: [events]}';
const caller = `serving: {models: {iris: {image: {repository: acme/iris, tag: v1}, ${calls}, versions: {v1: {}}}}}`;

interface Trust {
  /** What each volume of a certificate is made of. */
  readonly volumes: Manifest;
  /** What the variables of certificates say. */
  readonly env: Manifest;
}

const podOf = (...files: readonly string[]): Manifest =>
  render(caller, ...files).one('Deployment', 'version-iris--v1').spec.template.spec;

/** What a caller is given to trust stores by, in the main container. */
function trustOf(...files: readonly string[]): Trust {
  const { volumes, containers } = podOf(...files);
  const [{ env, volumeMounts }] = containers;
  const given = volumes.filter(({ name }: Manifest) => name.endsWith('-ca'));
  for (const { name } of given) {
    const mounts = volumeMounts.filter((mount: Manifest) => mount.name === name);
    assert.equal(mounts, [{ name, mountPath: `/etc/ml-platform/${name.slice(0, -3)}`, readOnly: true }]);
  }
  return {
    volumes: Object.fromEntries(given.map(({ name, ...source }: Manifest) => [name, source])),
    env: Object.fromEntries(
      env.filter(({ name }: Manifest) => name in VARIABLES).map(({ name, value }: Manifest) => [name, value]),
    ),
  };
}

const stores = (cache: string, objectStore: string, kafka: string): string => `
dataLayer:
  enabled: true
  caches: {cache: {${cache}}}
  objectStore: {${objectStore}, buckets: {artifacts: {}}}
  kafka: {${kafka}, topics: {events: {}}}
`;

const elsewhere = (ca: string, kafka = 'security: {mode: tls}'): string =>
  stores(
    `mode: external, external: {host: a.example.com, ${ca}}, credentials: {mode: uri, uri: {secret: c}}`,
    `mode: external, external: {endpoint: "https://s3.example.com", provision: true, ${ca}}, credentials: {mode: keys, keys: {secret: k}}`,
    `mode: external, external: {bootstrapServers: "k:9093", ${ca}}, ${kafka}`,
  );

const secret = (secretName: string, key = 'ca.crt'): Manifest => ({
  secret: { secretName, items: [{ key, path: 'ca.crt' }] },
});
const all = Object.fromEntries(
  Object.entries(VARIABLES).map(([name, role]) => [name, `/etc/ml-platform/${role}/ca.crt`]),
);
const { KAFKA_CA_FILE, ...withoutKafka } = all;

test("stores of the chart's own: the certificate, and not the key beside it", () => {
  const tls = 'builtin: {tls: {mode: secret, secret: {name: cert}}}';
  const { volumes, env } = trustOf(
    stores(tls, `mode: builtin, ${tls}, credentials: {mode: generated}`, 'mode: builtin'),
  );
  assert.equal(volumes, {
    'cache-ca': secret('cert'),
    'sessions-ca': secret('cert'),
    'object-store-ca': secret('cert'),
  });
  assert.equal(env, withoutKafka);
});

test('stores elsewhere: a Secret, a ConfigMap, or nothing where the system knows who signed', () => {
  const roles = Object.values(VARIABLES).map((role) => `${role}-ca`);
  const given = (source: Manifest): Manifest => Object.fromEntries(roles.map((name) => [name, source]));
  const inSecret = trustOf(elsewhere('ca: {mode: secret, secret: {name: ours, key: ca.pem}}'));
  assert.equal(inSecret, { volumes: given(secret('ours', 'ca.pem')), env: all });
  const inConfigMap = trustOf(elsewhere('ca: {mode: configMap, configMap: {name: ours, key: ca.pem}}'));
  const configMap = { name: 'ours', items: [{ key: 'ca.pem', path: 'ca.crt' }] };
  assert.equal(inConfigMap, { volumes: given({ configMap }), env: all });
  assert.equal(trustOf(elsewhere('ca: {mode: system}')), { volumes: {}, env: {} });
});

test('Strimzi signs with an authority of its own, where it speaks TLS', () => {
  const strimzi = (security: string): Trust =>
    trustOf(
      stores('', 'mode: builtin, credentials: {mode: generated}', `mode: strimzi, security: {mode: ${security}}`),
    );
  assert.equal(strimzi('tls'), {
    volumes: { 'kafka-ca': secret('demo-data-layer-kafka-cluster-ca-cert') },
    env: { KAFKA_CA_FILE },
  });
  assert.equal(strimzi('plaintext'), { volumes: {}, env: {} });
});

test('stores of another release: the Secret that is named, or nothing', () => {
  const shared = (more: string): Trust => {
    const from = `mode: shared, shared: {release: data${more}}`;
    return trustOf(stores(from, `${from}, credentials: {mode: generated}`, from));
  };
  assert.equal(shared(', caSecret: theirs').env, all);
  assert.equal(shared(', caSecret: theirs').volumes['kafka-ca'], secret('theirs'));
  assert.equal(shared(''), { volumes: {}, env: {} });
});

/** Specifications of all pods, wherever they stand. */
function podsIn(manifest: Manifest): Manifest[] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  const isPod = Array.isArray(manifest.containers) || manifest.model?.env !== undefined;
  return [...(isPod ? [manifest] : []), ...Object.values(manifest).flatMap(podsIn)];
}

test('whoever is told of a certificate has it', () => {
  const document = documents.find(({ reason }) => reason === 'callers of stores elsewhere that a private CA signed');
  const pods = podsIn(render(document?.values ?? '').all);
  const told = pods.flatMap(({ containers = [], initContainers = [], model, volumes }) =>
    [...containers, ...initContainers, ...(model ? [model] : [])]
      // It connects, and says nothing.
      .filter(({ name }) => name !== 'wait-for-stores')
      .map(({ env = [], volumeMounts = [] }) => ({ env, volumeMounts, volumes })),
  );
  const names = { ...VARIABLES, PGSSLROOTCERT: 'postgres' };
  let found = 0;
  for (const { env, volumeMounts, volumes } of told) {
    for (const { name } of env) {
      const role = names[name as keyof typeof names];
      if (role === undefined) continue;
      found++;
      assert.ok(
        volumeMounts.some((mount: Manifest) => mount.mountPath === `/etc/ml-platform/${role}`),
        name,
      );
      assert.ok(
        volumes.some((volume: Manifest) => volume.name === `${role}-ca`),
        name,
      );
    }
  }
  assert.ok(found > 50, `${found}`);
});

test('a Job that makes buckets checks the certificate too', () => {
  const rendered = render(elsewhere('ca: {mode: secret, secret: {name: ours, key: ca.pem}}'));
  const job = rendered.all.find(({ kind, metadata }: Manifest) => kind === 'Job' && /-buckets-/.test(metadata.name));
  const { containers, volumes } = job?.spec.template.spec ?? {};
  const [{ env, volumeMounts }] = containers;
  assert.is(env.find(({ name }: Manifest) => name === 'CA_FILE').value, '/etc/ml-platform/object-store/ca.crt');
  assert.ok(volumeMounts.some(({ mountPath }: Manifest) => mountPath === '/etc/ml-platform/object-store'));
  assert.equal(volumes.at(-1), { name: 'object-store-ca', ...secret('ours', 'ca.pem') });
});

test('an artifact is fetched from a store that a private authority has signed', () => {
  const pod = render(
    fraud,
    'serving: {models: {fraud: {artifact: {mode: s3, s3: {bucket: models, path: a, ca: {mode: secret, secret: {name: ours, key: ca.pem}}}}}}}',
  ).one('Deployment', 'version-fraud--v1').spec.template.spec;
  const [{ env, volumeMounts }] = pod.initContainers;
  assert.is(env.find(({ name }: Manifest) => name === 'RCLONE_CA_CERT').value, '/etc/ml-platform/artifact/ca.crt');
  assert.ok(volumeMounts.some(({ mountPath }: Manifest) => mountPath === '/etc/ml-platform/artifact'));
  assert.equal(pod.volumes.at(-1), { name: 'artifact-ca', ...secret('ours', 'ca.pem') });
});

test('a Job that can not be changed is another one where its stores show another certificate', () => {
  const migration = (name: string): string =>
    render(
      elsewhere(`ca: {mode: secret, secret: {name: ${name}, key: ca.pem}}`),
      'dataLayer: {postgres: {mode: builtin, databases: {main: {}}}}',
      `applications: {enabled: true, api: {enabled: true, image: {repository: a/api, tag: v1}, calls: {database: main, cache: cache}, migrations: {mode: job, job: {args: [migrate]}}}}`,
    ).all.find(({ kind, metadata }: Manifest) => kind === 'Job' && /-migrations-/.test(metadata.name))?.metadata.name;
  assert.is(migration('ours'), migration('ours'));
  assert.is.not(migration('ours'), migration('theirs'));
});

test('KEDA speaks TLS where the store does, unless a TriggerAuthentication says it', () => {
  const tlsOf = (cache: string, kafka: string, more = ''): Manifest[] => {
    const list = `{mode: cacheList, ${more} cacheList: {listName: a}}`;
    const lag = `{mode: topicLag, ${more} topicLag: {topic: events, consumerGroup: g}}`;
    const [object] = render(
      caller,
      stores(cache, 'mode: builtin, credentials: {mode: generated}', kafka),
      `serving: {models: {iris: {autoscaling: {mode: keda, keda: {triggers: {a: ${list}, b: ${lag}}}}}}}`,
    ).of('ScaledObject');
    const [ofList, ofLag] = object.spec.triggers.map(({ metadata }: Manifest) => metadata);
    return [ofList.enableTLS, ofLag.tls];
  };
  const builtin = 'builtin: {tls: {mode: secret, secret: {name: cert}}}';
  const external = (tls: boolean): string =>
    `mode: external, external: {host: a.example.com, tls: ${tls}}, credentials: {mode: parts, parts: {secret: c}}`;
  const kafka = (mode: string): string =>
    `mode: external, external: {bootstrapServers: "k:9093"}, security: {mode: ${mode}}`;
  assert.equal(tlsOf(builtin, kafka('tls')), ['true', 'enable']);
  assert.equal(tlsOf(external(true), kafka('tls')), ['true', 'enable']);
  assert.equal(tlsOf(external(false), kafka('plaintext')), [undefined, undefined]);
  assert.equal(tlsOf('', 'mode: builtin'), [undefined, undefined]);
  assert.equal(tlsOf(builtin, kafka('tls'), 'authentication: given,'), [undefined, undefined]);
});

test.run();
