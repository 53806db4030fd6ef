/** Loads the schemas under `schemas/` into a validator, for the tests beside this file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

export const root = join(import.meta.dirname, '../..');

/** The text of a file of the repository. */
export const text = (path: string): string => readFileSync(join(root, path), 'utf8');

type Check = (yaml: string) => string[];
const checks = new Map<string, Check>();

/**
 * A function that lists what a schema has to say against a manifest, e.g. `/spec must have required property 'containers'`.
 * Ajv is strict, so a keyword or format that a validator would ignore makes it throw.
 */
export function checker(path: string): Check {
  const check = checks.get(path) ?? compile(path);
  checks.set(path, check);
  return check;
}

function compile(path: string): Check {
  // A CRD's alternatives (`oneOf: [{required: [a]}, ...]`) name fields that lie in the schema around them.
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(text(path)) as object);
  return (yaml) => {
    validate(parse(yaml));
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const field = (params as { additionalProperty?: string }).additionalProperty;
      return `${instancePath} ${field === undefined ? message : `unknown field ${field}`}`;
    });
  };
}
