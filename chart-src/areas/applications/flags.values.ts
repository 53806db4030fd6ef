/** Feature flags. */
import type { FreeForm } from '../../shared/types/free-form.ts';

/** A feature flag, in the words of OpenFeature's flagd, whose providers read the file as it is. */
export interface Flag {
  /** With `DISABLED` applications take their own default. */
  state: 'ENABLED' | 'DISABLED';
  /**
   * The values by the names of variants.
   *
   * @examples [{"on": true, "off": false}]
   */
  variants: FreeForm;
  /**
   * The variant of all whom `targeting` says nothing else of.
   *
   * @minLength 1
   */
  defaultVariant: string;
  /** Who gets another variant: JsonLogic, as flagd documents it, such as a share of the users. */
  targeting?: FreeForm;
}

/**
 * Flags by name. Applications find them in `/flags/flags.json`. A change reaches the file in running pods within two minutes, and restarts nothing.
 *
 * @propertyNames {"pattern": "^[A-Za-z]([-._A-Za-z0-9]*[A-Za-z0-9])?$", "maxLength": 63, "patternHint": "letters, digits, dots, dashes and underscores, a letter first"}
 * @example {"new-checkout": {"state": "ENABLED", "variants": {"on": true, "off": false}, "defaultVariant": "off"}}
 */
export interface Flags {
  [name: string]: Flag;
}
