/** Advice of the VerticalPodAutoscaler. */

/** Advice on what pods should request. It never changes a pod, so that it goes along with every autoscaler. */
export interface Vpa {
  /** `advice` watches what the pods use and says so in the status of a VerticalPodAutoscaler; it needs that operator. */
  mode: 'none' | 'advice';
}
