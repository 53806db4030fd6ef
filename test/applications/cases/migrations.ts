/** Violations of the rules of migrations. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'migrations-without-database',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    migrations: {mode: job, job: {args: [migrate]}}
`,
    text: `
- applications.api.calls.database: there are migrations, and no database is called whose tables they could be about
  To mend it:
    applications:
      api:
        migrations:
          mode: none`,
  },
  {
    rule: 'migrations-without-database',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    migrations: {mode: wait, wait: {check: [alembic, check]}}
`,
    text: `
- applications.api.calls.database: there are migrations, and no database is called whose tables they could be about
  To mend it:
    applications:
      api:
        migrations:
          mode: none`,
  },
  {
    rule: 'migrations-without-command',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: external
    external: {host: db.example.com}
    databases: {platform: {credentials: {mode: uri, uri: {secret: db}}}}
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    calls: {database: platform}
    migrations: {mode: job}
`,
    text: `
- applications.api.migrations.job.command: neither a command nor arguments are given, so that the Job would start another server and never end
  To mend it:
    applications:
      api:
        migrations:
          job:
            args: [migrate]`,
  },
];
