/** What every area has by being one: objects of the user's own, and their rules. */
import {
  choose,
  type Documents,
  dict,
  type Expr,
  forEach,
  isOn,
  orElse,
  peek,
  type Ref,
  type Rules,
  resource,
  union,
  values,
} from '../../compiler/index.ts';
import type { ExtraObjects, FreeForm } from '../shared/types/free-form.ts';
import { areasWithNames } from './names.ts';
import { extraObjectRules } from './rules/extra-objects.ts';

/** The values of an area, as far as all areas have them. */
interface Area {
  readonly enabled: boolean;
  readonly extraObjects: ExtraObjects;
}

/** An area, as far as all are alike. */
export const areaOf = (key: string): Ref<Area> =>
  (values<object>() as unknown as Record<string, Ref<Area>>)[key] as Ref<Area>;

/** Templates of every area, by the name of the emitted file. */
export const templates: { readonly [file: string]: (area: string) => Documents } = {
  'extra-objects': (area) =>
    forEach<FreeForm>(areaOf(area).extraObjects, 'object', (object) => resource<FreeForm>()(object)),
};

/** Those that are part of the release: an area of a later version is absent where the values of an earlier one are used again. */
function extraObjectsOf(key: string): Expr<ExtraObjects> {
  const none = dict<FreeForm>({});
  const objects = peek(values<object>(), key, 'extraObjects') as Expr<ExtraObjects>;
  return choose<ExtraObjects>(isOn(areaOf(key)), orElse(objects, none), none);
}

const ofExtraObjects = extraObjectRules(() =>
  union<FreeForm>(...areasWithNames().map((key) => ({ entries: extraObjectsOf(key), prefix: `${key}.extraObjects.` }))),
);

/** Rules of every area, by its key. */
export const rules = (area: string): readonly Rules[] => [ofExtraObjects(area, areaOf(area).extraObjects)];
