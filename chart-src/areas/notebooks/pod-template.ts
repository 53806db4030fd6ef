/**
 * A PodTemplate for each profile: the pod that the hub starts for whoever chooses it. The hub reads it at each start, so that a change of a profile
 * needs no restart of the hub, and everything in it is checked by Kubernetes like any other pod.
 */
import type { IPodTemplate } from 'kubernetes-models/v1/PodTemplate';
import { resource } from '../../../compiler/index.ts';
import { metaOf } from './parts/metadata.ts';
import { notebookPod } from './parts/notebook-pod.ts';
import { profileAnnotations } from './parts/profile-annotations.ts';
import { forEachProfile } from './parts/subjects.ts';

export const podTemplate = forEachProfile((at) =>
  resource<IPodTemplate>()({
    apiVersion: 'v1',
    kind: 'PodTemplate',
    metadata: { ...metaOf(at.subject), annotations: profileAnnotations(at) },
    template: notebookPod(at),
  }),
);
