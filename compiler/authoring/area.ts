/** Whether an area is part of the release. */
import { literal, loose, operation } from '../rules/build.ts';
import { type Expr, expressionOf, type Ref, wrap } from './expression.ts';
import { located } from './origin.ts';

/**
 * Whether an area is switched on. One that came in a later minor may be absent as a whole under `helm upgrade --reuse-values`:
 * then it is off.
 *
 * @example when(isOn(serving), ...)
 */
export function isOn(area: Ref<{ enabled: boolean }>): Expr<boolean> {
  return wrap(located(operation('orElse', loose(expressionOf(area), 'enabled'), literal(false))));
}
