/** All presets by the name of their values file. Give one of a size and, in a cloud, one of the cloud: `-f production.yaml -f eks.yaml -f my.yaml`. */
import { aks, eks, gke, openshift } from './clouds.ts';
import { development } from './development.ts';
import { evaluation } from './evaluation.ts';
import type { Preset } from './preset.ts';
import { production } from './production.ts';
import { productionLarge } from './production-large.ts';
import { staging } from './staging.ts';

export type { Preset } from './preset.ts';

export const presets: Readonly<Record<string, Preset>> = {
  evaluation,
  development,
  staging,
  production,
  'production-large': productionLarge,
  eks,
  gke,
  aks,
  openshift,
};
