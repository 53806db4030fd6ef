/** All references of the values: which value names an entry of which map. */
import type { Reference as ReferenceValue, Value } from '../schema/value.ts';
import type { ValuePath } from './anchors.ts';
import type { Section } from './tree.ts';

/** A value that names an entry of a map, or a list of such. */
export interface Reference {
  readonly path: ValuePath;
  readonly target: ValuePath;
}

/** The reference that a value is, or is a list of. */
export function referenceIn(value: Value): ReferenceValue | undefined {
  const one = value.kind === 'list' ? value.items : value;
  return one.kind === 'reference' ? one : undefined;
}

/** The references of sections, in the order of the page. */
export function referencesIn(sections: readonly Section[]): Reference[] {
  const keys = sections.filter(({ sameAs }) => sameAs === undefined).flatMap((section) => section.keys);
  return keys.flatMap((value) => {
    const reference = referenceIn(value);
    return reference ? [{ path: value.path, target: reference.target.path }] : [];
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
