/** Where in the reference a value is described: a page for each key at the root, an anchor for each path, which never changes. */

/** Steps from the root; `*` is any entry of a map, or any item of a list. */
export type ValuePath = readonly string[];

/** `dataLayer` has the page `data-layer.md`. */
export function pageOf(area: string): string {
  return `${area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
}

/** The anchor of a path: its keys with dots between them, `_` for an entry or item. */
export function anchorOf(path: ValuePath): string {
  return path.map((step) => (step === '*' ? '_' : step)).join('.');
}

/** A path as people write it: `serving.models.<name>.tolerations[]`. */
export function pathText(path: ValuePath, isList: (path: ValuePath) => boolean = () => false): string {
  return path.reduce((text, step, index) => {
    if (step !== '*') return text === '' ? step : `${text}.${step}`;
    return isList(path.slice(0, index)) ? `${text}[]` : `${text}.<name>`;
  }, '');
}

/** The address of a path's description, as seen from a page of the reference (`undefined`: from beside its folder). */
export function addressOf(path: ValuePath, from: string | undefined): string {
  const [area = ''] = path;
  const page = area === from ? '' : `${from === undefined ? 'reference/' : ''}${pageOf(area)}`;
  return `${page}#${anchorOf(path)}`;
}
