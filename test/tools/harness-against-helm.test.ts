// @needs helm3-harness helm4-harness helm3 helm4
// The harnesses say what the released helm commands say: the same objects, and the same words for errors.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseAllDocuments } from 'yaml';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { execa } from '../../scripts/lib/execa.ts';
import type { HarnessRequest } from '../../scripts/lib/helm-harness.ts';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { tool } from '../../scripts/lib/tools.ts';

const chart = inRoot('test/tools/chart');
const folder = temporaryFolder();
const harnesses = await Promise.all([startHarness('helm3', chart), startHarness('helm4', chart)]);

const cases: Readonly<Record<string, HarnessRequest>> = {
  defaults: {},
  'two files and --set': {
    valuesFiles: ['count: 3\nentries: {first: null, b: {text: "1e3"}}', 'entries: {first: {text: back}, c: {text: ü}}'],
    set: ['count=9007199254740991', 'entries.d.text=x\\,y'],
    setString: ['entries.e.text=12'],
  },
  'a default deleted by --set': { set: ['entries.first=null'] },
  capabilities: { kubeVersion: '1.36.2', apiVersions: ['example.com/v1/Thing'] },
  'a null without a default': { valuesFiles: ['entries: {first: {text: null}}'] },
  'a required key deleted': { set: ['count=null'] },
  'a wrong type': { setString: ['count=1'] },
  'a template that fails': { valuesFiles: ['fail: |\n  two\n  lines'] },
  'output that is no YAML': { set: ['raw=[1'] },
  'a cluster that is too old': { kubeVersion: '1.20' },
  'an argument that can’t be read': { set: ['a[x=1'] },
};

for (const helm of harnesses) {
  const test = suite(`${helm.name} harness against helm`);
  test.after(() => helm.close());
  for (const [name, request] of Object.entries(cases)) {
    test(name, async () => {
      const { ok, error, objects } = await helm.render({ ...request, release: { name: 'r', namespace: 'n' } });
      const command = await execa(await tool(helm.name), await argumentsOf(request), { reject: false });
      assert.is(ok, !command.failed, `${error}\n${command.stderr}`);
      if (ok) {
        const documents = parseAllDocuments(command.stdout, { version: '1.1' }) as { toJS(): unknown }[];
        const expected = documents.map((document) => document.toJS()).filter((object) => object !== null);
        const got = objects?.map(({ object }) => object) ?? [];
        assert.equal(byName(got), byName(expected as Named[]));
      } else {
        assert.is(command.stderr.replace(/\n\nUse --debug flag.*$/s, '').trim(), `Error: ${error?.trim()}`);
      }
    });
  }
  test.run();
}

interface Named {
  readonly metadata?: unknown;
}

/** Helm prints hooks last, and sorts by kind. */
function byName(objects: readonly Named[]): readonly Named[] {
  const name = (object: Named): string => JSON.stringify(object.metadata);
  return [...objects].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

async function argumentsOf({
  valuesFiles = [],
  set = [],
  setString = [],
  ...request
}: HarnessRequest): Promise<string[]> {
  const files = valuesFiles.map((_, index) => join(folder, `values-${index}.yaml`));
  await Promise.all(valuesFiles.map((text, index) => writeFile(files[index] ?? '', text)));
  return [
    ...['template', 'r', chart, '--namespace', 'n'],
    ...files.flatMap((file) => ['--values', file]),
    ...set.flatMap((argument) => ['--set', argument]),
    ...setString.flatMap((argument) => ['--set-string', argument]),
    ...(request.kubeVersion === undefined ? [] : ['--kube-version', request.kubeVersion]),
    ...(request.apiVersions ?? []).flatMap((version) => ['--api-versions', version]),
  ];
}
