/** V110: `@keyOf` belongs on the alias of a reference, where templates find the target's type; on a property it gets lost. */

import ts from 'typescript';
import { tagsOf } from '../../read/declarations.ts';
import { isReferenceBrand } from '../brand.ts';
import type { Rule } from '../rule.ts';

const HELP =
  'Declare /** ... @TJS-type string, @keyOf gpuPools */ type GpuPoolName = string & { readonly [ref]?: GpuPool }, and use it here.';

export const keyOfOnAlias: Rule = {
  code: 'V110',
  declaration(declaration, { report }) {
    const keyOf = tagsOf(declaration).find(({ name }) => name === 'keyOf');
    const brand = ts.isTypeAliasDeclaration(declaration) && isReferenceBrand(declaration.type);
    if (keyOf && !brand) report(keyOf.node, '@keyOf stands on a type that is not a reference', HELP);
    if (!brand) return;
    const isString = tagsOf(declaration).some(({ name, text }) => name === 'TJS-type' && text === 'string');
    if (!keyOf || !isString)
      report(declaration.name, `the reference ${declaration.name.text} lacks @TJS-type string or @keyOf`, HELP);
  },
  property(property, _, { report }) {
    const keyOf = tagsOf(property).find(({ name }) => name === 'keyOf');
    if (keyOf) report(keyOf.node, '@keyOf stands on a property', HELP);
  },
};
