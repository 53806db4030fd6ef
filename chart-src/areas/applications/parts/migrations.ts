/** Migrations, as the building blocks see them: a Job with the image, configuration and calls of an application. */
import {
  dict,
  type Expr,
  eq,
  format,
  notEmpty,
  type Ref,
  sha256,
  toJson,
  trunc,
  values,
} from '../../../../compiler/index.ts';
import { storesFingerprint } from '../../../catalogue/bindings/fingerprint.ts';
import type { PodSubject } from '../../../catalogue/subject.ts';
import { objectName } from '../../../kit/names.ts';
import { imageReference } from '../../../kit/pod/image.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Application } from '../application.values.ts';
import type { MigrationJob } from '../migrations.values.ts';
import { type ApplicationAt, AREA } from './application.ts';

const { platform, applications, training } = values<PlatformValues>();

/** The Job's subject. It has a name of its own, so that the application's Service sends it nothing. */
export function migrationsOf({ subject, name }: ApplicationAt): PodSubject {
  return { ...subject, name: format`${name}-migrations` };
}

/**
 * The Job's name. Kubernetes lets nobody change what a Job runs, so the name ends in a hash of all that its pods are made of: whatever changes them
 * makes a new Job, and whatever doesn't leaves the old one alone.
 */
export function migrationsName({ application, name }: ApplicationAt, job: Ref<MigrationJob>): Expr<string> {
  return objectName(AREA, format`${name}-migrations-${trunc(8, sha256(toJson(madeOf(application, job))))}`);
}

function madeOf(application: Ref<Application>, job: Ref<MigrationJob>): Expr<unknown> {
  const { calls } = application;
  return dict<unknown>({
    image: imageReference(application.image),
    toolbox: imageReference(platform.toolbox.image),
    toolboxResources: platform.toolbox.resources,
    pull: platform.image,
    environment: platform.environment,
    ids: eq(platform.provider, 'openshift'),
    job,
    contract: {
      logLevel: application.logLevel,
      processes: application.processes,
      databasePoolSize: application.databasePoolSize,
      cacheTtlSeconds: application.cacheTtlSeconds,
      jwt: application.jwt,
      apiKeys: application.apiKeys,
      stripe: application.stripe,
      retraining: training.retraining.enabled,
      flags: notEmpty(applications.flags),
    },
    env: application.env,
    secretEnv: application.secretEnv,
    config: application.config,
    resources: application.resources,
    securityContext: application.securityContext,
    nodeSelector: application.nodeSelector,
    tolerations: application.tolerations,
    volumes: application.extraVolumes,
    volumeMounts: application.extraVolumeMounts,
    serviceAccount: application.serviceAccount,
    calls,
    stores: storesFingerprint(calls),
  });
}
