/** ServiceAccounts that the pods of workloads run as. */
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import {
  define,
  dict,
  type Expr,
  mapParameter,
  match,
  matchDocuments,
  merge,
  resource,
  values,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Identity } from '../../shared/platform/identity.values.ts';
import { metaOfSubject, withAnnotations } from '../subject.ts';
import { fold } from '../workloads/workload.ts';

const { platform } = values<PlatformValues>();

/** The ServiceAccount, where the chart makes it. Its own annotations come after those of the platform's identity. */
export const serviceAccounts = fold('service-account', 'serviceAccount', (subject, settings) =>
  matchDocuments(settings, {
    create: ({ annotations }) =>
      resource<IServiceAccount>()({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: {
          ...metaOfSubject(subject),
          annotations: withIdentity(withAnnotations(subject, annotations).annotations),
        },
        automountServiceAccountToken: settings.automountToken,
      }),
  }),
);

/** What tells the cloud who the pods are. */
const withIdentity: (own: Expr<StringMap>) => Expr<StringMap> = define(
  'identityAnnotations',
  'Annotations of a ServiceAccount: what tells the cloud who the pods are, and its own.',
  [mapParameter('own')],
  'map',
  (own) => {
    const over = (key: string, value: Expr<string>): Expr<StringMap> => merge(dict<string>({ [key]: value }), own);
    return match<Identity, StringMap>(platform.identity, {
      none: () => own,
      irsa: ({ roleArn }) => over('eks.amazonaws.com/role-arn', roleArn),
      gke: ({ serviceAccount: account }) => over('iam.gke.io/gcp-service-account', account),
      azure: ({ clientId }) => over('azure.workload.identity/client-id', clientId),
    });
  },
);
