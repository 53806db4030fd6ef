/** References that lead to no map: told once where a type carries the tag, with the maps that it could name. */
import { CompileError } from '../errors.ts';
import { allValues, valueAt } from './fold.ts';
import { brand } from './model.ts';
import { nearest } from './validate/problems.ts';
import { isKeyed, type Keyed, type MapValue, type Reference } from './value.ts';

/** A map as a tag names it. */
interface Named {
  readonly tag: string;
  readonly map: MapValue;
}

/**
 * V205 for references that lead to no map.
 *
 * @param found - those that lead to one
 */
export function lostReferences(lost: readonly Reference[], found: readonly Reference[], root: Keyed): CompileError[] {
  const good = new Set(found.map(typeOf));
  // A type that leads somewhere from other places is right: it stands at the wrong one.
  const told = Map.groupBy(lost, (reference) => (good.has(typeOf(reference)) ? reference : typeOf(reference)));
  return [...told.values()].map((all) => errorOf(all[0] as Reference, !good.has(typeOf(all[0] as Reference)), root));
}

/** What tells references of one type from all others; one without a named type stands for itself. */
const typeOf = (reference: Reference): unknown => {
  const said = reference.node[brand];
  return said ? `${said.alias} ${reference.node.keyOf}` : reference;
};

function errorOf(reference: Reference, ofType: boolean, root: Keyed): CompileError {
  const { node, path, position } = reference;
  const tag = node.keyOf as string;
  const said = node[brand];
  const where = path.join('.');
  const message = `@keyOf ${tag} of ${said && ofType ? said.alias : where} leads to no map`;
  const help = [helpOf(tag, reference, root)];
  if (reference.isRelative) {
    const from = said && ofType ? `, here from ${where}` : '';
    help.push(`A path counts from the object that holds the key${from}; each .. is one level, entries of maps too.`);
  }
  return new CompileError('V205', message, said && ofType ? said.tag : position, help.join('\n  '));
}

function helpOf(tag: string, reference: Reference, root: Keyed): string {
  const maps = reference.isRelative ? mapsAround(reference, root) : mapsOf(root);
  const names = reference.node[brand]?.names;
  const ofType = names === undefined ? [] : maps.filter(({ map }) => map.entries.type?.name === names);
  if (ofType.length > 0) return `Write ${alternatives(ofType)}, whose entries are a ${names} each.`;
  const near = nearest(
    tag,
    maps.map((named) => named.tag),
  );
  if (near !== undefined) return `Did you mean @keyOf ${near}?`;
  if (maps.length === 0) return 'There is no map around it: name one by its path from the root.';
  return `The maps are ${maps.map((named) => named.tag).join(', ')}.`;
}

const alternatives = (maps: readonly Named[]): string => maps.map(({ tag }) => `@keyOf ${tag}`).join(' or ');

/** Maps of objects that there is one of. */
function mapsOf(root: Keyed): Named[] {
  return [...allValues(root)].flatMap((map) =>
    map.kind === 'map' && isKeyed(map.entries) && !map.path.includes('*') ? [{ tag: map.path.join('.'), map }] : [],
  );
}

/** Maps of the objects and entries that a reference stands in. */
function mapsAround({ path }: Reference, root: Keyed): Named[] {
  const holder = path.slice(0, -1);
  return holder.flatMap((_, i) => {
    const around = valueAt(root, holder.slice(0, holder.length - i - 1));
    const keys = isKeyed(around) ? [...around.keys] : [];
    return keys.flatMap(([key, map]) => (map.kind === 'map' ? [{ tag: '../'.repeat(i + 1) + key, map }] : []));
  });
}
