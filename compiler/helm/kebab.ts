/** Names of files for keys of the values. */

/** `dataLayer` as `data-layer`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
