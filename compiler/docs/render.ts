/** Fills in templates of documents. */
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

/** The templates of this folder by their file's name. */
export type TemplateName = 'area' | 'index' | 'objects' | 'rules' | 'chart-readme' | 'readme-areas';

const handlebars = Handlebars.create();
const compiled = new Map<string, Handlebars.TemplateDelegate>();

/** Markdown from a template: nothing is escaped, the texts are Markdown already; a name that the data lacks is an error. */
export function render(name: TemplateName, data: object): string {
  return renderFile(new URL(`templates/${name}.hbs`, import.meta.url), data);
}

/** The same from any template. */
export function renderFile(file: URL, data: object): string {
  const template = compiled.get(file.href) ?? compile(file);
  return template(data);
}

function compile(file: URL): Handlebars.TemplateDelegate {
  const template = handlebars.compile(readFileSync(file, 'utf8'), { noEscape: true, strict: true });
  compiled.set(file.href, template);
  return template;
}
