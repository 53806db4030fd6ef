/** How fast an autoscaler changes the number of pods. */
import type { IHorizontalPodAutoscalerBehavior } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscalerBehavior';
import type { IHPAScalingRules } from 'kubernetes-models/autoscaling/v2/HPAScalingRules';
import type { Ref, Tpl } from '../../../compiler/index.ts';
import type { ScalingBehavior, ScalingRules } from '../../kit/values/hpa.ts';

/** The behavior of an autoscaler, whether Kubernetes' own or that which KEDA makes. */
export function behavior({ scaleUp, scaleDown }: Ref<ScalingBehavior>): Tpl<IHorizontalPodAutoscalerBehavior> {
  return { scaleUp: rules(scaleUp), scaleDown: rules(scaleDown) };
}

function rules(settings: Ref<ScalingRules>): Tpl<IHPAScalingRules> {
  return {
    stabilizationWindowSeconds: settings.stabilizationWindowSeconds,
    selectPolicy: settings.selectPolicy,
    policies: settings.policies,
  };
}
