/** All references of the values: which value names an entry of which map. */
import { resolve, type ValuesModel } from '../schema/model.ts';
import { targetPath } from '../schema/reference-path.ts';
import type { ValuePath } from './anchors.ts';
import { flatten, type ObjectAt } from './tree.ts';

/** A value that names an entry of a map. */
export interface Reference {
  readonly path: ValuePath;
  readonly target: ValuePath;
}

/** The references below an object, in the order of the page. */
export function referencesIn(model: ValuesModel, tree: ObjectAt): Reference[] {
  return flatten(tree)
    .filter(({ sameAs }) => sameAs === undefined)
    .flatMap(({ keys }) => keys)
    .flatMap(({ path, node }) => {
      const item = node.items && resolve(model, node.items);
      const place = item?.keyOf === undefined ? path : [...path, '*'];
      const keyOf = node.keyOf ?? item?.keyOf;
      const target = keyOf === undefined ? undefined : targetPath(keyOf, place);
      return target ? [{ path, target }] : [];
    });
}

/** One arrow of the diagram. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** References between maps: the innermost map that holds the value names an entry of another. */
export function arrowsOf(references: readonly Reference[]): Arrow[] {
  const arrows = new Map<string, { from: string; to: string; labels: Set<string> }>();
  for (const { path, target } of references) {
    const from = holderOf(path);
    const to = target.filter((step) => step !== '*').join('.');
    const known = arrows.get(`${from} ${to}`) ?? { from, to, labels: new Set<string>() };
    known.labels.add(
      path
        .slice(path.lastIndexOf('*') + 1)
        .filter((step) => step !== '*')
        .join('.'),
    );
    arrows.set(`${from} ${to}`, known);
  }
  return [...arrows.values()].map(({ from, to, labels }) => ({ from, to, label: [...labels].join(', ') }));
}

/** The map whose entry holds a value; without one, the area. */
function holderOf(path: ValuePath): string {
  const last = path.lastIndexOf('*');
  return (last === -1 ? path.slice(0, 1) : path.slice(0, last)).filter((step) => step !== '*').join('.');
}
