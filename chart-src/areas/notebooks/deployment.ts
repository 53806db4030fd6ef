/** The Deployments of the hub and the proxy, of one pod each, and those of pods that keep room. */
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import { documents, format, gt, matchDocuments, resource, when } from '../../../compiler/index.ts';
import { singleDeployment } from '../../catalogue/workload/single-deployment.ts';
import { podLabelsOf, selectorOf } from '../../kit/labels.ts';
import { hubPod } from './parts/hub-pod.ts';
import { placeholderPod } from './parts/idle-pod.ts';
import { metaOf } from './parts/metadata.ts';
import { proxyPod } from './parts/proxy-pod.ts';
import { AREA, forEachProfile, hubSubject, notebooks, proxySubject } from './parts/subjects.ts';

export const hub = documents(() => {
  const subject = hubSubject();
  return singleDeployment(subject, metaOf(subject), hubPod(subject));
});

export const proxy = documents(() => {
  const subject = proxySubject();
  return singleDeployment(subject, metaOf(subject), proxyPod(subject));
});

export const placeholders = matchDocuments(notebooks.placeholders, {
  pods: ({ priority }) =>
    forEachProfile((at) =>
      when(gt(at.profile.placeholders, 0), () => {
        const name = format`placeholder-${at.profileName}`;
        return resource<IDeployment>()({
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: metaOf({ ...at.subject, name }),
          spec: {
            replicas: at.profile.placeholders,
            revisionHistoryLimit: 1,
            selector: { matchLabels: selectorOf(AREA, name) },
            template: {
              metadata: { labels: podLabelsOf(AREA, name, at.subject.labels) },
              spec: placeholderPod(at, priority),
            },
          },
        });
      }),
    ),
});
