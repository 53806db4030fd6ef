/** `npm run generate`: writes everything under generated/ and the editor's schema from the types and templates. */
import './lib/compile-cache.ts';

const { outputsOf } = await import('./generate/outputs.ts');
const { loadProject } = await import('./generate/project.ts');
const { reportErrors } = await import('./generate/report.ts');
const { writeOutputs } = await import('./generate/write.ts');

await reportErrors(async () => {
  const outputs = outputsOf(await loadProject());
  const changed = await writeOutputs(outputs);
  console.error(`${outputs.size} files, ${changed.length} changed`);
  for (const path of changed) console.error(`  ${path}`);
});
