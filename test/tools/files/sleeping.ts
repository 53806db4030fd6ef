// Says how far it is, and then nothing for ever.
import { progress } from '../../../scripts/lib/testing/lines.ts';

progress('1 of 2');
setInterval(() => {}, 1000);
