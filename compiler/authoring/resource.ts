/** Documents: manifests and groups of them. */
import type { ResourceNode } from '../ir/nodes.ts';
import { bodyOf, documentsOf } from './body.ts';
import { type Documents, type Tpl, wrap } from './expression.ts';
import { located } from './origin.ts';
import { inBody } from './scope.ts';

/**
 * A manifest of a published Kubernetes type; called twice, so that the target type can be named alone.
 *
 * @example resource<IService>()({ apiVersion: 'v1', kind: 'Service', ... })
 */
export function resource<T>(): (template: Tpl<T>) => Documents {
  return (template) => wrap(located({ kind: 'resource', object: bodyOf(template) as ResourceNode['object'] }));
}

/** Documents with variables of their own: `bind` works in the callback. */
export function documents(make: () => Documents | readonly Documents[]): Documents {
  return wrap(inBody([], () => documentsOf(make())));
}
