/** All rules of the lint. */

import type { Rule } from '../rule.ts';
import { attachedComments, described } from './described.ts';
import { keyOfOnAlias } from './key-of-on-alias.ts';
import { knownConstructs } from './known-constructs.ts';
import { knownTags, readableTags } from './known-tags.ts';
import { namedEntries } from './named-entries.ts';
import { noEnums } from './no-enums.ts';
import { noGenerics } from './no-generics.ts';
import { noIntersections } from './no-intersections.ts';
import { noNull } from './no-null.ts';
import { noRecord } from './no-record.ts';
import { noUtilityTypes } from './no-utility-types.ts';
import { plainUnions } from './plain-unions.ts';
import { re2Patterns } from './re2-patterns.ts';
import { tagsFit } from './tags-fit.ts';
import { typedNumbers } from './typed-numbers.ts';
import { uniqueNames } from './unique-names.ts';

export const rules: readonly Rule[] = [
  noRecord,
  noUtilityTypes,
  noGenerics,
  noIntersections,
  plainUnions,
  noNull,
  knownConstructs,
  noEnums,
  tagsFit,
  keyOfOnAlias,
  knownTags,
  readableTags,
  attachedComments,
  described,
  typedNumbers,
  re2Patterns,
  uniqueNames,
  namedEntries,
];
