/** The pod of a model's server: what it is told, where it finds its artifact, what runs before it. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { bind, fields, ifAny, impossible, match, ne, type Piece, when } from '../../../../compiler/index.ts';
import { withCalls } from '../../../catalogue/calls.ts';
import { podAnnotations } from '../../../catalogue/pod/annotations.ts';
import type { CommandLine } from '../../../catalogue/pod/pod.ts';
import type { ServerParts } from '../../../catalogue/pod/server.ts';
import { serviceAccountName } from '../../../catalogue/pod/service-account.ts';
import { podLabelsOfSubject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { Runtime } from '../runtime.values.ts';
import { artifactKey, artifactMounts, artifactVolumes } from './artifact.ts';
import { MODEL, SERVER } from './contract.ts';
import { fetcher, fetcherVolumes } from './fetcher.ts';
import type { VersionAt } from './model.ts';
import { releasedLabel } from './released.ts';
import { VLLM_COMMAND, vllmArgs, vllmEnv, vllmMounts, vllmVolumes } from './vllm.ts';

/** All that the Deployment of a version is made of. */
export function serverOf(at: VersionAt): ServerParts {
  const { version, versionName, modelName, model } = at;
  const key = bind('artifactKey', artifactKey(version.artifact));
  return {
    container: SERVER,
    port: model.service.targetPort,
    commandLine: commandLine(at),
    env: [
      MODEL.set('MODEL_NAME', modelName),
      MODEL.set('MODEL_VERSION', versionName),
      when<IEnvVar>(ne(version.artifact.mode, 'none'), MODEL.set('MODEL_PATH', version.artifact.mountPath)),
      match<Runtime, IEnvVar>(version.runtime, { vllm: vllmEnv }),
    ],
    volumes: [
      ...artifactVolumes(version, modelName),
      fetcherVolumes(version.artifact),
      match<Runtime, IVolume>(version.runtime, { vllm: (vllm) => vllmVolumes(at, vllm) }),
    ],
    volumeMounts: [
      ...artifactMounts(version, key),
      match<Runtime, IVolumeMount>(version.runtime, { vllm: vllmMounts }),
    ],
    initContainers: [fetcher(version.artifact, key)],
    serviceAccountName: serviceAccountName(at.subject, model.serviceAccount),
    automountToken: model.serviceAccount.automountToken,
    podLabels: podLabels(at),
    podAnnotations: ifAny<StringMap, StringMap>(
      podAnnotations(version.podAnnotations, model.monitor, model.service.targetPort, version.config),
      (annotations) => annotations,
    ),
  };
}

/** Labels of a version's pods. */
export function podLabels(at: VersionAt): Piece<StringMap> {
  return withCalls(fields<StringMap>(podLabelsOfSubject(at.subject), releasedLabel(at)), at.model.calls);
}

function commandLine(at: VersionAt): Piece<CommandLine> {
  return match<Runtime, CommandLine>(at.version.runtime, {
    deployment: ({ command, args }) => ({
      command: ifAny<string[], string[]>(command, (own) => own),
      args: ifAny<string[], string[]>(args, (own) => own),
    }),
    vllm: (vllm) => ({ command: VLLM_COMMAND, args: vllmArgs(at, vllm) }),
    kserve: impossible,
  });
}
