/** `helm test`: asks every model, by its own Service, whether it is ready. */
import type { IPod } from 'kubernetes-models/v1/Pod';
import { field, fields, format, resource, values } from '../../../../compiler/index.ts';
import { none } from '../../../catalogue/none.ts';
import { variable } from '../../../catalogue/pod/env.ts';
import { barePodSpec } from '../../../catalogue/pod/pod.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import { workload } from '../../../catalogue/workloads/workload.ts';
import { callsOwn, podLabelsOf, type StringMap } from '../../../kit/labels.ts';
import { objectName } from '../../../kit/names.ts';
import type { PlatformValues } from '../../../platform.ts';
import { AREA, forEachServedModel, type ModelAt } from '../parts/model.ts';

const { serving } = values<PlatformValues>();

/** A model that has just been installed may still be loading. */
const ASK = 'n=0; until timeout 5 wget -q -O - "$ADDRESS"; do n=$((n + 1)); [ "$n" -lt 30 ] || exit 1; sleep 2; done';

/** The pod, which is built like all others, and gone when it has its answer. */
const byHook: Controller<ModelAt> = {
  file: 'answers',
  documents: ({ model, modelName, subject }) => {
    const name = format`${modelName}-test`;
    const address = format`http://${objectName(AREA, modelName)}:${model.service.port}${model.probes.readiness.path}`;
    const { runAsUser, runAsGroup, fsGroup } = model.securityContext;
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
      spec: barePodSpec(
        {
          settings: {
            image: serving.fetcher.image,
            securityContext: { runAsUser, runAsGroup, fsGroup, readOnlyRootFilesystem: true },
          },
        },
        {
          container: 'ask',
          commandLine: { command: ['/bin/sh', '-c', ASK] },
          env: [variable('ADDRESS', address)],
          resources: resources(serving.fetcher.resources),
          placement: {},
          automountToken: false,
          pod: { restartPolicy: 'Never' },
        },
      ),
    });
  },
};

const soonGone = none('it is gone when it has its answer');

export const answers = workload<ModelAt>({
  what: 'test of a model',
  forEach: forEachServedModel,
  controller: byHook,
  services: soonGone,
  serviceAccount: soonGone,
  disruption: soonGone,
  scaling: soonGone,
  config: soonGone,
  metrics: soonGone,
  network: soonGone,
});
