/** The Deployment of a server that there is one of. */
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import { add, type Documents, resource } from '../../../compiler/index.ts';
import type { ObjectMetaTpl } from '../../kit/object-meta.ts';
import { podSpec } from '../pod/pod.ts';
import { type ServerSubject, selectorOfSubject } from '../subject.ts';
import type { DeploymentParts } from './deployment.ts';

/** A Deployment of one pod, which is gone before its successor comes: two would have one volume, or one truth, twice. */
export function singleDeployment(subject: ServerSubject, metadata: ObjectMetaTpl, parts: DeploymentParts): Documents {
  return resource<IDeployment>()({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      replicas: 1,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: add(subject.settings.probes.startup.budgetSeconds, 600),
      strategy: { type: 'Recreate' },
      selector: { matchLabels: selectorOfSubject(subject) },
      template: {
        metadata: { labels: parts.podLabels, annotations: parts.podAnnotations },
        spec: podSpec(subject, parts),
      },
    },
  });
}
