/** References of MLflow that find nothing, something else, or something that is switched off. */
import type { DirectedDocument } from '../lib/directed-document.ts';

const caller = `
tracking:
  enabled: true
  builtin:
    priority: gone
    calls: {database: gone, cache: gone, sessions: gone, bucket: gone, topics: [gone], models: [gone], peers: [gone]}
`;

/** All that MLflow can name; `own` is what each says of itself. */
const targets = (name: string, own = ''): string => `
platform:
  peers: {${name}: {${own}release: other, area: serving, name: model}}
compute:
  priorities: {${name}: {${own}mode: create, create: {value: 1}}}
serving:
  models: {${name}: {${own}image: {repository: acme/model, tag: v1}, versions: {v1: {}}}}
dataLayer:
  enabled: true
  postgres: {mode: external, external: {host: db}, databases: {${name}: {${own}credentials: {mode: parts, parts: {secret: db}}}}}
  caches: {${name}: {${own}mode: external, external: {host: cache}, credentials: {mode: parts, parts: {secret: cache}}}}
  objectStore: {mode: external, external: {region: eu-west-1}, buckets: {${name}: {${own}bucket: acme-data}}}
  kafka: {mode: external, external: {bootstrapServers: "kafka:9092"}, topics: {${name}: {${own}topic: events}}}
`;

const off = (area: string): string =>
  targets('gone')
    .replace(`\n${area}:`, `\n${area}:\n  enabled: false`)
    .replace('enabled: false\n  enabled: true', 'enabled: false');
const refused = (rule: string, reason: string, ...parts: string[]): DirectedDocument => ({
  reason: `MLflow, and ${reason}`,
  values: caller + parts.join(''),
  refusedBy: [rule],
});

export const documents: readonly DirectedDocument[] = [
  refused('reference', 'references to maps that are empty'),
  refused('reference', 'references to maps that hold something else', targets('there')),
  refused('reference-off', 'references to what is switched off', targets('gone', 'enabled: false, ')),
  refused('reference-off', 'references into data that are switched off', off('dataLayer')),
  refused('reference-off', 'references to models that are switched off', off('serving')),
  refused('reference-off', 'references to priorities that are switched off', off('compute')),
  { reason: 'MLflow, and references to all that it can call', values: caller + targets('gone') },
  {
    reason: 'MLflow, and references to what is switched on by name',
    values: caller + targets('gone', 'enabled: true, '),
  },
];
