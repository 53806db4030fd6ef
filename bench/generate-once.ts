/** Generates everything once and writes nothing: the process that `generation.ts` takes the time of. */
import { outputsOf } from '../scripts/generate/outputs.ts';
import { loadProject } from '../scripts/generate/project.ts';

if (outputsOf(await loadProject()).size === 0) throw new Error('nothing was generated');
