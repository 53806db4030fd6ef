/** Parts of values that the chart passes on as they are, without looking inside. */

/** Any JSON but null: Helm would delete the key. */
export type Json = string | number | boolean | Json[] | { [key: string]: Json };

/**
 * A Kubernetes object, or a part of one, passed on as it is.
 *
 * @freeForm
 */
export interface FreeForm {
  [key: string]: Json;
}

/**
 * Whole Kubernetes objects by a name of your own, added to the release as they are. The name is for overlays to refer to; the object is called by its own
 * `metadata.name`, which may not begin with the release and an area, as the names of the chart's own objects do.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 63, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 */
export interface ExtraObjects {
  [name: string]: FreeForm;
}
