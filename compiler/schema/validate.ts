/** Checks values against the chart's schema in process, and says what is wrong in one sentence a mistake. */

import { createRequire } from 'node:module';
import type { Ajv as AjvClass, ErrorObject, ValidateFunction } from 'ajv';
import type { JsonSchema } from './flavour/json-schema.ts';
import { fitsOf } from './validate/fits.ts';
import { type Problem, problemsOf } from './validate/problems.ts';

export type { Problem } from './validate/problems.ts';

/** Checks merged values; an empty list means that Helm accepts them too. */
export type Validator = (values: unknown) => Problem[];

/** Keywords of our own, which check nothing. */
const ANNOTATIONS = ['patternHint'];

/**
 * A validator of one schema. Whether values fit is found out quickly; the schema's library is loaded, and compiles the schema once, for the first
 * values that do not.
 *
 * @param schema the chart flavour, with `hints` for better messages
 * @param defaults the chart's defaults, for better messages about keys that were nulled
 */
export function createValidator(schema: JsonSchema, defaults?: Record<string, unknown>): Validator {
  const fits = fitsOf(schema);
  let check: ValidateFunction | undefined;
  return (values) => {
    if (fits(values)) return [];
    check ??= compile(schema);
    return check(values) ? [] : problemsOf(check.errors as ErrorObject[], values, defaults);
  };
}

function compile(schema: JsonSchema): ValidateFunction {
  const { Ajv } = createRequire(import.meta.url)('ajv') as { Ajv: typeof AjvClass };
  const ajv = new Ajv({
    strict: true,
    // `if: {required: [mode]}` names keys that the object around it declares.
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    verbose: true,
    // Helm looks at a map's own keys only, and a key may be called `__proto__`.
    ownProperties: true,
    validateSchema: false,
    keywords: ANNOTATIONS,
    // A function for each definition, as it is written: compiled in a third of the time, and no slower afterwards.
    inlineRefs: false,
    code: { optimize: false },
  });
  return ajv.compile(schema);
}
