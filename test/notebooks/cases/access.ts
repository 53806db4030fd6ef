/** Values that violate the rules of who may use the hub, and the whole of what is said about them. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'notebooks-without-profile',
    values: `
notebooks: {enabled: true}
`,
    text: `
- notebooks.profiles: there is no profile, so that nobody can start a notebook
  To mend it:
    notebooks:
      profiles:
        small:
          enabled: true`,
  },
  {
    rule: 'nobody-may-log-in',
    values: `
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {auth: {mode: oidc, oidc: {clientId: hub, clientSecret: {secret: login, key: secret}, authorizeUrl: "https://a/auth", tokenUrl: "https://a/token", userInfoUrl: "https://a/me"}}}
`,
    text: `
- notebooks.hub.auth.allowedUsers: nobody may log in: neither people nor groups are named, and allowAll is false
  To mend it:
    notebooks:
      hub:
        auth:
          allowedUsers: [jane]`,
  },
  {
    rule: 'groups-without-claim',
    values: `
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {auth: {mode: oidc, allowAll: true, oidc: {clientId: hub, clientSecret: {secret: login, key: secret}, authorizeUrl: "https://a/auth", tokenUrl: "https://a/token", userInfoUrl: "https://a/me", allowedGroups: [science]}}}
`,
    text: `
- notebooks.hub.auth.oidc.groupsClaim: groups are named, and nothing says which field of the provider's answer lists those of a person
  To mend it:
    notebooks:
      hub:
        auth:
          oidc:
            groupsClaim: groups`,
  },
  {
    rule: 'groups-without-claim',
    values: `
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {auth: {mode: oidc, oidc: {clientId: hub, clientSecret: {secret: login, key: secret}, authorizeUrl: "https://a/auth", tokenUrl: "https://a/token", userInfoUrl: "https://a/me", adminGroups: [science]}}}
`,
    text: `
- notebooks.hub.auth.oidc.groupsClaim: groups are named, and nothing says which field of the provider's answer lists those of a person
  To mend it:
    notebooks:
      hub:
        auth:
          oidc:
            groupsClaim: groups`,
  },
  {
    rule: 'nobody-may-log-in',
    values: `platform: {environment: development}
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {auth: {mode: sharedPassword, sharedPassword: {password: {secret: pw, key: pw}}}}
`,
    text: `
- notebooks.hub.auth.allowedUsers: nobody may log in: neither people nor groups are named, and allowAll is false
  To mend it:
    notebooks:
      hub:
        auth:
          allowedUsers: [jane]`,
  },
  {
    rule: 'shared-password-in-production',
    values: `
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {auth: {mode: sharedPassword, allowAll: true, sharedPassword: {password: {secret: pw, key: pw}}}}
`,
    text: `
- notebooks.hub.auth.mode: with one password for all nobody can be told from anybody else, which is for a cluster that only you reach; take a provider of logins (oidc), or programs with tokens alone
  To mend it:
    notebooks:
      hub:
        auth:
          mode: tokens`,
  },
  {
    rule: 'hub-without-database',
    values: `dataLayer: {enabled: true, postgres: {mode: external, external: {host: pg}, databases: {jupyterhub: {credentials: {mode: uri, uri: {secret: pg, key: uri}}}}}}
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {state: {mode: postgres}}
`,
    text: `
- notebooks.hub.calls.database: the hub keeps its state in a database, and none is named
  To mend it:
    notebooks:
      hub:
        calls:
          database: jupyterhub`,
  },
  {
    rule: 'service-name-taken',
    values: `
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {services: {idle-culler: {token: {secret: robot, key: token}}}}
`,
    text: `
- notebooks.hub.services.idle-culler: the program that stops idle notebooks is called "idle-culler"; call yours by another name
  To mend it, in place of idle-culler:
    notebooks:
      hub:
        services:
          my-idle-culler:
            token:
              secret: robot
              key: token`,
  },
];
