/** Values of a release of an older chart, and defaults that the user deleted. */
import type { DirectedDocument } from '../lib/directed-document.ts';

export const documents: readonly DirectedDocument[] = [
  {
    reason: 'the switch of all models is deleted from their defaults',
    values: `
serving:
  modelDefaults: {enabled: null}
  models:
    one: {versions: {v1: {}}}
    two: {enabled: true, image: {repository: a/b, tag: v1}, calls: {models: [one]}, versions: {v1: {}}}`,
    refusedBy: ['required'],
  },
  {
    reason: 'a setting of versions is deleted from the defaults, and one version has it',
    values: `
serving:
  modelDefaults: {replicas: null, governance: {stage: null}}
  models:
    one:
      image: {repository: a/b, tag: v1}
      versions: {v1: {replicas: 1, governance: {stage: staging}}, v2: {replicas: 1}}`,
    refusedBy: ['required'],
  },
];
