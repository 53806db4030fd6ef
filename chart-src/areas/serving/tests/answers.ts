/** `helm test`: asks every model, by its own Service, whether it is ready. */
import type { IPod } from 'kubernetes-models/v1/Pod';
import { field, fields, format, resource, values } from '../../../../compiler/index.ts';
import { none } from '../../../catalogue/none.ts';
import { variable } from '../../../catalogue/pod/env.ts';
import { barePodSpec } from '../../../catalogue/pod/pod.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import { workload } from '../../../catalogue/workloads/workload.ts';
import { callsLabel, podLabelsOf, type StringMap } from '../../../kit/labels.ts';
import type { PlatformValues } from '../../../platform.ts';
import * as names from '../names.ts';
import { forEachServedModel, type ModelAt } from '../parts/model.ts';

const { serving } = values<PlatformValues>();

/** A model that has just been installed may still be loading. */
const ASK = 'n=0; until timeout 5 wget -q -O - "$ADDRESS"; do n=$((n + 1)); [ "$n" -lt 30 ] || exit 1; sleep 2; done';

/** The pod, which is built like all others, and gone when it has its answer. */
const byHook: Controller<ModelAt> = {
  file: 'answers',
  documents: ({ model, modelName, subject }) => {
    const test = names.test(modelName);
    const address = format`http://${names.model(modelName).full}:${model.service.port}${model.probes.readiness.path}`;
    const { runAsUser, runAsGroup, fsGroup } = model.securityContext;
    return resource<IPod>()({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: test.full,
        // It calls the model like any other pod: its policy has to let it in.
        labels: fields<StringMap>(
          podLabelsOf(test.area, test.name, subject.labels),
          field<string>(callsLabel(names.model(modelName).full), 'true'),
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
  calls: none('what it asks is its own model, which no values name'),
  scaling: soonGone,
  config: soonGone,
  storage: soonGone,
  metrics: soonGone,
  release: soonGone,
  slo: soonGone,
  notes: soonGone,
  network: soonGone,
});
