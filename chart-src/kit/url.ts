/** Parts of addresses that users give whole. */
import {
  bind,
  choose,
  define,
  type Expr,
  hasPrefix,
  ne,
  type Operand,
  regexFind,
  toInteger,
  trimPrefix,
} from '../../compiler/index.ts';

const port = define(
  'port',
  'The port of an address that begins with http:// or https://.',
  ['url'],
  'string',
  (url) => {
    const host = bind('host', regexFind('^[^/?#]*', trimPrefix('http://', trimPrefix('https://', url))));
    const given = bind('given', regexFind(':[0-9]+$', host));
    return choose(ne(given, ''), trimPrefix(':', given), choose(hasPrefix('https://', url), '443', '80'));
  },
);

/** The port of an address, as a policy asks for it. */
export const portOf = (url: Operand<string>): Expr<number> => toInteger(port(url));
