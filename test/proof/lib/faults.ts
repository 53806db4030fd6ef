/** What nothing rendered may hold: the traces of a template that printed what wasn't there. */

const traces = ['<nil>', '<no value>', '%!', 'map['];

/** The first trace of a fault in rendered objects or notes, with its place. Texts that the values hold themselves are no traces. */
export function faultIn(rendered: unknown, values: unknown): string | undefined {
  const given = JSON.stringify(values) ?? '';
  const wanted = traces.filter((trace) => !given.includes(JSON.stringify(trace).slice(1, -1)));
  const walk = (value: unknown, path: string): string | undefined => {
    if (value === null || value === undefined) return `${path} is ${value}`;
    if (typeof value === 'string') {
      const trace = wanted.find((text) => value.includes(text));
      return trace && `${path} holds ${trace}: ${value}`;
    }
    if (typeof value !== 'object') return undefined;
    for (const [key, item] of Object.entries(value)) {
      const found = walk(key, `the key ${path}.${key}`) ?? walk(item, `${path}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(rendered, '');
}
