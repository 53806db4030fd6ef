// `node scripts/tools.ts helm4 kind`: finds or builds tools and prints their paths; without names, lists all tools.

import { say } from './lib/progress.ts';
import { isToolName, toolRegistry } from './lib/tool-registry.ts';
import type { ToolName } from './lib/tools.ts';
import { tool, toolIfBuilt, toolVersion } from './lib/tools.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !isToolName(name));
const all = Object.keys(toolRegistry).filter(isToolName);

if (unknown.length > 0) {
  say(`No such tool: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exitCode = 1;
} else if (names.length === 0) {
  for (const name of all) {
    const where = (await toolIfBuilt(name)) ?? `not built, about ${toolRegistry[name].seconds} s`;
    console.log(`${name} ${await toolVersion(name)}: ${where}`);
  }
} else {
  for (const name of names as ToolName[]) console.log(await tool(name));
}
