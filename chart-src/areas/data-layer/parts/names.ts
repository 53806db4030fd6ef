/**
 * Names of bindings. What a store offers is a ConfigMap with its address and a Secret with its credentials, both of one name; those of a `shared` store
 * have the name that the other release gives them.
 */
import type { Expr, Operand, Ref } from '../../../../compiler/index.ts';
import type { ObjectName } from '../../../kit/names.ts';
import type { SharedStore } from '../../../kit/values/shared-store.ts';

/** What an object of a store is called: in this release, and in another one that shares it. */
export function sharable(name: ObjectName): {
  readonly own: () => Expr<string>;
  readonly shared: (from: Ref<SharedStore>) => Expr<string>;
} {
  return { own: () => name.full, shared: ({ release }) => name.inRelease(release).full };
}

/** What an operator makes names of that runs a store: in this release, and in another one that shares it. */
export function sharableStem(name: ObjectName): {
  readonly own: () => Expr<string>;
  readonly shared: (release: Operand<string>) => Expr<string>;
} {
  return { own: () => name.stem, shared: (release) => name.inRelease(release).stem };
}
