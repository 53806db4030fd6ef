// No template of the chart calls what Helm 3.17 lacks, or what gives another answer the next time.

import { globSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { allowedFunctions, FORBIDDEN_HELP, forbiddenCalls } from '../../compiler/helm/allowed-functions.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const names = (template: string): string[] => forbiddenCalls(template).map(({ name }) => name);

const templates = globSync('generated/ml-platform/templates/**/*', { cwd: inRoot() }).filter((path) =>
  /\.(ya?ml|tpl|txt)$/.test(path),
);

test('there are templates to look at', () => {
  assert.ok(templates.length > 5);
});

for (const path of templates) {
  test(path, () => {
    assert.equal(forbiddenCalls(readFileSync(inRoot(path), 'utf8')), [], FORBIDDEN_HELP);
  });
}

test('what is not allowed is found, with its line', () => {
  assert.equal(forbiddenCalls('a\n{{- $x := lookup "v1" "Pod" "a" "b" }}\n{{ now | date "2006" }}'), [
    { name: 'lookup', line: 2 },
    { name: 'now', line: 3 },
    { name: 'date', line: 3 },
  ]);
  for (const name of [
    'tpl',
    'env',
    'expandenv',
    'getHostByName',
    'randAlphaNum',
    'genCA',
    'uuidv4',
    'htpasswd',
    'mustToYaml',
    'toYamlPretty',
    'default',
    'required',
  ]) {
    assert.equal(names(`{{ (${name} .x) }}`), [name]);
    assert.equal(names(`{{ .x|${name} }}`), [name]);
    assert.not.ok(allowedFunctions.has(name));
  }
});

test('fields, variables, strings and comments are no calls', () => {
  assert.equal(
    names(
      '{{/* now */}}{{ .Values.now.env }} {{ $now }} {{ "lookup \\" now" }} {{ `tpl` }} {{ (.a).now }} now {{ $.now }}',
    ),
    [],
  );
  assert.equal(
    names('{{ toJson "a }} now {{ \\"b" | printf `}} now` }} {{- /* it "is }} now */ -}} {{ lower "x" }}'),
    [],
  );
  assert.equal(names('{{ toJson "}}" | now }}'), ['now']);
  assert.equal(names('{{ if eq 1e3 0x1F -2 }}{{ else }}{{ end }}'), []);
});

test.run();
