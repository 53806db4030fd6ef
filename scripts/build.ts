/** `npm pack` and `npm publish` call this: compiles the SDK and the command line, since Node takes no types away inside `node_modules`. */
import { rm } from 'node:fs/promises';
import { execa } from './lib/execa.ts';
import { inRoot } from './lib/paths.ts';

await rm(inRoot('dist'), { recursive: true, force: true });
const { exitCode } = await execa(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'],
  {
    cwd: inRoot(),
    stdio: 'inherit',
    reject: false,
  },
);
process.exitCode = exitCode ?? 1;
