/** The ServiceAccount that the hub runs as. */
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { ifAny, matchDocuments, merge, resource } from '../../../compiler/index.ts';
import { metaOfSubject } from '../../catalogue/subject.ts';
import type { StringMap } from '../../kit/labels.ts';
import { hubSubject, notebooks } from './parts/subjects.ts';

export const hub = matchDocuments(notebooks.hub.serviceAccount, {
  create: ({ annotations }) => {
    const subject = hubSubject();
    return resource<IServiceAccount>()({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: {
        ...metaOfSubject(subject),
        annotations: ifAny<StringMap, StringMap>(merge<string>(subject.annotations, annotations), (all) => all),
      },
      automountServiceAccountToken: false,
    });
  },
});
