/** Configuration files in the pod: their place, and a checksum that replaces the pods when they change. */
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  choose,
  dict,
  type Expr,
  ifAny,
  type Maybe,
  notEmpty,
  type Ref,
  sha256,
  toJson,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { Config } from '../../kit/values/config.ts';
import type { Subject } from '../subject.ts';

/** The volume of the files, in pods of workloads that have any. */
export const CONFIG = 'config';

/** The volume of the files. */
export function configVolume(subject: Subject): Maybe<IVolume> {
  return ifAny(subject.settings.config.files, () => ({ name: CONFIG, configMap: { name: configName(subject) } }));
}

/** Where the container finds them. */
export function configMount({ settings }: Subject): Maybe<IVolumeMount> {
  const { files, mountPath } = settings.config;
  return ifAny(files, () => ({ name: CONFIG, mountPath, readOnly: true }));
}

/** The annotation of pods that changes with the files, and with nothing else. */
export function configChecksum({ files }: Ref<Config>): Expr<StringMap> {
  return choose<StringMap>(
    notEmpty(files),
    dict<string>({ 'checksum/config': sha256(toJson(files)) }),
    dict<string>({}),
  );
}

/** The ConfigMap's name. */
export const configName = (subject: Subject): Expr<string> => subject.object.part('config').full;
