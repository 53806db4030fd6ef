// Input for the test of the clean-up: starts a child and a folder that must not outlive it.

import { spawn } from 'node:child_process';
import { endWithUs, temporaryFolder } from '../../../scripts/lib/cleanup.ts';

const folder = temporaryFolder();
const child = endWithUs(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }));
console.log(JSON.stringify({ pid: child.pid, folder }));
if (process.argv[2] === 'end') setTimeout(() => process.exit(0), 50);
