/**
 * The guard as templates: a helper for each stage of each area, in a file for each area, and one template that calls them. That one lies
 * deeper than every other template, since Helm renders the deepest paths first, gathers the violations in a list, and fails once.
 */
import type { BodyNode, ExprNode, GuardPart, GuardStage, NodeOf } from '../ir/nodes.ts';
import { HEADING } from '../rules/message.ts';
import { errorAt } from '../typing/typed.ts';
import { control, isControl } from './blocks.ts';
import type { HelperText } from './chart-files.ts';
import type { Context } from './context.ts';
import { argument, includeText } from './expression.ts';
import { kebab } from './kebab.ts';

/** Where the guard stands in the chart. */
export const GUARD_PATH = 'templates/rules/values/before/all/guard.yaml';

/** The helpers that the guard is made of, in a file for each area. */
export function guardHelpers(parts: readonly GuardPart[], chart: string): HelperText[] {
  return parts.map((part) => ({
    path: `templates/rules/_${kebab(part.area ?? 'shared')}.tpl`,
    text: partText(part, chart),
  }));
}

const helperOf = ({ stage, key = 'shared' }: GuardPart): string => `guard.${stage}.${key}`;

/** The template that calls them, and fails. */
export function guardText(parts: readonly GuardPart[], chart: string): string {
  return `${[
    '{{- /* What is checked of the values, beside the schema. Renders nothing; fails with all violations at once, before any other template. */}}',
    '{{- $guard := dict "violations" list "marks" dict }}',
    '{{- $given := dict "root" $ "guard" $guard }}',
    ...parts.map((part) => `{{- include "${chart}.${helperOf(part)}" $given }}`),
    '{{- with $guard.violations }}',
    `{{- fail (printf "\\n\\n${HEADING}\\n\\n%s\\n" (join "\\n\\n" .)) }}`,
    '{{- end }}',
  ].join('\n')}\n`;
}

const about: { readonly [S in GuardStage]: (of: string) => string } = {
  values: (of) => `Whether entries of ${of} are whole, and its references lead to something that is switched on.`,
  rules: (of) => `The rules of ${of}; a comment has the name by which the documentation tells of a rule.`,
};

function partText(part: GuardPart, chart: string): string {
  return [
    `{{- /* ${about[part.stage](part.key ?? 'what areas share')} */}}`,
    `{{- define "${chart}.${helperOf(part)}" -}}`,
    '{{- $guard := .guard }}',
    ...reportLines(part.body, { chart, root: '$.root', parameters: new Set(), column: 0 }),
    '{{- end -}}',
  ].join('\n');
}

/** Checks and reports, as lines. */
export function reportLines(node: BodyNode, context: Context): string[] {
  if (isControl(node)) return [...ruleComment(node), ...control(node, context, reportLines)];
  if (node.kind === 'unmarked') {
    const condition = `not (hasKey $guard.marks ${argument(node.entry, context)})`;
    return [`{{- if ${condition} }}`, ...reportLines(node.body, context), '{{- end }}'];
  }
  if (node.kind === 'call' && node.yields === 'reports') {
    return [`{{- ${includeText(node, context, ' "guard" $guard')} }}`];
  }
  if (node.kind !== 'report') throw errorAt(node, 'H013', `a ${node.kind} can't stand among rules`, 'Use rule().');
  const { path, under } = pathAndPlace(node, context);
  const parts = [
    `"guard" $guard${under}`,
    `"path" ${path}`,
    `"message" ${argument(node.message, context)}`,
    `"remedy" ${argument(node.remedy, context)}`,
    ...(node.replaces ? ['"replaces" true'] : []),
    ...(node.entries ? [`"entries" ${argument(node.entries, context)}`] : []),
  ];
  return [called(`${context.chart}.violation`, parts)];
}

/** The name of the rule whose condition follows. */
function ruleComment(node: BodyNode): string[] {
  return node.kind === 'when' && node.body.kind === 'report' ? [`{{- /* ${node.body.rule} */}}`] : [];
}

const called = (helper: string, parts: readonly string[]): string =>
  `{{- include "${helper}" (dict ${parts.join(' ')}) }}`;

/** Where a violation is, and how much of it leads to where the remedy goes. */
function pathAndPlace(node: NodeOf<'report'>, context: Context): { readonly path: string; readonly under: string } {
  const listed = (): string => argument({ kind: 'list', items: node.path }, context);
  if (node.base) {
    const base = argument(node.base, context);
    const path = node.path.length === 0 ? base : `(concat ${base} ${listed()})`;
    const under = node.under ? `(add (len ${base}) ${node.under})` : `(len ${base})`;
    return { path, under: node.fromRoot ? '' : ` "under" ${under}` };
  }
  if (node.under) return { path: listed(), under: ` "under" ${node.under}` };
  return node.entries ? { path: listed(), under: '' } : { path: pathOf(node.path, context), under: '' };
}

function pathOf(path: readonly ExprNode[], context: Context): string {
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
