/** Generates everything once, as `npm run generate` does, and writes nothing: the process that `generation.ts` takes the time of. */
import '../scripts/lib/compile-cache.ts';

const { outputsOf } = await import('../scripts/generate/outputs.ts');
const { loadProject } = await import('../scripts/generate/project.ts');

if (outputsOf(await loadProject()).size === 0) throw new Error('nothing was generated');
