/** What tags say about each other and about the defaults, checked on the finished model: mistakes that one type alone doesn't show. */

import { CompileError } from '../errors.ts';
import { chartFlavour } from './chart-flavour.ts';
import { placeErrors } from './check/places.ts';
import { tagErrors } from './check/tags.ts';
import type { ValuesModel } from './model.ts';
import { createValidator } from './validate.ts';

/** Checks tags and defaults. An empty list means that all flavours can be made. */
export function checkModel(model: ValuesModel, defaults: Record<string, unknown>): CompileError[] {
  return [...tagErrors(model), ...placeErrors(model, defaults), ...defaultErrors(model, defaults)];
}

/** The defaults against the chart's own schema: what Helm would refuse with no values given. */
function defaultErrors(model: ValuesModel, defaults: Record<string, unknown>): CompileError[] {
  const validate = createValidator(chartFlavour(model, { defaults, hints: true }));
  return validate(defaults).map(
    ({ path, message }) =>
      new CompileError(
        'V207',
        `the default of ${path.join('.')} ${message}`,
        undefined,
        'Mend it in the defaults of the area.',
      ),
  );
}
