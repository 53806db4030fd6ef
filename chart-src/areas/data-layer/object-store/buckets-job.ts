/** The Job that makes buckets and sets what is said of them. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import {
  and,
  choose,
  type Documents,
  define,
  defineObject,
  eachField,
  eq,
  field,
  fields,
  format,
  impossible,
  items,
  match,
  merge,
  ne,
  notEmpty,
  pair,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { caFile, caMounts, caVolumes } from '../../../catalogue/bindings/ca.ts';
import { secretVariable } from '../../../catalogue/bindings/variables.ts';
import { variable } from '../../../catalogue/pod/env.ts';
import { toolboxJob, toolboxPod } from '../../../catalogue/toolbox/job.ts';
import { smallJob } from '../../../catalogue/toolbox/workload.ts';
import { callsLabel, type StringMap, selectorOf } from '../../../kit/labels.ts';
import { builtinEndpoint } from './binding.ts';
import type { Bucket, Encryption, Replication } from './bucket.values.ts';
import * as names from './names.ts';
import type { ObjectStore } from './object-store.values.ts';
import { objectStoreCa, ROLE } from './parts/certificate.ts';
import { objectStoreSecret } from './parts/names.ts';
import { bucketName, objectStore, withKeys } from './parts/store.ts';

type Files = { [file: string]: string };

/** One file with what is said of each bucket, and more where something has to be quoted. */
const descriptions = define('buckets', 'Buckets as the Job that makes them reads them, by file.', [], 'map', () =>
  fields<StringMap>(
    {},
    eachField<Bucket, string>(
      withDefaults(objectStore.buckets, objectStore.bucketDefaults),
      'bucket',
      (bucket, name) => {
        const { lifecycle, encryption, replication } = bucket;
        return when<Files>(
          bucket.enabled,
          fields<Files>(
            field<string>(
              format`${name}.bucket`,
              format`bucket=${bucketName({ bucket, name })}\nversioning=${choose(bucket.versioning, 'true', 'false')}\nexpireDays=${lifecycle.expireDays}\nnoncurrentExpireDays=${lifecycle.noncurrentExpireDays}\nabortMultipartDays=${lifecycle.abortMultipartDays}\nencryption=${encryption.mode}\n`,
            ),
            match<Encryption, Files>(encryption, { kms: ({ keyId }) => field<string>(format`${name}.kms`, keyId) }),
            match<Replication, Files>(replication, {
              bucket: ({ destination, role }) =>
                fields<Files>(
                  field<string>(format`${name}.destination`, destination),
                  field<string>(format`${name}.role`, role),
                ),
            }),
          ),
        );
      },
    ),
  ),
);

/** Buckets of the chart's own store are made, and those of an external one if that is wanted. */
const makesBuckets = define('makesBuckets', 'Whether the chart makes buckets: "true", or nothing.', [], 'string', () =>
  match<ObjectStore, string>(objectStore, {
    builtin: () => 'true',
    external: ({ provision }) => choose(provision, 'true', ''),
    shared: () => '',
    none: () => '',
  }),
);

const files = descriptions();

const SCRIPT = 'files/data-layer/object-store/make-buckets.sh';

const podTemplate = defineObject<IPodTemplateSpec>()(
  'bucketsPod',
  'The pods of the Job that makes buckets.',
  [],
  () => {
    const object = names.buckets();
    return toolboxPod({
      container: object.name,
      config: object.full,
      script: SCRIPT,
      folder: '/buckets',
      podLabels: merge(pair(callsLabel(objectStoreSecret()), 'true'), selectorOf(object.area, object.name)),
      env: [
        match<ObjectStore, IEnvVar>(objectStore, {
          none: impossible,
          shared: impossible,
          builtin: ({ region, tls }) =>
            items<IEnvVar>(
              variable('S3_ENDPOINT', builtinEndpoint({ tls })),
              variable('S3_REGION', region),
              variable('S3_PATH_STYLE', 'true'),
            ),
          external: ({ endpoint, region, pathStyle }) => {
            const signedFor = choose(ne(region, ''), region, 'us-east-1');
            const amazon = format`https://s3.${signedFor}.amazonaws.com`;
            return items<IEnvVar>(
              variable('S3_ENDPOINT', choose(ne(endpoint, ''), endpoint, amazon)),
              variable('S3_REGION', signedFor),
              variable('S3_PATH_STYLE', choose(pathStyle, 'true', 'false')),
            );
          },
        }),
        when<IEnvVar>(notEmpty(objectStoreCa()), variable('CA_FILE', caFile(ROLE))),
        withKeys<IEnvVar>(({ secret, accessKeyId, secretAccessKey }) =>
          items<IEnvVar>(
            secretVariable('AWS_ACCESS_KEY_ID', secret, accessKeyId),
            secretVariable('AWS_SECRET_ACCESS_KEY', secret, secretAccessKey),
          ),
        ),
      ],
      volumes: [caVolumes(objectStoreCa())],
      volumeMounts: [caMounts(objectStoreCa())],
    });
  },
);

const make = (): readonly Documents[] =>
  toolboxJob({ object: names.buckets(), script: SCRIPT, files, template: podTemplate() });

export const buckets = smallJob({
  what: 'maker of buckets',
  object: names.buckets(),
  file: 'buckets-job',
  where: (body) => when(and(eq(makesBuckets(), 'true'), notEmpty(files)), () => body({})),
  make,
});
