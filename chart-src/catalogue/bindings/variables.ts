/** Environment variables out of bindings. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { Expr, Operand, Tpl } from '../../../compiler/index.ts';

/** One variable. */
export function variable(name: Operand<string>, value: Operand<string>): Tpl<IEnvVar> {
  return { name, value };
}

/** One variable whose value is in the ConfigMap of a binding. */
export function bindingVariable(name: Operand<string>, binding: Expr<string>, key: Operand<string>): Tpl<IEnvVar> {
  return { name, valueFrom: { configMapKeyRef: { name: binding, key } } };
}

/** The same for a key that the binding has only where it is needed; without it the variable isn't set. */
export function optionalVariable(name: Operand<string>, binding: Expr<string>, key: Operand<string>): Tpl<IEnvVar> {
  return { name, valueFrom: { configMapKeyRef: { name: binding, key, optional: true } } };
}

/** One variable whose value is in a Secret. */
export function secretVariable(name: Operand<string>, secret: Operand<string>, key: Operand<string>): Tpl<IEnvVar> {
  return { name, valueFrom: { secretKeyRef: { name: secret, key } } };
}
