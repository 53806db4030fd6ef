/** `npm run baseline`: done once with the release that begins a major (before 1.0 with every release), and committed. */
import { writeBaseline } from './generate/baseline.ts';
import { loadDefaults } from './generate/parts.ts';

const count = await writeBaseline(await loadDefaults());
console.error(`chart-src/baseline.json: ${count} keys`);
