/** Objects that a cluster could not tell apart. */

/** The part of an object that tells it from others. */
interface Named {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/**
 * What several objects are called, as `apiVersion kind namespace/name`.
 *
 * @param namespace of objects that name none
 */
export function namesTwice(objects: readonly unknown[], namespace: string): string[] {
  const names = (objects as readonly Named[]).map(
    ({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.namespace ?? namespace}/${metadata.name}`,
  );
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
