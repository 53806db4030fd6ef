/** What a rule says to paste, made to fit where it goes: what is composed or added up can be longer and larger than its parts. */
import { type Expr, format, min, type Operand, regexFind } from '../../../compiler/index.ts';

/** A name of so many characters at most, cut behind a letter, a digit or an underscore. */
export const fitting = (most: number, name: Operand<string>): Expr<string> =>
  regexFind(`^.{0,${most - 1}}[A-Za-z0-9_]`, name);

/** Two names in one, of so many characters at most. Each gives way for the other, so that a long first one does not come back as it was. */
export const joined = (most: number, first: Operand<string>, second: Operand<string>): Expr<string> =>
  format`${fitting(Math.ceil(most / 2) - 1, first)}-${fitting(Math.floor(most / 2), second)}`;

/** A number that a value can hold: counts and seconds end where 32 bits do. */
export const countable = (amount: Operand<number>): Expr<number> => min(amount, 2_147_483_647);
