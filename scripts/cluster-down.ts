/** `npm run cluster:down`: deletes the test cluster; after the last one the machine is as it was before. */
import { parseArgs } from 'node:util';
import { down } from '../test/cluster/lifecycle.ts';
import { defaultClusterName } from '../test/cluster/settings.ts';

const { values } = parseArgs({ options: { name: { type: 'string', default: defaultClusterName } } });
await down(values);
