/** `npm run generate`: writes everything under generated/ and the editor's schema from the types and templates. */

import { outputsOf } from './generate/outputs.ts';
import { loadProject } from './generate/project.ts';
import { reportErrors } from './generate/report.ts';
import { writeOutputs } from './generate/write.ts';

await reportErrors(async () => {
  const outputs = outputsOf(await loadProject());
  const changed = await writeOutputs(outputs);
  console.error(`${outputs.size} files, ${changed.length} changed`);
  for (const path of changed) console.error(`  ${path}`);
});
