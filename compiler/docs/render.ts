/** Fills in the templates of this folder. */
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

/** The templates by their file's name. */
export type TemplateName = 'area' | 'index' | 'objects' | 'rules' | 'chart-readme';

const handlebars = Handlebars.create();
const compiled = new Map<TemplateName, Handlebars.TemplateDelegate>();

/** Markdown from a template: nothing is escaped, the texts are Markdown already; a name that the data lacks is an error. */
export function render(name: TemplateName, data: object): string {
  const template = compiled.get(name) ?? compile(name);
  return template(data);
}

function compile(name: TemplateName): Handlebars.TemplateDelegate {
  const text = readFileSync(new URL(`templates/${name}.hbs`, import.meta.url), 'utf8');
  const template = handlebars.compile(text, { noEscape: true, strict: true });
  compiled.set(name, template);
  return template;
}
