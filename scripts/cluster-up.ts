/** `npm run cluster:up`: brings the test cluster up and says how to use it. */
import { parseArgs } from 'node:util';
import { up } from '../test/cluster/lifecycle.ts';
import { defaultClusterName, gpuResource, nodeShapes } from '../test/cluster/settings.ts';
import { say } from './lib/progress.ts';

const { values } = parseArgs({ options: { name: { type: 'string', default: defaultClusterName } } });
const cluster = await up(values);
say(`\ncluster ${cluster.name}: ${nodeShapes.length} nodes`);
for (const { name, pool, zone, gpus } of cluster.nodes) say(`  ${name}: pool ${pool}, ${zone}, ${gpus} ${gpuResource}`);
say('\nUse it, then take it down:');
process.stdout.write(`export KUBECONFIG=${cluster.kubeconfig}\n`);
say(`npm run cluster:down${cluster.name === defaultClusterName ? '' : ` -- --name ${cluster.name}`}`);
