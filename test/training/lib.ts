/** Renders the chart in process, for the tests beside this file. */
import { existsSync } from 'node:fs';
import * as assert from 'uvu/assert';
import * as chart from '../lib/chart.ts';
import { type Manifest, Manifests } from '../lib/chart.ts';
import { checker, root } from '../schemas/lib.ts';

export { check, type Manifest } from '../lib/chart.ts';

const minors = ['1.34', '1.35', '1.36', '1.37'];

/** The manifests of values files; each is checked by its schema in every release of Kubernetes. */
export function render(...files: readonly string[]): Manifests {
  const manifests = new Manifests('training', files);
  for (const object of manifests.all) {
    const text = JSON.stringify(object);
    for (const path of schemasOf(object)) assert.equal(checker(path)(text), [], `${path}: ${text}`);
  }
  return manifests;
}

function schemasOf({ apiVersion, kind }: Manifest): string[] {
  const [group = '', version] = String(apiVersion).includes('/') ? String(apiVersion).split('/') : ['', apiVersion];
  const name = String(kind).toLowerCase();
  const crd = `schemas/crds/${group}/${name}_${version}.json`;
  if (existsSync(`${root}/${crd}`)) return [crd];
  const suffix = [group.split('.')[0], version].filter(Boolean).join('-');
  return minors.map((minor) => `schemas/kubernetes/v${minor}.0-strict/${name}-${suffix}.json`);
}

/** The one object of a kind. */
export function only(manifests: Manifests, kind: string): Manifest {
  const found = manifests.of(kind);
  assert.is(found.length, 1, `${kind}: ${found.map(({ metadata }) => metadata.name)}`);
  return found[0];
}

/** The specification of the Job that an object is or makes. */
export function runOf({ kind, spec }: Manifest): Manifest {
  return kind === 'CronJob' ? spec.jobTemplate.spec : kind === 'ScaledJob' ? spec.jobTargetRef : spec;
}

/** The specification of the pods that an object makes. */
export const podOf = (object: Manifest): Manifest => runOf(object).template.spec;

/** The environment variables of the pods that an object makes. */
export const envOf = (object: Manifest): Manifest => chart.envOf(podOf(object).containers[0]);

/** A job, for tests that change a few lines of it. */
export const fraud = `
training:
  enabled: true
  jobs:
    fraud:
      image: {registry: ghcr.io, repository: acme/fraud-training, tag: v1.0.0}
`;

/** Settings of the job. */
export const withJob = (settings: string): string => `training: {jobs: {fraud: ${settings}}}`;
