/** `helm test`: asks every model, by its own Service, whether it is ready. */
import type { IPod } from 'kubernetes-models/v1/Pod';
import { field, fields, format, ne, resource, values, when } from '../../../../compiler/index.ts';
import { variable } from '../../../catalogue/pod/env.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { callsOwn, podLabelsOf, type StringMap } from '../../../kit/labels.ts';
import { objectName } from '../../../kit/names.ts';
import { imageReference, pullPolicy, pullSecrets } from '../../../kit/pod/image.ts';
import { containerSecurity, podSecurity } from '../../../kit/pod/security.ts';
import type { PlatformValues } from '../../../platform.ts';
import { AREA, forEachModel } from '../parts/model.ts';

const { serving } = values<PlatformValues>();

/** A model that has just been installed may still be loading. */
const ASK = 'n=0; until timeout 5 wget -q -O - "$ADDRESS"; do n=$((n + 1)); [ "$n" -lt 30 ] || exit 1; sleep 2; done';

export const answers = forEachModel(({ model, modelName, subject }) =>
  when(ne(model.runtime.mode, 'kserve'), () => {
    const name = format`${modelName}-test`;
    const address = format`http://${objectName(AREA, modelName)}:${model.service.port}${model.probes.readiness.path}`;
    return resource<IPod>()({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: objectName(AREA, name),
        // It calls the model like any other pod: its policy has to let it in.
        labels: fields<StringMap>(
          podLabelsOf(AREA, name, subject.labels),
          field<string>(callsOwn(AREA, modelName), 'true'),
        ),
        annotations: { 'helm.sh/hook': 'test', 'helm.sh/hook-delete-policy': 'before-hook-creation,hook-succeeded' },
      },
      spec: {
        restartPolicy: 'Never',
        automountServiceAccountToken: false,
        imagePullSecrets: pullSecrets,
        securityContext: podSecurity(model.securityContext),
        containers: [
          {
            name: 'ask',
            image: imageReference(serving.fetcher.image),
            imagePullPolicy: pullPolicy,
            command: ['/bin/sh', '-c', ASK],
            env: [variable('ADDRESS', address)],
            resources: resources(serving.fetcher.resources),
            securityContext: containerSecurity(true),
          },
        ],
      },
    });
  }),
);
