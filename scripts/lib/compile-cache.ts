/**
 * Keeps what Node makes of modules, TypeScript without its types and V8's code, for the next process: half a second of a generation. Whatever is to
 * profit is imported afterwards, by `import()`.
 */
import { enableCompileCache } from 'node:module';
import { inRoot } from './paths.ts';

/** Where it is kept; also what `NODE_COMPILE_CACHE` takes. */
export const COMPILE_CACHE = inRoot('node_modules/.cache/compiled');

enableCompileCache(COMPILE_CACHE);
