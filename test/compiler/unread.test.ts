// Templates that people read hold no variable that nobody reads: in the chart's own, and wherever authors bind too much.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bind, type Documents, each, eachEntry, forEach, format, values, when } from '../../compiler/index.ts';
import { emitted, thing } from './fixtures/chart.ts';
import type { Labels, Values } from './fixtures/values.ts';
import { templates } from './templates.ts';

const test = suite('variables that nobody reads');

/** What stands between braces: a comment, or an action with its strings. */
const ACTION = /\{\{-? ?(?:\/\*[\s\S]*?\*\/|((?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`])*?)) ?-?\}\}/g;
const STRING = /"(?:\\.|[^"\\])*"|`[^`]*`/g;

interface Scope {
  readonly variables: Map<string, boolean>;
}

/** The variables of a template that are never read. `$_` says of itself that nobody does. */
function unreadIn(template: string): string[] {
  const unread: string[] = [];
  const scopes: Scope[] = [{ variables: new Map() }];
  const close = (): void => {
    for (const [name, isRead] of scopes.pop()?.variables ?? []) if (!isRead) unread.push(name);
  };
  const open = (): void => void scopes.push({ variables: new Map() });
  for (const [, action] of template.matchAll(ACTION)) {
    if (action === undefined) continue;
    const text = action.replace(STRING, '""').trim();
    const [word = ''] = text.split(/\s/, 1);
    if (word === 'end') close();
    if (word === 'else') {
      close();
      open();
    }
    if (['if', 'with', 'range', 'define', 'block'].includes(word)) open();
    const [, declared = '', read = text] = /^(?:range |with |if )?((?:\$\w+, )?\$\w+)\s+:=([\s\S]*)$/.exec(text) ?? [];
    for (const [name] of read.matchAll(/\$\w+/g)) {
      scopes.findLast(({ variables }) => variables.has(name))?.variables.set(name, true);
    }
    for (const [name] of declared.matchAll(/\$\w+/g)) if (name !== '$_') scopes.at(-1)?.variables.set(name, false);
  }
  close();
  return unread;
}

test('are found, wherever they stand', () => {
  assert.equal(unreadIn('{{- $a := 1 }}{{- $b := $a }}{{ if $b }}{{ $a := "$a" }}{{ end }}'), ['$a']);
  assert.equal(unreadIn('{{- range $key, $value := .x }}{{ $key }}{{ else }}{{ $value := 1 }}{{ end }}'), [
    '$value',
    '$value',
  ]);
  assert.equal(unreadIn('{{- /* $a := 1 */}}{{- range $a, $_ := .x }}{{ $a }}{{ end }}'), []);
});

test('are none in the chart', () => {
  const found = [...templates].flatMap(([path, text]) => unreadIn(text).map((name) => `${path}: ${name}`));
  assert.ok(templates.size > 50, `${templates.size}`);
  assert.equal(found, []);
});

const { lab } = values<Values>();

test('are left out of what authors bind', () => {
  const made = (it: () => Documents): string => emitted({ templates: { it: when(lab.flag, it) } });
  const unread = made(() => {
    const first = bind('first', format`${lab.text}!`);
    bind('second', format`${first}!`);
    return thing<string>('x');
  });
  assert.not.match(unread, ':=');
  const read = made(() => {
    const first = bind('first', format`${lab.text}!`);
    bind('unread', first);
    return thing<object>({ it: format`${bind('second', format`${first}!`)}?` });
  });
  assert.match(read, '{{- $first :=');
  assert.match(read, '{{- $second :=');
  assert.not.match(read, '$unread');
});

test('are left out of loops, or called so', () => {
  const labels = lab.labels;
  assert.match(
    emitted({ templates: { it: thing<string[]>([each(labels, 'label', () => 'x')]) } }),
    '{{- range .Values.lab.labels }}',
  );
  const keys = thing<Labels>(eachEntry(labels, 'label', (_, name) => [name, 'x']));
  assert.match(emitted({ templates: { it: keys } }), '{{- range $labelName, $_ := .Values.lab.labels }}');
  const documents = forEach(labels, 'label', () => thing<string>('x'));
  assert.match(emitted({ templates: { it: documents } }), '{{- range .Values.lab.labels }}');
});

test.run();
