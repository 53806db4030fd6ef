/** Where a reference leads: `gpuPools` from the root, `../versions` from the object that holds the key. */

/** The path of the map that a reference at a path names, `*` for entries. */
export function targetPath(keyOf: string, path: readonly string[]): readonly string[] | undefined {
  const levels = keyOf.split('/').filter((step) => step === '..').length;
  const words = keyOf.replace(/^(\.\.\/)+/, '').split(/[./]/);
  if (levels === 0) return words;
  const holder = path.slice(0, -1);
  return levels > holder.length ? undefined : [...holder.slice(0, holder.length - levels), ...words];
}
