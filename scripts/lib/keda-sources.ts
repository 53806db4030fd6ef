// KEDA's sources without the scalers that no test uses: the software kits of all clouds that they bring are more than
// half of the build.
// What is left is as it was: the operator, its metrics and the scalers below.

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Takes the other scalers out of a copy of KEDA's sources. */
export async function withoutOtherScalers(folder: string): Promise<void> {
  // All inside: the text of this function is part of what identifies the build.
  const kept = ['cpu_memory', 'cron', 'kubernetes_workload', 'redis'];
  // Constants that they take from files of others.
  const constants = { stringEnable: 'enable', stringDisable: 'disable', externalMetricType: 'External' };
  const scalers = join(folder, 'pkg/scalers');
  const files = (await readdir(scalers)).filter((name) => name.endsWith('_scaler.go'));
  const gone = files.filter((name) => !kept.includes(name.replace('_scaler.go', '')));
  await Promise.all(gone.map((name) => rm(join(scalers, name))));
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = "${value}"\n`);
  // One of the others brings the time zones, which cron needs and the image has not.
  await writeFile(join(scalers, 'shared.go'), ['package scalers\n\nimport _ "time/tzdata"\n\n', ...lines].join(''));

  const texts = await Promise.all(
    files.filter((name) => !gone.includes(name)).map((name) => readFile(join(scalers, name), 'utf8')),
  );
  const makers = new Set(texts.flatMap((text) => [...text.matchAll(/^func (New\w+)\(/gm)].map(([, name]) => name)));
  const builder = join(folder, 'pkg/scaling/scalers_builder.go');
  const cases = /^\tcase [^\n]+:\n(?:\t\t\/\/[^\n]*\n)*\t\treturn scalers\.(New\w+)\([^\n]*\n/gm;
  const text = await readFile(builder, 'utf8');
  await writeFile(
    builder,
    text.replace(cases, (whole, maker: string) => (makers.has(maker) ? whole : '')),
  );
}
