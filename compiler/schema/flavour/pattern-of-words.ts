/** A pattern that matches words, each as a whole, with what stands before their last slash written once. */
export function patternOfWords(words: readonly string[]): string {
  const byFolder = Map.groupBy(words, (word) => word.slice(0, word.lastIndexOf('/') + 1));
  const folders = [...byFolder].map(([folder, inside]) => {
    const names = inside.map((word) => escaped(word.slice(folder.length))).join('|');
    return folder === '' ? names : `${escaped(folder)}(${names})`;
  });
  return `^(${folders.join('|')})$`;
}

const escaped = (text: string): string => text.replace(/[^\w/-]/g, '[$&]');
