/** The pod of a person's notebook, as far as the chart knows it: the hub adds the person's name, files and token. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  type Expr,
  each,
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
import { callsMounts, callsVolumes } from '../../../catalogue/bindings/volumes.ts';
import { withCalls } from '../../../catalogue/calls.ts';
import { envWithoutPort, variable } from '../../../catalogue/pod/env.ts';
import { placement } from '../../../catalogue/pod/placement.ts';
import { tmpMount, tmpVolume } from '../../../catalogue/pod/pod.ts';
import { resourcesWithGpus } from '../../../catalogue/pod/resources.ts';
import { podLabelsOf, type StringMap } from '../../../kit/labels.ts';
import { imageReference, pullPolicy, pullSecrets } from '../../../kit/pod/image.ts';
import { containerSecurity, podSecurity } from '../../../kit/pod/security.ts';
import type { Homes } from '../storage.values.ts';
import { PROFILE_LABEL } from './peers.ts';
import { AREA, callsHub, NOTEBOOK_PORT, notebooks, type ProfileAt } from './subjects.ts';
import { HOME, NOTEBOOK } from './taken.ts';

/** The pod that a PodTemplate holds. */
export function notebookPod(at: ProfileAt): Tpl<IPodTemplateSpec> {
  const { profile, profileName, subject } = at;
  return {
    metadata: {
      labels: withCalls(
        fields<StringMap>(
          podLabelsOf(AREA, subject.name, subject.labels),
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
  return fields<IPodSpec>(
    {
      serviceAccountName: ifSet(profile.serviceAccountName, (name) => name),
      automountServiceAccountToken: false,
      // Variables for each Service of the namespace would tell people what there is, and clash with those of the hub.
      enableServiceLinks: false,
      // A notebook that ends has been stopped, by its person or the hub; the hub starts it anew when it is wanted.
      restartPolicy: 'OnFailure',
      imagePullSecrets: pullSecrets,
      securityContext: podSecurity(profile.securityContext),
      containers: [
        container({ profile, subject }),
        each(profile.extraContainers, 'container', (more) => more as unknown as Expr<IContainer>),
      ],
      volumes: [
        tmpVolume,
        homeVolume(),
        callsVolumes(profile.calls),
        each(profile.extraVolumes, 'volume', (volume) => volume as unknown as Expr<IVolume>),
      ],
    },
    placement(subject),
  );
}

function container({ profile, subject }: Pick<ProfileAt, 'profile' | 'subject'>): Tpl<IContainer> {
  const { mountPath } = notebooks.homes;
  return {
    name: NOTEBOOK,
    image: imageReference(profile.image),
    imagePullPolicy: pullPolicy,
    args: profile.args,
    workingDir: mountPath,
    ports: [{ name: 'http', containerPort: NOTEBOOK_PORT, protocol: 'TCP' }],
    env: [...envWithoutPort(subject, [variable('HOME', mountPath)])],
    resources: resourcesWithGpus(subject),
    securityContext: containerSecurity(profile.securityContext.readOnlyRootFilesystem),
    volumeMounts: [
      tmpMount,
      homeMount(),
      callsMounts(profile.calls),
      each(profile.extraVolumeMounts, 'mount', (mount) => mount as unknown as Expr<IVolumeMount>),
    ],
  };
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
