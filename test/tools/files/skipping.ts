// Input for the test of the test runner: this machine lacks what it needs.

import { skipFile } from '../../../scripts/lib/testing/skip.ts';

skipFile('no such thing here');
