/** Advice of the VerticalPodAutoscaler on a workload. */
import { matchDocuments, resource } from '../../../compiler/index.ts';
import type { IVerticalPodAutoscaler } from '../../kit/kubernetes/autoscaling.k8s.io/verticalPodAutoscaler.ts';
import { metaOfSubject, nameOfSubject } from '../subject.ts';
import { fold } from '../workloads/workload.ts';

/** The VerticalPodAutoscaler, where the workload wants advice. It changes nothing: with another mode it would fight the autoscaler of the pods' number. */
export const verticalPodAutoscalers = fold('vertical-pod-autoscaler', 'scaling', (_, subject) =>
  matchDocuments(subject.settings.vpa, {
    advice: () =>
      resource<IVerticalPodAutoscaler>()({
        apiVersion: 'autoscaling.k8s.io/v1',
        kind: 'VerticalPodAutoscaler',
        metadata: metaOfSubject(subject),
        spec: {
          targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: nameOfSubject(subject) },
          updatePolicy: { updateMode: 'Off' },
        },
      }),
  }),
);
