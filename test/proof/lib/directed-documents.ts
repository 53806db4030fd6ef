/** All directed documents: files of folders `directed`, found by their place, and each case of the tests of rules. */

import { casesOfAllAreas } from '../../lib/cases.ts';
import { modulesAt } from '../../lib/folders.ts';
import type { DirectedDocument } from './directed-document.ts';

/** What a file of a folder `directed` exports. */
interface DirectedFile {
  readonly documents: readonly DirectedDocument[];
}

/** In order of their files. */
export async function directedDocuments(): Promise<DirectedDocument[]> {
  const files = await modulesAt<DirectedFile>('test/**/directed/**/*.ts', ['documents']);
  const areas = await casesOfAllAreas();
  const violations = areas.flatMap(({ area, cases }) =>
    cases.map(
      ({ rule, values, apis = [], namespace = 'ml' }, i): DirectedDocument => ({
        reason: `rule ${rule} of ${area} (case ${i + 1})`,
        values,
        situation: { apis, release: { name: 'demo', namespace } },
        refusedBy: [rule],
      }),
    ),
  );
  const good = areas.flatMap(({ area, goodValues }) =>
    goodValues.map((values, i): DirectedDocument => ({ reason: `good values of ${area} ${i + 1}`, values })),
  );
  return [...files.flatMap(({ exports }) => exports.documents), ...violations, ...good];
}
