/** `npm run baseline`: done once with the release that begins a major (before 1.0 with every release), and committed. */
import { defaults } from '../chart-src/platform.ts';
import { writeBaseline } from './generate/baseline.ts';

const count = await writeBaseline(defaults as Record<string, unknown>);
console.error(`chart-src/baseline.json: ${count} keys`);
