/** Rules of `runtime`: what each of them needs, and what it can't do. */
import {
  and,
  type Expr,
  eq,
  format,
  isSet,
  ne,
  not,
  notEmpty,
  or,
  type Ref,
  type RulePlace,
  type Rules,
  regexFind,
  rule,
  rulesMatch,
} from '../../../../compiler/index.ts';
import { isMissing } from '../../../shared/rules/offered.ts';
import type { Artifact } from '../artifact.values.ts';
import { OF_KSERVE } from '../names.ts';
import type { Model, ModelVersion } from '../values.ts';

/** Rules of a version's runtime. */
export function runtimeRules(
  version: Ref<ModelVersion>,
  model: Ref<Model>,
  name: Expr<string>,
  place: RulePlace,
): readonly Rules[] {
  return [
    rulesMatch(version.runtime, {
      vllm: (vllm) => vllmRules(version, vllm.model, place),
      kserve: () => [appended(name, place), ...kserveRules(version, place)],
    }),
    rule(place, {
      name: 'kserve-beside-others',
      violated: and(
        ne(model.runtime.mode, version.runtime.mode),
        or(eq(model.runtime.mode, 'kserve'), eq(version.runtime.mode, 'kserve')),
      ),
      at: ['runtime', 'mode'],
      message: format`the model runs by ${model.runtime.mode} and this version by ${version.runtime.mode}, but KServe takes a model as a whole`,
      remedy: { runtime: { mode: model.runtime.mode } },
    }),
  ];
}

/** KServe makes objects of a version's name with a word after it. */
const appended = (name: Expr<string>, place: RulePlace): Rules =>
  rule(place, {
    name: 'kserve-key-appended',
    violated: ne(regexFind(`${OF_KSERVE}$`, name), ''),
    at: [],
    message: format`KServe itself calls objects so that belong to another version; give "${name}" another key`,
    remedy: { enabled: false },
  });

function vllmRules({ pool, artifact }: Ref<ModelVersion>, name: Ref<string>, place: RulePlace): readonly Rules[] {
  return [
    rule(place, {
      name: 'vllm-without-pool',
      violated: not(isSet(pool)),
      at: ['pool'],
      message: 'vLLM needs a GPU, and the version runs on no pool',
      remedy: { pool: 'a100' },
    }),
    rule(place, {
      name: 'vllm-without-model',
      violated: and(eq(name, ''), eq(artifact.mode, 'none')),
      at: ['runtime', 'vllm', 'model'],
      message: 'vLLM is told neither the name of a model nor where an artifact is',
      remedy: { runtime: { vllm: { model: 'Qwen/Qwen2.5-7B-Instruct' } } },
    }),
    rule(place, {
      name: 'vllm-with-two-models',
      violated: and(ne(name, ''), ne(artifact.mode, 'none')),
      at: ['runtime', 'vllm', 'model'],
      message: format`vLLM would load ${name} by its name, and the artifact for nothing`,
      remedy: { runtime: { vllm: { model: '' } } },
    }),
  ];
}

function kserveRules({ autoscaling, artifact, config }: Ref<ModelVersion>, place: RulePlace): readonly Rules[] {
  return [
    rule(place, {
      name: 'kserve-with-keda',
      violated: eq(autoscaling.mode, 'keda'),
      at: ['autoscaling', 'mode'],
      message: 'KServe scales its pods itself, and a ScaledObject of the chart would fight with it',
      remedy: { autoscaling: { mode: 'hpa' } },
    }),
    rule(place, {
      name: 'kserve-without-checksum',
      violated: ne(artifact.checksum.mode, 'none'),
      at: ['artifact', 'checksum', 'mode'],
      message: 'KServe fetches the artifact itself and checks no checksum',
      remedy: { artifact: { checksum: { mode: 'none' } } },
    }),
    rule(place, {
      name: 'kserve-without-config',
      violated: notEmpty(config.files),
      at: ['config', 'files'],
      message: 'KServe makes the pods itself, and mounts no configuration files of the chart',
      remedy: { runtime: { mode: 'deployment' } },
    }),
    rulesMatch(artifact, { s3: (s3) => kserveStoreRules(s3, place) }),
    rule(place, {
      name: 'kserve-missing',
      violated: isMissing('serving.kserve.io/v1beta1/InferenceService'),
      at: ['runtime', 'mode'],
      message:
        'the cluster has no KServe, which serves serving.kserve.io/v1beta1; install it first, or run a server of your own',
      remedy: { runtime: { mode: 'deployment' } },
    }),
  ];
}

function kserveStoreRules(
  { endpoint, credentials }: Ref<NonNullable<Artifact['s3']>>,
  place: RulePlace,
): readonly Rules[] {
  const instead = { runtime: { mode: 'deployment' } };
  return [
    rule(place, {
      name: 'kserve-store',
      violated: ne(endpoint, ''),
      at: ['artifact', 's3', 'endpoint'],
      message: "KServe learns another store's address from a Secret of its own, not from here",
      remedy: instead,
    }),
    rule(place, {
      name: 'kserve-store',
      violated: eq(credentials.mode, 'secret'),
      at: ['artifact', 's3', 'credentials', 'mode'],
      message: 'KServe finds access keys by its own annotations of a Secret, not from here',
      remedy: { artifact: { s3: { credentials: { mode: 'identity' } } } },
    }),
  ];
}
