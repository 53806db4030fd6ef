/** The helper that checks a reference: what it names is there, switched on, and in an area that is. */
import { mapParameter, type NewDefine, optional, valueParameter } from '../authoring/define.ts';
import { type Expr, expressionOf, node, type Operand, type Ref, wrap } from '../authoring/expression.ts';
import { located } from '../authoring/origin.ts';
import { when } from '../authoring/when.ts';
import { isString, peek } from '../operations/kinds.ts';
import { choose, not } from '../operations/logic.ts';
import { at, concat, first, hasKey, keys, last, list } from '../operations/maps.ts';
import { apply } from '../operations/operation.ts';
import { notEmpty, orElse } from '../operations/presence.ts';
import { format, join } from '../operations/text.ts';
import { sequence } from './build.ts';
import { type Rules, rulesIfSet, rulesWhen } from './rule.ts';

type Steps = readonly string[];

/** The helper `reference`; see its parameters for what it is given. */
export const referenceHelper: NewDefine = {
  name: 'reference',
  description: 'Notes a reference that names nothing, or something that is switched off.',
  parameters: [
    // The steps to the reference, and what it names.
    valueParameter<Steps>()('path', 'string[]'),
    'name',
    // The map of what can be named, and the steps to it.
    mapParameter('map'),
    valueParameter<Steps>()('in', 'string[]'),
    // How many steps lead to each entry that holds the reference.
    valueParameter<readonly number[]>()('entries', 'integer[]'),
    // The values of the map's area, if the reference is in another.
    optional(valueParameter<{ enabled: boolean }>()('area', 'switch')),
    // What may switch the entries off that say nothing themselves.
    optional(mapParameter('defaults')),
    // What a new entry needs; a map that holds the reference itself is never empty.
    optional('example'),
  ],
  result: 'reports',
  make: referenceRules,
};

const yamlText = (value: Operand<string>): Expr<string> => apply('yamlText', value);
const yamlAt = (path: Expr<Steps>, value: Operand<string>): Expr<string> => apply('yamlAt', path, value);

function referenceRules(
  path: Ref<Steps>,
  name: Expr<string>,
  map: Expr<{ [name: string]: string }>,
  within: Ref<Steps>,
  entries: Expr<readonly number[]>,
  area: Ref<{ enabled: boolean }>,
  defaults: Expr<object>,
  example: Expr<string>,
): Rules {
  const fault = (rule: string, message: Operand<string>, remedy: Operand<string>): Rules =>
    wrap(
      located({
        kind: 'report',
        rule,
        base: expressionOf(path),
        path: [],
        message: expressionOf(message),
        remedy: expressionOf(remedy),
        fromRoot: true,
        entries: expressionOf(entries),
      }),
    );
  const place = join('.', within);
  const own = peek(at(map, name), 'enabled') as Expr<boolean | undefined>;
  const inherited = peek(defaults, 'enabled') as Expr<boolean | undefined>;
  const isOn = orElse(own, orElse(inherited, true));
  const known = keys(map);
  const legal = yamlText(first(known));
  return either(
    hasKey(map, name),
    [
      rulesWhen(not(isOn), () => [
        fault(
          'reference-off',
          format`${place}.${name} is switched off, and this names it`,
          yamlAt(concat(within, list(name, 'enabled')), 'true'),
        ),
      ]),
      rulesIfSet(area, ({ enabled }) => [
        rulesWhen(not(enabled), () => [
          fault(
            'reference-off',
            format`${first(within)} is switched off, and this names an entry of it`,
            yamlAt(list(first(within), 'enabled'), 'true'),
          ),
        ]),
      ]),
    ],
    [
      either(
        notEmpty(map),
        [
          fault(
            'reference',
            format`there is no "${name}" in ${place}; there are: ${join(', ', known)}`,
            // In a list it stands in place of the item.
            yamlAt(path, choose(isString(last(path)), legal, format`[${legal}]`)),
          ),
        ],
        [
          fault(
            'reference',
            format`there is no "${name}" in ${place}, which is empty`,
            format`${yamlAt(concat(within, list(name)), '')}${example}`,
          ),
        ],
      ),
    ],
  );
}

const either = (condition: Expr<boolean>, then: readonly Rules[], otherwise: readonly Rules[]): Rules =>
  when<never>(condition, together(then), together(otherwise)) as never;

const together = (rules: readonly Rules[]): never => wrap(sequence(rules.map((item) => item[node])));
