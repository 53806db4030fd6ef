/** References that find nothing, something else, or something that is switched off. */
import type { DirectedDocument } from '../lib/directed-document.ts';

/** A model in which everything refers to something, a version of it that says the same once more. */
const references = `
    pool: gone
    priority: gone
    governance: {owner: gone, approvedBy: me, approvedAt: "2026-01-01"}
    calls: {models: [gone], peers: [gone]}`;
const model = `
    image: {repository: acme/server, tag: v1}
${references}`;
const versions = `
    versions:
      v1:
        pool: gone
        priority: gone
        governance: {owner: gone}`;
const canary = `
    release: {mode: canary, canary: {stable: gone, candidate: gone, weight: 10}}`;
const blueGreen = `
    release: {mode: blueGreen, blueGreen: {active: gone}}`;

const everybody = (serving: string, ...more: string[]): string => `${more.join('')}
serving:
  models:${serving}`;

/** All that can be named; the name is `gone` or another. */
const targets = (name: string, enabled: boolean): string => `
platform:
  contacts: {${name}: {enabled: ${enabled}, email: a@example.com}}
  peers: {${name}: {enabled: ${enabled}, release: other, area: serving, name: model}}
gpuPools:
  ${name}: {enabled: ${enabled}, nodeSelector: {pool: a}}
  user: {nodeSelector: {pool: b}, priority: gone}
compute:
  priorities: {${name}: {enabled: ${enabled}, mode: create, create: {value: 1}}}
  quotas: {team: {priority: gone, hard: {pods: 1}}}
  queueing:
    mode: kueue
    kueue: {queues: {team: {mode: create, create: {pools: [{pool: gone, gpus: 1, cpu: 1, memory: 1Gi}]}}}}`;

const goneVersion = (enabled: boolean): string => `
    versions: {gone: {enabled: ${enabled}}, v1: {}}`;

export const documents: readonly DirectedDocument[] = [
  {
    reason: 'references to maps that are empty',
    values: everybody(
      `\n   caller:${model}${versions}${canary}\n   other:${model}\n    versions: {}${blueGreen}\n   third:${model}\n    versions: {}${canary}`,
      `
gpuPools: {}
compute:
  quotas: {team: {priority: gone, hard: {pods: 1}}}
  queueing:
    mode: kueue
    kueue: {queues: {team: {mode: create, create: {pools: [{pool: gone, gpus: 1, cpu: 1, memory: 1Gi}]}}}}`,
    ),
    refusedBy: ['reference'],
  },
  {
    reason: 'a priority of a pool, and nothing else',
    values: 'gpuPools: {user: {nodeSelector: {pool: b}, priority: gone}}',
    refusedBy: ['reference'],
  },
  {
    reason: 'references to maps that hold something else',
    values: everybody(
      `\n   caller:${model}${versions}${canary}\n   other:${model}${versions}${blueGreen}`,
      targets('there', true),
    ),
    refusedBy: ['reference'],
  },
  {
    reason: 'references to what is switched off',
    values: everybody(
      `\n   gone: {enabled: false, versions: {}}\n   caller:${model}${versions}\n   canary:${model}${goneVersion(false)}${canary}\n   other:${model}${goneVersion(false)}${blueGreen}`,
      targets('gone', false),
    ),
    refusedBy: ['reference-off'],
  },
  {
    reason: 'references to what is there',
    values: everybody(
      `\n   gone: {image: {repository: a/b, tag: v1}, versions: {v1: {}}}\n   caller:${model}${versions}`,
      targets('gone', true).replace('mode: create, create: {value: 1}', 'mode: use, use: {name: theirs}'),
    ),
  },
  {
    reason: 'references into an area that is switched off',
    values: everybody(
      `\n   caller:${model}${versions}`,
      targets('gone', true).replace('compute:', 'compute:\n  enabled: false'),
    ),
    refusedBy: ['reference', 'reference-off'],
  },
];
