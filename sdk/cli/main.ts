#!/usr/bin/env node
/** The command `ml-platform`. Loads nothing before it knows that Node is new enough. */

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(`ml-platform needs Node 22.19 or later; this is ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2));
}

export {};
