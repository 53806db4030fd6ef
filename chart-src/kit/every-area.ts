/** What every area has by being one: objects of the user's own, and their rules. */
import { type Documents, type Expr, forEach, type Rules, resource, values } from '../../compiler/index.ts';
import type { ExtraObjects, FreeForm } from '../shared/types/free-form.ts';
import { extraObjectRules } from './rules/extra-objects.ts';

/** The values of an area, as far as all areas have them. */
interface Area {
  readonly extraObjects: Expr<ExtraObjects>;
}

const areaOf = (key: string): Area => (values<object>() as unknown as Record<string, Area>)[key] as Area;

/** Templates of every area, by the name of the emitted file. */
export const templates: { readonly [file: string]: (area: string) => Documents } = {
  'extra-objects': (area) =>
    forEach<FreeForm>(areaOf(area).extraObjects, 'object', (object) => resource<FreeForm>()(object)),
};

/** Rules of every area, by its key. */
export const rules = (area: string): readonly Rules[] => extraObjectRules(area, areaOf(area).extraObjects);
