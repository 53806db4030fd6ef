/** Violations of the rules of single applications: what they need, call and flag. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'no-application',
    values: `
applications: {enabled: true}
`,
    text: `
- applications.enabled: none of the applications is switched on, so that nothing runs
  To mend it:
    applications:
      api:
        enabled: true
        image:
          registry: ghcr.io
          repository: acme/backend
          tag: v1.0.0`,
  },
  {
    rule: 'image-missing',
    values: `
applications:
  enabled: true
  api: {enabled: true}
`,
    text: `
- applications.api.image.repository: no image is named
  To mend it:
    applications:
      api:
        image:
          registry: ghcr.io
          repository: acme/server
          tag: v1.0.0`,
  },
  {
    rule: 'called-application-off',
    values: `
applications:
  enabled: true
  web:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    calls: {applications: [api]}
`,
    text: `
- applications.web.calls.applications.0: applications.api is called, and is not part of the release
  To mend it:
    applications:
      enabled: true
      api:
        enabled: true`,
  },
  {
    rule: 'service-closed',
    values: `
applications:
  enabled: true
  web:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    service: {type: LoadBalancer}
`,
    text: `
- applications.web.service.type: the Service is open to the outside, and the network policy lets nobody in from there
  To mend it:
    applications:
      web:
        networkPolicy:
          allowFrom:
            - ipBlock:
                cidr: "0.0.0.0/0"`,
  },
  {
    rule: 'flag-variant-unknown',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
  flags:
    new-checkout: {state: ENABLED, variants: {new: true, old: false}, defaultVariant: newer}
`,
    text: `
- applications.flags.new-checkout.defaultVariant: the flag has no variant "newer"
  To mend it:
    applications:
      flags:
        new-checkout:
          variants:
            newer: true`,
  },
];
