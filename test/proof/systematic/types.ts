/** Values that rules refuse, by their type: so each rule of a type is tried wherever the type is used. */
import type { ChartIr } from '../../../compiler/ir/nodes.ts';
import type { ValuesModel } from '../../../compiler/schema/model.ts';
import type { JsonObject, JsonValue } from '../../../compiler/values/json.ts';
import type { Sample } from './references.ts';
import { variantsOf } from './variants.ts';

const tolerations: JsonObject[] = [
  { operator: 'Exists' },
  { operator: 'Exists', tolerationSeconds: 5 },
  { operator: 'Exists', value: 'a' },
  { operator: 'Equal', value: 'a' },
  { value: 'a' },
  { key: 'a', value: 'b', effect: 'NoSchedule' },
  { key: 'a', operator: 'Exists', value: 'b' },
  { key: 'a', effect: 'NoSchedule', tolerationSeconds: 5 },
  { key: 'a', effect: 'NoExecute', tolerationSeconds: 5 },
];

const object = (name: string, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...more },
});

const amounts = { cpu: '2', memory: '2Gi' };
const secret = { secret: 'theirs', key: 'a' };

/** What a type's values may be, the bad ones among them. */
const awkward: Readonly<Record<string, readonly JsonValue[]>> = {
  Image: [
    { repository: '' },
    { repository: 'a/b', tag: '', digest: '' },
    { repository: 'a/b', tag: 'latest', digest: '' },
    { repository: 'a/b', tag: 'v1' },
  ],
  Resources: [
    { requests: amounts, limits: { cpu: '1', memory: '1Gi' } },
    { requests: { ...amounts, ephemeralStorage: '2Gi' }, limits: { ...amounts, ephemeralStorage: '1Gi' } },
  ],
  EnvVars: [{ KAFKA_TOPIC_A: 'a', TWICE: 'b', MINE: 'c' }, {}],
  SecretEnvVars: [{ MODEL_URL_A: secret, TWICE: secret, MINE_TOO: secret }, {}],
  ExtraObjects: [
    {
      a: object('same'),
      b: object('same'),
      c: { data: {} },
      d: object('other', { namespace: 'there' }),
      e: object('e'),
    },
    {},
  ],
};

/** Names that rules compare with: those of the chart's own volumes, containers and so on. */
function namesTaken(ir: ChartIr): string[] {
  const names = new Set<string>();
  JSON.stringify([ir.guard, ir.defines], (_, node: unknown) => {
    const { kind, name, arguments: args } = (node ?? {}) as { kind?: string; name?: string; arguments?: unknown[] };
    const list =
      kind === 'operation' && name === 'includes'
        ? (args?.[0] as { kind?: string; items?: { value?: unknown }[]; value?: unknown })
        : undefined;
    for (const value of list?.items?.map((item) => item.value) ?? [list?.value].flat()) {
      if (typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)) names.add(value);
    }
    return node;
  });
  return [...names].sort();
}

export function typeSamples(model: ValuesModel, defaults: JsonObject, ir: ChartIr): Sample[] {
  const named: JsonObject[] = [...namesTaken(ir).map((name) => ({ name })), { name: 'mine' }, { name: 5 }, {}];
  const asked = new Set([...Object.keys(awkward), 'Toleration']);
  const types = { ...awkward, Toleration: tolerations };
  const samples = variantsOf(model, defaults, {
    references: ['gone'],
    types,
    objects: named,
    isAsked: ({ kind, type }) => kind === 'freeForm' || (type !== undefined && asked.has(type.name)),
  });
  return samples.map((values, i) => ({ about: `values that types allow and rules refuse (${i + 1})`, values }));
}
