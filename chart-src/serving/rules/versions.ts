/** Rules of a version: its settings as they are over those of its model. */
import { and, entry, eq, format, isSet, ne, not, type Ref, type RulePlace, type Rules, rule, rulesIfSet, rulesMatch, rulesWhen, values, defaulted } from '../../../compiler/index.ts';
