/** Pods on every node that a profile runs on, which fetch its image before anybody waits for it. */
import type { IDaemonSet } from 'kubernetes-models/apps/v1/DaemonSet';
import { format, resource, when } from '../../../compiler/index.ts';
import { podLabelsOf, selectorOf } from '../../kit/labels.ts';
import { pullingPod } from './parts/idle-pod.ts';
import { metaOf } from './parts/metadata.ts';
import { AREA, forEachProfile, notebooks } from './parts/subjects.ts';

export const prePull = when(notebooks.prePull.enabled, () =>
  forEachProfile((at) => {
    const name = format`pre-pull-${at.profileName}`;
    return resource<IDaemonSet>()({
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: metaOf({ ...at.subject, name }),
      spec: {
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '100%' } },
        selector: { matchLabels: selectorOf(AREA, name) },
        template: {
          metadata: { labels: podLabelsOf(AREA, name, at.subject.labels) },
          spec: pullingPod(at),
        },
      },
    });
  }),
);
