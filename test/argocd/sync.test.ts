// @needs argocd etcd kube-apiserver kube-controller-manager kubectl helm3 helm317
// @minutes 5
/** The real Argo CD syncs the chart with production values, and then leaves it alone; refused values show up as its message. */
import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, parseDocument } from 'yaml';
import { inRoot } from '../../scripts/lib/paths.ts';
import { serveChart } from '../cluster/chart-repository.ts';
import { eventually } from '../cluster/client/eventually.ts';
import type { KubernetesObject } from '../cluster/client/kubernetes.ts';
import { Application, type ApplicationState } from './application.ts';
import { startArgo } from './argo.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { installArgoCrds, installStandIns } from './crds.ts';
import { makeRepository } from './repository.ts';

const production = await readFile(inRoot('values-production.yaml'), 'utf8');
const plane = await startControlPlane();
await installArgoCrds(plane.kubeconfig);
await installStandIns(plane.kubeconfig);

/** An object of any kind, as the API gives it. */
type Live = KubernetesObject & { spec?: { scaleTargetRef?: { name?: string } }; status?: unknown };
type Resource = NonNullable<NonNullable<ApplicationState['status']>['resources']>[number];

/**
 * What Argo CD has written of every object that the Application manages: the object without what controllers write, and
 * when Argo CD last changed it.
 */
async function written({ client }: ControlPlane, { status }: ApplicationState): Promise<Record<string, unknown>> {
  const read = async ({ group, version, kind, namespace, name }: Resource): Promise<Live> => {
    const apiVersion = group ? `${group}/${version}` : version;
    return client.objects.read({ apiVersion, kind, metadata: { name, namespace: namespace ?? '' } });
  };
  const objects = await Promise.all((status?.resources ?? []).map(read));
  const scaled = new Set(objects.map(({ spec }) => spec?.scaleTargetRef?.name));
  const entries = objects.map(({ metadata, status: _, spec, ...rest }) => {
    const { name = '', namespace = '', labels, annotations, generation, uid, managedFields = [] } = metadata ?? {};
    const { 'deployment.kubernetes.io/revision': __, ...own } = annotations ?? {};
    const times = managedFields.filter(({ manager }) => manager?.startsWith('argocd')).map(({ time }) => time);
    const object = { ...rest, labels, annotations: own, uid, times };
    // An autoscaler changes how many there are, and with it the generation.
    const isScaled = rest.kind === 'Deployment' && scaled.has(name);
    return [
      `${rest.kind} ${namespace}/${name}`,
      isScaled ? { ...object, spec: { ...spec, replicas: 'scaled' } } : { ...object, spec, generation },
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** The values with one model on a pool that does not exist. */
function withDanglingPool(values: string): string {
  const document = parseDocument(values);
  const models = document.getIn(['serving', 'models']) as { items: { key: { value: string } }[] };
  const [model] = models.items;
  document.setIn(['serving', 'models', model?.key.value, 'pool'], 'a1000');
  return document.toString();
}

for (const helm of ['helm3', 'helm317'] as const) {
  test(`Argo CD with ${helm} syncs production values, and a second sync changes nothing`, async () => {
    await using argo = await startArgo(plane, helm);
    const repository = await makeRepository(production);
    const application = new Application(plane.client, `platform-${helm}`);
    await application.create(repository.source, `ml-${helm}`);
    try {
      const first = await application.sync();
      assert.is(first.status?.operationState?.phase, 'Succeeded', first.status?.operationState?.message);
      const synced = await eventually<ApplicationState>('the Application to be Synced', async () => {
        const state = await application.state();
        const status = state.status?.sync?.status;
        const out = state.status?.resources
          ?.filter((resource) => resource.status !== 'Synced')
          .map(({ kind, name }) => `${kind}/${name}`);
        return status === 'Synced' ? { done: state } : { pending: `${status}: ${out?.join(', ')}` };
      });
      const before = await written(plane, synced);
      assert.ok(Object.keys(before).length > 20, `manages only ${Object.keys(before).join(', ')}`);

      const second = await application.sync();
      assert.is(second.status?.operationState?.phase, 'Succeeded');
      assert.equal(await written(plane, second), before, 'the second sync changed objects');

      const refreshed = await application.hardRefresh();
      assert.is(refreshed.status?.sync?.status, 'Synced');
      assert.equal(refreshed.status?.conditions ?? [], []);
      assert.equal(await written(plane, refreshed), before, 'the refresh changed objects');

      await repository.commitValues(withDanglingPool(production));
      const refused = await application.hardRefresh();
      const message = refused.status?.conditions?.find(({ type }) => type === 'ComparisonError')?.message ?? '';
      assert.match(message, /there is no "a1000" in gpuPools; there are: /);
      assert.equal(await written(plane, synced), before, 'refused values changed objects');
    } catch (error) {
      console.log(argo.log());
      throw error;
    }
  });
}

test('Argo CD syncs the packaged chart from a chart repository, with its values in the Application', async () => {
  await using argo = await startArgo(plane, 'helm3');
  await using repository = await serveChart('helm3');
  const { version } = parse(await readFile(inRoot('Chart.yaml'), 'utf8')) as { version: string };
  const application = new Application(plane.client, 'from-repository');
  const helm = { valuesObject: parse(production) as object };
  await application.create(
    { repoURL: repository.url, chart: 'ml-platform', targetRevision: version, helm },
    'ml-repository',
  );
  try {
    const state = await application.sync();
    assert.is(state.status?.operationState?.phase, 'Succeeded', state.status?.operationState?.message);
    const refreshed = await application.hardRefresh();
    assert.is(refreshed.status?.sync?.status, 'Synced');
    assert.equal(refreshed.status?.conditions ?? [], []);
  } catch (error) {
    console.log(argo.log());
    throw error;
  }
});

test.after(async () => {
  await plane[Symbol.asyncDispose]();
});

test.run();
