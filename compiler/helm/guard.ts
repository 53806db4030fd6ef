/**
 * The guard as templates: a helper for each stage of each area and group of rules, in a file for each, and one template that calls them. That one lies
 * deeper than every other template, since Helm renders the deepest paths first, gathers the violations in a list, and fails once.
 */

import { errorAt } from '../authoring/origin.ts';
import type { BodyNode, ExprNode, GuardPart, GuardStage, NodeOf } from '../ir/nodes.ts';
import { HEADING } from '../rules/message.ts';
import { control, isControl } from './blocks.ts';
import type { HelperLines } from './chart-files.ts';
import type { Context } from './context.ts';
import { argument, includeWords } from './expression.ts';
import { kebab } from './kebab.ts';
import { closed, comment, type Line, tag, type Word } from './line.ts';

/** Where the guard stands in the chart. */
export const GUARD_PATH = 'templates/rules/values/before/all/guard.yaml';

/** The helpers that the guard is made of, in a file for each area. */
export function guardHelpers(parts: readonly GuardPart[], chart: string): HelperLines[] {
  return parts.map((part) => ({
    path: `templates/rules/_${[kebab(part.area ?? 'shared'), part.group].filter(Boolean).join('-')}.tpl`,
    lines: partLines(part, chart),
  }));
}

const helperOf = ({ stage, key = 'shared', group }: GuardPart): string =>
  ['guard', stage, key, group].filter(Boolean).join('.');

/** The template that calls them, and fails. */
export function guardLines(parts: readonly GuardPart[], chart: string): Line[] {
  const message = `"\\n\\n${HEADING}\\n\\n%s\\n"`;
  return [
    comment(
      'What is checked of the values, beside the schema. Renders nothing; fails with all violations at once, before any other template.',
    ),
    tag('$guard', ':=', 'dict', '"violations"', 'list', '"marks"', 'dict'),
    tag('$given', ':=', 'dict', '"root"', '$', '"guard"', '$guard'),
    ...parts.map((part) => tag('include', `"${chart}.${helperOf(part)}"`, '$given')),
    tag('with', '$guard.violations'),
    tag('fail', ['printf', message, ['join', '"\\n\\n"', '.']]),
    tag('end'),
  ];
}

const about: { readonly [S in GuardStage]: (of: string) => string } = {
  values: (of) => `Whether entries of ${of} are whole, and its references lead to something that is switched on.`,
  rules: (of) => `The rules of ${of}; a comment has the name by which the documentation tells of a rule.`,
};

function partLines(part: GuardPart, chart: string): Line[] {
  return [
    comment(about[part.stage]([part.key ?? 'what areas share', part.group].filter(Boolean).join(', '))),
    closed(tag('define', `"${chart}.${helperOf(part)}"`)),
    tag('$guard', ':=', '.guard'),
    ...reportLines(part.body, { chart, root: '$.root', parameters: new Set(), column: 0 }),
    closed(tag('end')),
  ];
}

/** What every helper of the guard is given. */
const GUARD: readonly Word[] = ['"guard"', '$guard'];

/** Checks and reports, as lines. */
export function reportLines(node: BodyNode, context: Context): Line[] {
  if (isControl(node)) return [...ruleComment(node), ...control(node, context, reportLines)];
  if (node.kind === 'unmarked') {
    const isMarked = ['hasKey', '$guard.marks', argument(node.entry, context)];
    return [tag('if', 'not', isMarked), ...reportLines(node.body, context), tag('end')];
  }
  if (node.kind === 'call' && node.yields === 'reports') return [tag(...includeWords(node, context, GUARD))];
  if (node.kind !== 'report') throw errorAt(node, 'H013', `a ${node.kind} can't stand among rules`, 'Use rule().');
  const { path, under } = pathAndPlace(node, context);
  const given = [
    ...(under === undefined ? [] : ['"under"', under]),
    ...['"path"', path],
    ...['"message"', argument(node.message, context)],
    ...['"remedy"', argument(node.remedy, context)],
    ...(node.replaces ? ['"replaces"', 'true'] : []),
    ...(node.entries ? ['"entries"', argument(node.entries, context)] : []),
  ];
  return [called(`${context.chart}.violation`, [...GUARD, ...given])];
}

/** The name of the rule whose condition, or conditions, follow. */
function ruleComment(node: BodyNode): Line[] {
  let inner = node;
  while (inner.kind === 'when' && !inner.otherwise) inner = inner.body;
  if (inner.kind === 'block') inner = inner.body;
  return node.kind === 'when' && inner.kind === 'report' ? [comment(inner.rule)] : [];
}

const called = (helper: string, given: readonly Word[]): Line => tag('include', `"${helper}"`, ['dict', ...given]);

/** Where a violation is, and how much of it leads to where the remedy goes. */
function pathAndPlace(node: NodeOf<'report'>, context: Context): { readonly path: Word; readonly under?: Word } {
  const listed = (): Word => argument({ kind: 'list', items: node.path }, context);
  if (node.base) {
    const base = argument(node.base, context);
    const path = node.path.length === 0 ? base : ['concat', base, listed()];
    if (node.fromRoot) return { path };
    return { path, under: node.under ? ['add', ['len', base], String(node.under)] : ['len', base] };
  }
  if (node.under) return { path: listed(), under: String(node.under) };
  return { path: node.entries ? listed() : pathOf(node.path, context) };
}

function pathOf(path: readonly ExprNode[], context: Context): Word {
  const dotted: ExprNode[] = path.flatMap((step, i) => (i === 0 ? [step] : [{ kind: 'literal', value: '.' }, step]));
  const pattern = dotted
    .map((step) => (step.kind === 'literal' ? String(step.value).replaceAll('%', '%%') : '%v'))
    .join('');
  const args = dotted.filter((step) => step.kind !== 'literal');
  return args.length === 0
    ? JSON.stringify(pattern)
    : argument(
        { kind: 'operation', name: 'format', arguments: [{ kind: 'literal', value: pattern }, ...args] },
        context,
      );
}

/** The helper that notes a violation. */
export const violationHelper = (chart: string): string[] => [
  '{{- /*',
  'Notes a violated rule. Takes dict of guard, path (one string, or its steps), message, remedy; under: how many steps of the path lead to where',
  'the remedy goes; replaces: whether it stands in place of the key that the path ends with; entries: how many steps lead to each entry that',
  'is marked, so that what depends on it is not checked as well.',
  '*/}}',
  `{{- define "${chart}.violation" -}}`,
  '{{- $remedy := .remedy }}',
  '{{- with .under }}',
  `{{- $place := include "${chart}.yamlAt" (dict "path" (slice $.path 0 .)) }}`,
  '{{- $remedy = printf "%s\\n%s" $place (indent (mul 2 . | int) $remedy) }}',
  '{{- end }}',
  '{{- $title := "To mend it:" }}',
  '{{- if .replaces }}{{ $title = printf "To mend it, in place of %s:" (last .path) }}{{ end }}',
  '{{- $text := printf "- %s: %s\\n  %s\\n%s" (join "." .path) .message $title (indent 4 $remedy) }}',
  '{{- $_ := set .guard "violations" (append .guard.violations $text) }}',
  '{{- range .entries }}{{ $_ := set $.guard.marks (join "." (slice $.path 0 (int .))) true }}{{ end }}',
  '{{- end -}}',
];
