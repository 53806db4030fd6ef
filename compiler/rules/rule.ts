/** How rules between values are written: condition, path, message, and the YAML to paste that mends it. */

import { withDefaultsOf } from '../authoring/each.ts';
import { type Entries, type Expr, expressionOf, node, type Operand, type Ref, wrap } from '../authoring/expression.ts';
import { type Mode, matchBodies, type Settings } from '../authoring/match.ts';
import { located } from '../authoring/origin.ts';
import { reference } from '../authoring/reference.ts';
import { freshName, inBody } from '../authoring/scope.ts';
import type { BodyNode, ExprNode } from '../ir/nodes.ts';
import { formatted, literal, loose, operation, select, sequence, when } from './build.ts';
import { pathText, type Step, stepNodes } from './path.ts';
import { type Remedy, remedyText } from './remedy.ts';

declare const rules: unique symbol;

/** Rules of an area. */
export interface Rules {
  readonly [node]: BodyNode;
  readonly [rules]: true;
}

/** Where a rule stands: at the root, or at an entry of a map. */
export interface RulePlace {
  readonly path: readonly Operand<string>[];
  /** In shared rules: where they are called for, a list that comes before `path`. */
  readonly base?: ExprNode;
}

/** One rule. */
export interface Rule {
  /** A short name that never changes, such as `pdb-blocks-drain`. */
  readonly name: string;
  /** Holds if the rule is violated. */
  readonly violated: Expr<boolean>;
  /** The offending value, from the place of the rule. */
  readonly at: readonly Operand<string>[];
  /** What is wrong and why it can't work, in one sentence without a full stop. */
  readonly message: Operand<string>;
  /** Values that mend it, from the place of the rule. */
  readonly remedy: Remedy;
  /** Where the remedy is written from, if not from the place of the rule: it mends something else. */
  readonly remedyFrom?: 'root';
  /** Whether the offending key has to go as well: pasting can only add keys, so the message says it. @default false */
  readonly replaces?: boolean;
}

/** The place of rules that look at the values as a whole. */
export const everywhere: RulePlace = { path: [] };

/** A rule at a place. */
export function rule(place: RulePlace, { name, violated, at, message, remedy, remedyFrom, replaces }: Rule): Rules {
  const path = stepsOf([...place.path, ...at]);
  return wrap(
    located(
      when(expressionOf(violated), {
        kind: 'report',
        rule: name,
        path: stepNodes(path),
        message: expressionOf(message),
        remedy: formatted(remedyText(remedy)),
        ...(place.base ? { base: place.base } : {}),
        ...(remedyFrom === 'root' ? { fromRoot: true } : place.path.length > 0 ? { under: place.path.length } : {}),
        ...(replaces ? { replaces } : {}),
      }),
    ),
  );
}

/** Rules that hold only under a condition, or while an area is switched on. */
export function rulesWhen(condition: Expr<boolean>, make: () => readonly Rules[]): Rules {
  return wrap(
    located(
      when(
        expressionOf(condition),
        inBody([], () => sequence(make().map((item) => item[node]))),
      ),
    ),
  );
}

/** Rules of an optional value, while it is there. */
export function rulesIfSet<T>(value: Expr<T>, make: (value: Ref<NonNullable<T>>) => readonly Rules[]): Rules {
  const subject = expressionOf(value);
  const body = inBody([], () => sequence(make(reference(subject)).map((item) => item[node])));
  return wrap(located({ kind: 'with', test: 'set', subject, body }));
}

/** Rules for some modes of a `mode` object. */
export function rulesMatch<T extends { mode: string }>(
  subject: Expr<T>,
  cases: { readonly [M in Mode<T>]?: (settings: Settings<T, M>) => readonly Rules[] },
): Rules {
  return matchBodies(subject, cases, (made) => sequence((made as readonly Rules[]).map((item) => item[node])));
}

/**
 * Rules for each item of a list. `index` counts from 0 and may stand in a path.
 *
 * @param name - the variable, in the singular
 */
export function rulesForItems<T>(
  source: Expr<readonly T[]> | Expr<T[]>,
  name: string,
  make: (value: Ref<T>, index: Expr<string> & Expr<number>) => readonly Rules[],
): Rules {
  return loop(source, name, `${name}Index`, make as never);
}

/**
 * Rules for each entry of a map of plain values, which have neither a switch nor stages of their own.
 *
 * @param name - the variable, in the singular
 */
export function rulesForPairs<T>(
  source: Expr<{ [name: string]: T }> | Entries<T>,
  name: string,
  make: (value: Ref<T>, key: Expr<string>) => readonly Rules[],
): Rules {
  return loop(source as Expr<unknown>, name, `${name}Name`, make as never);
}

function loop(
  source: Expr<unknown>,
  name: string,
  keyName: string,
  make: (value: Ref<unknown>, key: Expr<string>) => readonly Rules[],
): Rules {
  const variable = freshName(name);
  const key = freshName(keyName);
  const body = inBody([variable, key], () =>
    sequence(
      make(reference({ kind: 'local', name: variable }), wrap({ kind: 'local', name: key })).map((item) => item[node]),
    ),
  );
  return wrap(located({ kind: 'each', source: source[node], variable, key, body }));
}

/**
 * Rules for each entry of a map that is switched on and passed the earlier stages.
 *
 * @param name - the variable, in the singular
 * @param path - where the map is
 */
export function rulesForEach<T>(
  source: Expr<{ [name: string]: T }> | Entries<T>,
  name: string,
  path: readonly Operand<string>[],
  make: (value: Ref<T>, place: RulePlace & { readonly name: Expr<string> }) => readonly Rules[],
): Rules {
  const variable = freshName(name);
  const key = freshName(`${name}Name`);
  const defaults = withDefaultsOf(source);
  const body = inBody([variable, key, `${variable}Overrides`], () => {
    const entryName: Expr<string> = wrap({ kind: 'local', name: key });
    const place = { path: [...path, entryName], name: entryName };
    const made = sequence(make(reference({ kind: 'local', name: variable }), place).map((item) => item[node]));
    const unmarked: BodyNode = { kind: 'unmarked', entry: pathText(stepsOf(place.path)), body: made };
    // A version of a model that lacks the switch is not come to: the model is told to be incomplete.
    const isWithin = defaults?.kind === 'local';
    const entryNode: ExprNode = { kind: 'local', name: variable };
    // An entry that the rules spell out themselves is a whole object of the values.
    const isOn =
      isWithin || (source[node] as ExprNode).kind === 'dict'
        ? select(entryNode, 'enabled')
        : operation('orElse', loose(entryNode, 'enabled'), literal(true));
    return when(isOn, unmarked);
  });
  return wrap(
    located({ kind: 'each', source: source[node] as ExprNode, ...(defaults ? { defaults } : {}), variable, key, body }),
  );
}

/**
 * Rules that look at entries, or at what references name, where no loop of their own sees to it: they are asked only while all entries below a path are
 * whole and all references there hold.
 *
 * @param path - the area, or the object with a switch of its own, that holds the references
 */
export function rulesIfSound(path: readonly Operand<string>[], make: () => readonly Rules[]): Rules {
  const body = inBody([], () => sequence(make().map((item) => item[node])));
  return wrap(located({ kind: 'unmarked', entry: pathText(stepsOf(path)), body }));
}

/** The steps of a path. */
export function stepsOf(path: readonly Operand<string>[]): Step[] {
  return path.map((step) => (typeof step === 'string' ? step : expressionOf(step)));
}
