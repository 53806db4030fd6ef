/** What a release of an older chart lacks (`--reuse-values`): an area, a switch, a setting of what calls others. */
import type { ValuesModel } from '../../../compiler/schema/model.ts';
import type { Value } from '../../../compiler/schema/value.ts';
import { valuesOf } from '../../../compiler/schema/values-of.ts';
import { cloneJson, isJsonObject, type JsonObject, setOwn } from '../../../compiler/values/json.ts';
import type { Sample } from './references.ts';
import { variantsOf } from './variants.ts';

/** All areas, with everything that calls something, while one of the areas is not there or switched off. */
export function absentSamples(model: ValuesModel, defaults: JsonObject): Sample[] {
  const areas = [...valuesOf(model).keys.keys()].filter((key) => {
    const start = defaults[key];
    return isJsonObject(start) && Object.hasOwn(start, 'enabled');
  });
  const style = { references: ['gone'], isAsked: ({ type }: Value) => type?.name === 'Calls' };
  const alone = areas.map(
    (area): Sample => ({ about: `${area} with nothing in it`, values: { [area]: { enabled: true } } }),
  );
  const unknown = areas.map(
    (area): Sample => ({ about: `${area} is not known yet`, values: { [area]: null }, skipSchema: true }),
  );
  const called = variantsOf(model, defaults, style).flatMap((values, i) => {
    const changed = (about: string, change: (copy: JsonObject) => void, skipSchema = false): Sample => {
      const copy = cloneJson(values);
      forget(copy, 'gone');
      change(copy);
      return { about: `${about} (${i + 1})`, values: copy, skipSchema };
    };
    return [
      changed('calls, and all areas', () => {}),
      ...areas.flatMap((area) => [
        changed(`calls, and ${area} is switched off`, (copy) => setOwn(copy, area, { enabled: false })),
        changed(`calls, and ${area} is not known yet`, (copy) => setOwn(copy, area, null), true),
      ]),
    ];
  });
  return [...alone, ...unknown, ...called];
}

/** Takes references out: what they name is not what is looked at. */
function forget(values: JsonObject, name: string): void {
  for (const [key, value] of Object.entries(values)) {
    if (value === name) delete values[key];
    else if (Array.isArray(value)) values[key] = value.filter((item) => item !== name);
    else if (isJsonObject(value)) forget(value, name);
  }
}
