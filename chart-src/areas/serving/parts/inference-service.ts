/** InferenceServices: versions that KServe runs. It brings the server, its probes, its scaling and its Services. */
import {
  choose,
  type Documents,
  dict,
  type Expr,
  eq,
  fields,
  format,
  ifAny,
  ifSet,
  type Maybe,
  match,
  merge,
  type Piece,
  type Ref,
  resource,
  type Tpl,
  when,
} from '../../../../compiler/index.ts';
import { envWithoutPort } from '../../../catalogue/pod/env.ts';
import { operatorPod } from '../../../catalogue/pod/pod.ts';
import { serviceAccountName } from '../../../catalogue/pod/service-account.ts';
import { metaOfSubject } from '../../../catalogue/subject.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import type {
  IInferenceService,
  IInferenceServicePredictor,
  IInferenceServicePredictorModel,
} from '../../../kit/kubernetes/serving.kserve.io/inferenceService.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { Autoscaling } from '../../../kit/values/autoscaling.ts';
import type { Artifact } from '../artifact.values.ts';
import type { KserveRuntime } from '../runtime.values.ts';
import { MODEL } from './contract.ts';
import type { KserveAt, VersionAt } from './model.ts';
import { podLabels } from './server.ts';

/** The InferenceService. */
export const byKserve: Controller<KserveAt> = {
  file: 'inference-service',
  documents: (at) => inferenceService(at, at.kserve),
};

function inferenceService(at: VersionAt, kserve: Ref<KserveRuntime>): Documents {
  const { subject } = at;
  const annotations = merge(
    subject.annotations,
    dict<string>({ 'serving.kserve.io/deploymentMode': kserve.deploymentMode }),
  );
  return resource<IInferenceService>()({
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    metadata: { ...metaOfSubject({ ...subject, annotations }), name: subject.object.short },
    spec: { predictor: predictor(at, kserve) },
  });
}

function predictor(at: VersionAt, kserve: Ref<KserveRuntime>): Piece<IInferenceServicePredictor> {
  const { subject, model, version, modelName, versionName } = at;
  const { container, pod } = operatorPod(subject, {
    env: envWithoutPort(subject, [MODEL.set('MODEL_NAME', modelName), MODEL.set('MODEL_VERSION', versionName)]),
    // Knative takes no init containers, unless its operator has switched them on; it starts a server anew that fails.
    waits: { where: eq(kserve.deploymentMode, 'Standard') },
    serviceAccountName: serviceAccountName(subject, model.serviceAccount),
    automountToken: model.serviceAccount.automountToken,
    graceSeconds: version.shutdown.graceSeconds,
  });
  return fields<IInferenceServicePredictor>(
    {
      labels: podLabels(at),
      annotations: ifAny<StringMap, StringMap>(version.podAnnotations, (annotations) => annotations),
    },
    pod as Piece<unknown> as Piece<Partial<IInferenceServicePredictor>>,
    { model: fields<IInferenceServicePredictorModel>(server(at, kserve), container) },
    scaling(version.autoscaling, version.replicas),
  );
}

/** What KServe picks the server by, and what the server serves. */
function server({ version }: VersionAt, kserve: Ref<KserveRuntime>): Tpl<Partial<IInferenceServicePredictorModel>> {
  return {
    modelFormat: { name: kserve.modelFormat.name, version: ifSet(kserve.modelFormat.version, (format) => format) },
    runtime: ifSet(kserve.servingRuntime, (runtime) => runtime),
    protocolVersion: kserve.protocolVersion,
    storageUri: storageUri(version.artifact),
  };
}

/** Where KServe fetches the artifact from, as it writes places. */
function storageUri(artifact: Ref<Artifact>): Maybe<string> {
  return match<Artifact, string>(artifact, {
    s3: ({ bucket, path }) => format`s3://${bucket}/${path}`,
    gcs: ({ bucket, path }) => format`gs://${bucket}/${path}`,
    azureBlob: ({ account, container, path }) => format`https://${account}.blob.core.windows.net/${container}/${path}`,
    http: ({ url }) => url,
    volume: ({ claimName, subPath }) =>
      when<string>(eq(subPath, ''), format`pvc://${claimName}`, format`pvc://${claimName}/${subPath}`),
  });
}

/** KServe makes the autoscaler, of one metric. */
function scaling(autoscaling: Ref<Autoscaling>, replicas: Expr<number>): Maybe<Partial<IInferenceServicePredictor>> {
  return match<Autoscaling, Partial<IInferenceServicePredictor>>(autoscaling, {
    none: () => ({ minReplicas: replicas, maxReplicas: replicas }),
    hpa: ({ minReplicas, maxReplicas, cpu, memory }) => ({
      minReplicas,
      maxReplicas,
      scaleMetric: choose<'cpu' | 'memory'>(cpu.enabled, 'cpu', 'memory'),
      scaleTarget: choose<number>(cpu.enabled, cpu.averageUtilization, memory.averageUtilization),
    }),
  });
}
