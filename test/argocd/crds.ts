/** Definitions of custom resources: Argo CD's own, and open stand-ins for the operators' kinds that the chart renders. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { tool, toolSource } from '../../scripts/lib/tools.ts';
import { eventually } from '../cluster/client/eventually.ts';
import type { KubernetesObject } from '../cluster/client/kubernetes.ts';

/** Cluster-scoped kinds among those with a schema in schemas/crds. */
const clusterScoped = new Set([
  'clusterqueue',
  'resourceflavor',
  'cohort',
  'topology',
  'workloadpriorityclass',
  'nodepool',
]);

/** Installs Argo CD's definitions, from its own module. */
export async function installArgoCrds(kubeconfig: string): Promise<void> {
  const folder = join(await toolSource('argocd'), 'manifests', 'crds');
  const files = (await readdir(folder)).filter((file) => file.endsWith('-crd.yaml'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  await create(
    kubeconfig,
    texts.map((text) => parse(text) as KubernetesObject),
  );
}

/**
 * Installs a stand-in for each operator's kind that the chart can render. The stand-ins take any fields: what the manifests
 * look like is proved by kubeconform, here it only counts that the kinds exist.
 */
export async function installStandIns(kubeconfig: string): Promise<void> {
  const definitions: KubernetesObject[] = [];
  const groups = await readdir(inRoot('schemas/crds'));
  for (const group of groups) {
    for (const file of await readdir(inRoot('schemas/crds', group))) {
      const [, singular, version] = /^([a-z]+)_(v[a-z0-9]+)\.json$/.exec(file) ?? [];
      if (singular === undefined || version === undefined) continue;
      const schema = JSON.parse(await readFile(inRoot('schemas/crds', group, file), 'utf8')) as SchemaOfKind;
      definitions.push(standIn(group, singular, version, kindOf(schema, singular)));
    }
  }
  await create(kubeconfig, definitions);
}

interface SchemaOfKind {
  properties?: { kind?: { const?: string; enum?: string[] } };
}

function kindOf({ properties }: SchemaOfKind, singular: string): string {
  const kind = properties?.kind?.const ?? properties?.kind?.enum?.[0];
  if (kind === undefined) throw new Error(`the schema of ${singular} does not say its kind`);
  return kind;
}

function standIn(group: string, singular: string, version: string, kind: string): KubernetesObject {
  const plural = singular.endsWith('s')
    ? `${singular}es`
    : singular.endsWith('y')
      ? `${singular.slice(0, -1)}ies`
      : `${singular}s`;
  const spec = {
    group,
    names: { kind, singular, plural },
    scope: clusterScoped.has(singular) ? 'Cluster' : 'Namespaced',
    versions: [
      {
        name: version,
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  };
  // Groups of the Kubernetes project ask for a link to their approval.
  const annotations = { 'api-approved.kubernetes.io': 'unapproved, a stand-in of tests' };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, annotations },
    spec,
  } as KubernetesObject;
}

/**
 * Creates definitions and waits until their kinds are served: Argo CD looks at what is served when it starts. By kubectl,
 * since the typed client drops fields of a definition that begin with `x-`.
 */
async function create(kubeconfig: string, definitions: readonly KubernetesObject[]): Promise<void> {
  const kubectl = await tool('kubectl');
  const input = definitions.map((definition) => JSON.stringify(definition)).join('\n---\n');
  const env = { KUBECONFIG: kubeconfig };
  await execa(kubectl, ['apply', '--server-side', '--filename', '-'], { env, input });
  const names = definitions.map(({ metadata }) => `crd/${metadata?.name}`);
  const wait = ['wait', '--for=condition=Established', '--timeout=60s', ...names];
  // It gives up at once on a definition that the API server has not looked at yet.
  await eventually(`${names.join(', ')} to be served`, async () => {
    const { failed, stderr } = await execa(kubectl, wait, { env, reject: false });
    return failed ? { pending: stderr } : { done: undefined };
  });
}
