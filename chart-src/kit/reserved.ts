/**
 * Names that the chart keeps for itself: all that begin as those of its forms do, whether it makes an object of that name now or in another version. Users give
 * theirs other names, and never have to know which ones the chart makes.
 */
import {
  and,
  bind,
  define,
  type Expr,
  format,
  hasPrefix,
  ne,
  type Operand,
  regexFind,
  release,
  trimPrefix,
  when,
} from '../../compiler/index.ts';
import { areasWithNames, CUT, CUT_DIGITS, kebab, withoutDots } from './names.ts';

/** What names that are free have in the place of an area; no area is called so. */
export const FREE = 'extra';

/** A choice of all areas in a pattern, as they stand in names and labels. */
export const anyArea = (): string => `(${areasWithNames().map(kebab).join('|')})`;

const ofReleaseName = (): Expr<string> => format`${withoutDots(release.name)}-`;

/** The beginning of a name that makes it one of the chart's, such as `demo-serving-`, or `""`. */
export const reservedBeginning: (name: Operand<string>) => Expr<string> = define(
  'reservedBeginning',
  "The beginning of a name that the chart keeps for its own objects, with the namespace before it or not; nothing where the name is anybody's.",
  ['name'],
  'string',
  (name) => {
    const start = bind('start', ofReleaseName());
    const within = bind('within', trimPrefix(format`${release.namespace}.`, name));
    const area = bind('area', regexFind(`^${anyArea()}-`, trimPrefix(start, within)));
    return when<string>(and(hasPrefix(start, within), ne(area, '')), format`${start}${area}`, '');
  },
);

/** The end of a name that the chart cut, or `""`: there the beginning may be cut too. */
export const markOfCut = (name: Operand<string>): Expr<string> => regexFind(`${CUT}[0-9a-f]{${CUT_DIGITS}}$`, name);

/** A name that the chart gives to nothing, for an object of the user's own. */
export const freeName = (rest: Operand<string>): Expr<string> => format`${ofReleaseName()}${FREE}-${rest}`;
