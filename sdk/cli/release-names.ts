/** Names of releases and namespaces, as Helm and Kubernetes take them. */
import { UsageError } from '../values/file.ts';

const FORMS = {
  releaseName: {
    option: '--release-name',
    form: /^(?=.{1,53}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
    legal: 'lower-case letters, digits, dashes and dots, 53 at most, a letter or digit at both ends',
  },
  namespace: {
    option: '--namespace',
    form: /^(?=.{1,63}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
    legal: 'lower-case letters, digits and dashes, 63 at most, a letter or digit at both ends',
  },
} as const;

/**
 * Refuses names with which nothing could be installed.
 *
 * @throws UsageError that says what is legal
 */
export function refuseIllegalNames(given: { readonly [Name in keyof typeof FORMS]?: string }): void {
  for (const [key, { option, form, legal }] of Object.entries(FORMS)) {
    const name = given[key as keyof typeof FORMS];
    if (name !== undefined && !form.test(name)) throw new UsageError(`${option} "${name}": it has to be ${legal}.`);
  }
}
