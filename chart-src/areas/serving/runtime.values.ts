/** `runtime` of a model: what runs it. */
import type { SecretKey } from '../../shared/types/maps.ts';
import type { ExistingName, PositiveCount, Quantity } from '../../shared/types/scalars.ts';

/** A server of your own: a container that answers predictions, run by a Deployment. */
export interface DeploymentRuntime {
  /** The command, in the place of the image's own. Empty: the image's. */
  command: string[];
  /** Arguments of the command. */
  args: string[];
}

/** What format the artifact has, as KServe's runtimes know it. */
export interface ModelFormat {
  /**
   * The format's name.
   *
   * @pattern ^[a-z0-9][-a-z0-9_.]*$
   * @patternHint lower-case letters, digits, dashes, dots and underscores
   * @maxLength 63
   * @examples ["sklearn", "onnx", "huggingface"]
   */
  name: string;
  /**
   * The format's version, where runtimes differ in it. Put it in quotes.
   *
   * @minLength 1
   */
  version?: string;
}

/** KServe: an InferenceService, for which KServe picks the server by the artifact's format. It takes the place of image, probes and Service. */
export interface KserveRuntime {
  /** What format the artifact has. */
  modelFormat: ModelFormat;
  /** The ServingRuntime or ClusterServingRuntime. Left out: KServe picks one by the format. */
  servingRuntime?: ExistingName;
  /** The protocol of predictions. */
  protocolVersion: 'v1' | 'v2';
  /** `Standard` runs a Deployment; `Knative` scales by requests, also to zero, needs Knative, and begins without waiting for the stores that the model calls. */
  deploymentMode: 'Standard' | 'Knative';
}

/** vLLM: a large language model behind an OpenAI-style API. */
export interface VllmRuntime {
  /**
   * The model: its name on Hugging Face, or `""` for the fetched artifact.
   *
   * @pattern ^([A-Za-z0-9_][-A-Za-z0-9_.]*(/[A-Za-z0-9_][-A-Za-z0-9_.]*)?)?$
   * @patternHint an organisation, a slash and a name, or nothing
   * @maxLength 200
   * @examples ["Qwen/Qwen2.5-7B-Instruct"]
   */
  model: string;
  /**
   * The name by which clients ask for the model. `""` takes the model's key in `serving.models`.
   *
   * @maxLength 200
   */
  servedModelName: string;
  /** The longest prompt and answer together, in tokens. Left out: what the model allows, if the GPU's memory does. */
  maxModelLength?: PositiveCount;
  /**
   * The share of the GPU's memory that vLLM takes.
   *
   * @TJS-type number
   * @minimum 0.05
   * @maximum 1
   */
  gpuMemoryUtilization: number;
  /** The type of the weights in memory. */
  dtype: 'auto' | 'half' | 'float16' | 'bfloat16' | 'float' | 'float32';
  /** Shared memory of the pod, through which the processes of several GPUs talk. It counts as memory. */
  sharedMemory: Quantity;
  /** The Secret of a Hugging Face token, for models behind a licence. */
  huggingFaceToken?: SecretKey;
  /**
   * More arguments of `vllm serve`.
   *
   * @examples [["--enable-prefix-caching"]]
   */
  args: string[];
}

/** What runs a model. */
export interface Runtime {
  /** A server of your own in a Deployment, KServe, or vLLM in a Deployment. */
  mode: 'deployment' | 'kserve' | 'vllm';
  /** A server of your own. */
  deployment?: DeploymentRuntime;
  /** KServe. */
  kserve?: KserveRuntime;
  /** vLLM. */
  vllm?: VllmRuntime;
}
