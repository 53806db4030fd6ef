/** Keys at the root of the values that have no page. */

/** Keys for a parent chart: they may be there, and nothing reads them. */
export const FOR_PARENTS: ReadonlySet<string> = new Set(['global', 'enabled']);
