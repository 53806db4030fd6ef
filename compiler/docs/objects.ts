/** Which template makes which kinds of objects. */
import type { ChartIr, TemplateFile } from '../ir/nodes.ts';
import { nodesIn } from './calls.ts';

/** A template and what comes out of it. */
export interface TemplateDoc {
  readonly area: string;
  readonly path: string;
  readonly sources: readonly string[];
  readonly kinds: readonly string[];
}

/** A template for each file of the chart that makes objects. */
export function templatesOf(ir: ChartIr): TemplateDoc[] {
  return ir.templates.map((file) => ({
    area: file.area ?? '',
    path: file.path,
    sources: file.sources,
    kinds: kindsOf(file),
  }));
}

/** `apps/v1 Deployment`, in the order of the template; objects that values bring whole have no kind of their own. */
function kindsOf({ body }: TemplateFile): string[] {
  const kinds = nodesIn(body, 'resource').map(({ object }) => {
    if (object.kind !== 'object') return 'any, as the values have it';
    const constant = (key: string): string => {
      const value = object.fields.find(([name]) => name === key)?.[1];
      return value?.kind === 'literal' ? String(value.value) : '?';
    };
    return `${constant('apiVersion')} ${constant('kind')}`;
  });
  return [...new Set(kinds)];
}
