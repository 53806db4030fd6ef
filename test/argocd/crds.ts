/** Definitions of custom resources: Argo CD's own, and open stand-ins for the operators' kinds that the chart renders. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KubernetesObject } from '@kubernetes/client-node';
import { parse } from 'yaml';
import { inRoot } from '../../scripts/lib/paths.ts';
import { toolSource } from '../../scripts/lib/tools.ts';
import type { Client } from '../cluster/client/client.ts';
import { eventually } from '../cluster/client/eventually.ts';

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
export async function installArgoCrds(client: Client): Promise<void> {
  const folder = join(await toolSource('argocd'), 'manifests', 'crds');
  const files = (await readdir(folder)).filter((file) => file.endsWith('-crd.yaml'));
  for (const file of files) await create(client, parse(await readFile(join(folder, file), 'utf8')) as KubernetesObject);
  await servesAll(client, 'argoproj.io', 'v1alpha1');
}

/**
 * Installs a stand-in for each operator's kind that the chart can render. The stand-ins take any fields: what the manifests
 * look like is proved by kubeconform, here it only counts that the kinds exist.
 */
export async function installStandIns(client: Client): Promise<void> {
  const groups = await readdir(inRoot('schemas/crds'));
  for (const group of groups) {
    for (const file of await readdir(inRoot('schemas/crds', group))) {
      const [, singular, version] = /^([a-z]+)_(v[a-z0-9]+)\.json$/.exec(file) ?? [];
      if (singular === undefined || version === undefined) continue;
      const schema = JSON.parse(await readFile(inRoot('schemas/crds', group, file), 'utf8')) as SchemaOfKind;
      await create(client, standIn(group, singular, version, kindOf(schema, singular)));
    }
  }
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

async function create(client: Client, object: KubernetesObject): Promise<void> {
  await client.objects.create(object);
}

async function servesAll(client: Client, group: string, version: string): Promise<void> {
  await eventually(`${group} to be served`, async () => {
    const { resources } = await client.custom.getAPIResources({ group, version });
    return resources.length > 0 ? { done: true } : { pending: 'no resources' };
  });
}
