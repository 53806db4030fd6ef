/** The examples: node pools that the CRD accepts, their spot share, and the presets as values files. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, parseAllDocuments } from 'yaml';
import { examples } from '../../chart-src/examples/index.ts';
import { nodePools, SPOT_SHARE, values } from '../../chart-src/examples/karpenter.ts';
import { presets } from '../../chart-src/presets/index.ts';
import { checker } from '../schemas/lib.ts';

const files = examples();
const text = files.get('karpenter-node-pool.yaml') as string;
const documents = parseAllDocuments(text).map((document) => document.toJS() as (typeof nodePools)[number]);

test('the file holds the node pools as they are typed', () => {
  assert.equal(documents, JSON.parse(JSON.stringify(nodePools)));
});

test('the CRD accepts every node pool', () => {
  const check = checker('schemas/crds/karpenter.sh/nodepool_v1.json');
  for (const pool of documents) assert.equal(check(JSON.stringify(pool)), [], pool.metadata?.name);
});

test('30 % of the GPUs may be on spot nodes, which are tried first', () => {
  const capacityOf = (pool: (typeof nodePools)[number]): string | undefined =>
    pool.spec.template.spec.requirements.find(({ key }) => key === 'karpenter.sh/capacity-type')?.values?.[0];
  const gpus = (of: typeof nodePools): number =>
    of.reduce((sum, pool) => sum + Number(pool.spec.limits?.['nvidia.com/gpu']), 0);
  const spot = documents.filter((pool) => capacityOf(pool) === 'spot');
  assert.is(SPOT_SHARE, 30);
  assert.is(gpus(spot) / gpus(documents), 0.3);
  const others = documents.filter((pool) => capacityOf(pool) !== 'spot');
  for (const { spec } of others) assert.ok((spot[0]?.spec.weight ?? 0) > (spec.weight ?? 0));
});

test('the pools of its values are the nodes that the node pools make', () => {
  for (const pool of Object.values(values.gpuPools ?? {})) {
    const [key, label] = Object.entries(pool?.nodeSelector ?? {})[0] as [string, string];
    const made = nodePools.filter(({ spec }) => spec.template.metadata?.labels?.[key] === label);
    assert.ok(made.length > 0, label);
    for (const { spec } of made) {
      assert.equal(
        spec.template.spec.taints?.map((taint) => taint.key),
        pool?.tolerations?.map((toleration) => toleration.key),
      );
    }
  }
  assert.match(text, '#     t4:\n#       spot: preferred\n');
});

test('each preset is a values file that says when to take it', () => {
  for (const [name, { description, values: preset }] of Object.entries(presets)) {
    const file = files.get(`presets/${name}.yaml`) as string;
    assert.ok(file.startsWith(`# ${description}\n`), name);
    assert.equal(parse(file), JSON.parse(JSON.stringify(preset)), name);
  }
});

test.run();
