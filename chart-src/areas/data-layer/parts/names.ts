/**
 * Names of bindings. What a store offers is a ConfigMap with its address and a Secret with its credentials, both of one name; those of a `shared` store
 * have the name that the other release gives them.
 */
import type { Expr, Operand, Ref } from '../../../../compiler/index.ts';
import { kebab, nameInRelease, objectName, stemName, stemNameInRelease } from '../../../kit/names.ts';
import type { SharedStore } from '../../../kit/values/shared-store.ts';
import { AREA } from '../parts.ts';

/** What an object of a store is called: in this release, and in another one that shares it. */
export function sharable(name: Operand<string>): {
  readonly own: () => Expr<string>;
  readonly shared: (from: Ref<SharedStore>) => Expr<string>;
} {
  return { own: () => objectName(AREA, name), shared: ({ release }) => nameInRelease(release, kebab(AREA), name) };
}

/** What an operator makes names of that runs a store: in this release, and in another one that shares it. */
export function sharableStem(name: string): {
  readonly own: () => Expr<string>;
  readonly shared: (release: Operand<string>) => Expr<string>;
} {
  return { own: () => stemName(AREA, name), shared: (release) => stemNameInRelease(release, kebab(AREA), name) };
}
