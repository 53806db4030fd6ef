import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  field,
  fields,
  ifAny,
  ifSet,
  type Maybe,
  match,
  type Piece,
  quantity,
  type Tpl,
} from '../../../../compiler/index.ts';
import { withCalls } from '../../../catalogue/calls.ts';
import { envWithoutPort } from '../../../catalogue/pod/env.ts';
import { podSpec } from '../../../catalogue/pod/pod.ts';
import { podLabelsOfSubject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { Homes } from '../storage.values.ts';
import { HOME, NOTEBOOK, NOTEBOOK_POD } from './contract.ts';
import { PROFILE_LABEL } from './peers.ts';
import { callsHub, NOTEBOOK_PORT, notebooks, type ProfileAt } from './subjects.ts';

/** The pod that a PodTemplate holds. */
export function notebookPod(at: ProfileAt): Tpl<IPodTemplateSpec> {
  const { profile, profileName, subject } = at;
  return {
    metadata: {
      labels: withCalls(
        fields<StringMap>(
          podLabelsOfSubject(subject),
          { [PROFILE_LABEL]: profileName },
          field<string>(callsHub, 'true'),
        ),
        profile.calls,
      ),
      annotations: ifAny<StringMap, StringMap>(profile.podAnnotations, (annotations) => annotations),
    },
    spec: spec(at),
  };
}

function spec({ profile, subject }: ProfileAt): Piece<IPodSpec> {
  const { mountPath } = notebooks.homes;
  return podSpec(subject, {
    container: NOTEBOOK,
    commandLine: { args: profile.args },
    ports: [{ name: 'http', containerPort: NOTEBOOK_PORT, protocol: 'TCP' }],
    env: envWithoutPort(subject, [NOTEBOOK_POD.set('HOME', mountPath)]),
    more: { workingDir: mountPath },
    volumes: [homeVolume()],
    volumeMounts: [homeMount()],
    // Somebody waits for it.
    waits: 'never',
    serviceAccountName: ifSet(profile.serviceAccountName, (name) => name),
    automountToken: false,
    pod: {
      // Variables for each Service of the namespace would tell people what there is, and clash with those of the hub.
      enableServiceLinks: false,
      // A notebook that ends has been stopped, by its person or the hub; the hub starts it anew when it is wanted.
      restartPolicy: 'OnFailure',
    },
  });
}

/** Files that go with the pod. A volume of a person's own is added by the hub, which knows the person. */
function homeVolume(): Maybe<IVolume> {
  return match<Homes, IVolume>(notebooks.homes, {
    ephemeral: ({ sizeLimit }) => ({ name: HOME, emptyDir: { sizeLimit: quantity(sizeLimit) } }),
  });
}

function homeMount(): Maybe<IVolumeMount> {
  return match<Homes, IVolumeMount>(notebooks.homes, {
    ephemeral: () => ({ name: HOME, mountPath: notebooks.homes.mountPath }),
  });
}
