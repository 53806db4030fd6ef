/** The guard: reports of violated rules, gathered one by one. */
import type { BodyNode, NodeOf } from '../ir/nodes.ts';
import { yamlText, yamlUnder } from '../operations/yaml-text.ts';
import { control, isControl, type Run } from './blocks.ts';
import { describe } from './describe.ts';
import type { Environment } from './environment.ts';
import { type Compiling, compute } from './expression.ts';

/** Compiles the guard, or a part of it. */
export function reportsOf(node: BodyNode, compiling: Compiling): Run<unknown> {
  if (isControl(node)) return control(node, compiling, reportsOf);
  if (node.kind === 'check') {
    const make = (): Run<unknown> => reportsOf(node.body, compiling);
    return compiling.coverage?.call(node.helper, given(node), make) ?? make();
  }
  if (node.kind === 'unmarked') {
    const marks = node.marks.map((mark) => compute(mark, compiling));
    const body = reportsOf(node.body, compiling);
    return (environment, sink) => {
      if (!marks.some((mark) => environment.marks.has(mark(environment) as string))) body(environment, sink);
    };
  }
  if (node.kind !== 'report') throw new TypeError(`a ${node.kind} is no report`);
  const path = node.path.map((part) => compute(part, compiling));
  const marks = node.marks.map((mark) => compute(mark, compiling));
  const text = (of: typeof node.message): ((environment: Environment) => string) => {
    const computed = compute(of, compiling);
    return (environment) => String(computed(environment));
  };
  const message = text(node.message);
  const remedy = text(node.remedy);
  const under = path.slice(0, node.under ?? 0);
  return (environment) => {
    for (const mark of marks) environment.marks.add(mark(environment) as string);
    const steps = path.map((part) => part(environment) as string);
    environment.violations.push({
      rule: node.rule,
      path: steps,
      message: message(environment),
      remedy: yamlUnder(
        under.map((part) => yamlText(part(environment) as string)),
        remedy(environment),
      ),
      ...(node.replaces ? { replaces: String(steps.at(-1)) } : {}),
    });
  };
}

/** What a check is given that can be told apart in the words of a branch. */
function given(node: NodeOf<'check'>): ReadonlyMap<string, string> {
  const named = Object.entries(node.arguments).filter(([, value]) => ['select', 'local', 'entry'].includes(value.kind));
  return new Map(named.map(([parameter, value]) => [parameter, describe(value)]));
}
