// The page of rules: all of them, with messages and remedies that a reader understands without the template.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placeholderText } from '../../compiler/docs/placeholders.ts';
import { rulesOf } from '../../compiler/docs/reports.ts';
import type { ExprNode, ReportNode } from '../../compiler/ir/nodes.ts';
import { docsOf } from '../../scripts/generate/docs.ts';
import { CHART } from '../../scripts/generate/outputs.ts';
import { loadProject } from '../../scripts/generate/project.ts';

const literal = (value: string): ExprNode => ({ kind: 'literal', value });
const local = (name: string): ExprNode => ({ kind: 'local', name });
const operation = (name: string, ...args: ExprNode[]): ExprNode => ({ kind: 'operation', name, arguments: args });

test('constants stay, what depends on values is named', () => {
  const text = operation('format', literal('%v has 100%% of %v'), local('modelName3'), local('poolIndex'));
  assert.is(placeholderText(text), '<model> has 100% of <index>');
  assert.is(placeholderText({ kind: 'select', of: local('pool'), path: ['spot'] }), '<spot>');
  assert.is(placeholderText(operation('yamlText', local('versionName'))), '<version>');
  assert.is(placeholderText(operation('length', local('x'))), '<number>');
  assert.is(placeholderText(operation('join', literal(', '), operation('keys', local('pools')))), '<pools>, ...');
});

const report = (rule: string, path: string, message: string, remedy: string): ReportNode => ({
  kind: 'report',
  rule,
  path: path.split('.').map(literal),
  message: literal(message),
  remedy: literal(remedy),
});

test('messages that are mended alike stand together, and rules of the types are left out', () => {
  const items = [
    report('b-rule', 'serving.x', 'first', 'serving:\n  y: 1'),
    report('b-rule', 'gpuPools.x', 'second', 'serving:\n  y: 1'),
    report('b-rule', 'serving.x', 'third', 'serving:\n  z: 1'),
    { ...report('b-rule', 'serving.x', 'fourth', 'serving:\n  z: 1'), replaces: true as const },
    report('a-rule', 'compute.x', 'wrong', 'compute: {}'),
    report('reference', 'compute.x', 'wrong', 'compute: {}'),
  ];
  assert.equal(rulesOf({ guard: [{ stage: 'rules', body: { kind: 'sequence', items } }], defines: [] }), [
    { name: 'a-rule', areas: ['compute'], cases: [{ remedy: 'compute: {}', messages: ['compute.x: wrong'] }] },
    {
      name: 'b-rule',
      areas: ['serving', 'gpuPools'],
      cases: [
        { remedy: 'serving:\n  y: 1', messages: ['serving.x: first', 'gpuPools.x: second'] },
        { remedy: 'serving:\n  z: 1', messages: ['serving.x: third'] },
        { remedy: 'serving:\n  z: 1', replaces: 'x', messages: ['serving.x: fourth'] },
      ],
    },
  ]);
});

const project = await loadProject();
const page = docsOf(project, CHART).get('generated/docs/rules.md') ?? '';

test('every rule of the chart is on the page, with a message and a remedy', () => {
  const rules = rulesOf(project.ir);
  assert.ok(rules.length > 5);
  for (const { name, areas } of rules) {
    assert.ok(areas.length > 0 && areas.every((area) => area in project.defaults), name);
    const section = page.split(`<a id="${name}"></a>`)[1]?.split('<a id=')[0] ?? '';
    assert.match(section, /```text\n\S[\s\S]*?```\n\nTo mend it(, in place of `\S+`)?:\n\n```yaml\n\S/, name);
  }
});

test('the stages that come from the types are explained', () => {
  for (const name of ['required', 'reference', 'reference-off']) assert.match(page, new RegExp(`<a id="${name}"></a>`));
});

test.run();
