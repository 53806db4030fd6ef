/** Objects that a cluster could not tell apart, or whose names the chart makes in another way than it declares. */
import type { Release } from '../../compiler/evaluate/environment.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import type { Rendered } from '../proof/lib/outcome.ts';
import { namedBy, thingsOf } from './things.ts';

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

/** Where objects of users are, who name them. */
const ofUsers = /\/extra-objects\.yaml$/;

/** Objects that the chart itself makes and names. */
export const objectsOfChart = (rendered: Rendered): Named[] =>
  [...rendered].flatMap(([file, objects]) => (ofUsers.test(file) ? [] : (objects as readonly Named[])));

/** Names of objects of the chart that are not of one of its forms, with the keys that the values have: of none, or of several. */
export function undeclaredNames(rendered: Rendered, values: JsonObject, release: Release): string[] {
  const things = thingsOf(values);
  return objectsOfChart(rendered).flatMap(({ kind, metadata: { name } }) => {
    const found = namedBy(name, things, release);
    return found.length === 1 ? [] : [`${kind} ${name}: ${found.join(', ') || 'nothing'}`];
  });
}
