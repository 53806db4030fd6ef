/** What makes the pods of profiles: the hub, out of a PodTemplate; a DaemonSet that fetches images; Deployments that keep room. */
import type { IDaemonSet } from 'kubernetes-models/apps/v1/DaemonSet';
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IPodTemplate } from 'kubernetes-models/v1/PodTemplate';
import { resource } from '../../../../compiler/index.ts';
import { metaOfSubject, podLabelsOfSubject, selectorOfSubject } from '../../../catalogue/subject.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import { placeholderPod, pullingPod } from './idle-pod.ts';
import { notebookPod } from './notebook-pod.ts';
import { profileAnnotations } from './profile-annotations.ts';
import type { PlaceholderAt, ProfileAt } from './subjects.ts';

/**
 * A PodTemplate: the pod that the hub starts for whoever chooses the profile. The hub reads it at each start, so that a change of a profile needs no restart
 * of the hub, and everything in it is checked by Kubernetes like any other pod.
 */
export const byHub: Controller<ProfileAt> = {
  file: 'pod-template',
  documents: (at) =>
    resource<IPodTemplate>()({
      apiVersion: 'v1',
      kind: 'PodTemplate',
      metadata: { ...metaOfSubject(at.subject), annotations: profileAnnotations(at) },
      template: notebookPod(at),
    }),
};

/** Pods on every node that a profile runs on, which fetch its image before anybody waits for it. */
export const byDaemonSet: Controller<ProfileAt> = {
  file: 'daemon-set',
  documents: (at) =>
    resource<IDaemonSet>()({
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: metaOfSubject(at.subject),
      spec: {
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '100%' } },
        selector: { matchLabels: selectorOfSubject(at.subject) },
        template: { metadata: { labels: podLabelsOfSubject(at.subject) }, spec: pullingPod(at) },
      },
    }),
};

/** As many pods as a profile wants room for. */
export const byPlaceholders: Controller<PlaceholderAt> = {
  file: 'deployment',
  documents: (at) =>
    resource<IDeployment>()({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metaOfSubject(at.subject),
      spec: {
        replicas: at.profile.placeholders,
        revisionHistoryLimit: 1,
        selector: { matchLabels: selectorOfSubject(at.subject) },
        template: {
          metadata: { labels: podLabelsOfSubject(at.subject) },
          spec: placeholderPod(at, at.priority),
        },
      },
    }),
};
