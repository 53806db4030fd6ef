/** The ServiceAccount that the pods of a workload run as. */
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import {
  type Documents,
  define,
  dict,
  type Expr,
  mapParameter,
  match,
  matchDocuments,
  merge,
  type Piece,
  type Ref,
  resource,
  values,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { ServiceAccount } from '../../kit/values/service-account.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Identity } from '../../shared/platform/identity.values.ts';
import { metaOfSubject, nameOfSubject, type PodSubject } from '../subject.ts';

const { platform } = values<PlatformValues>();

/** The ServiceAccount, where the chart makes it. Its own annotations come after those of the platform's identity. */
export function serviceAccount(subject: PodSubject, settings: Ref<ServiceAccount>): Documents {
  return matchDocuments(settings, {
    create: ({ annotations }) =>
      resource<IServiceAccount>()({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: {
          ...metaOfSubject(subject),
          annotations: withIdentity(merge(subject.annotations, annotations)),
        },
        automountServiceAccountToken: settings.automountToken,
      }),
  });
}

/** The name of the ServiceAccount, whoever makes it. */
export function serviceAccountName(subject: PodSubject, settings: Ref<ServiceAccount>): Piece<string> {
  return match(settings, { create: () => nameOfSubject(subject), use: ({ name }) => name });
}

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
