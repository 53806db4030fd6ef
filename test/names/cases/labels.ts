/** Labels of users that are left out, since pods are selected by them: no rule refuses them. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [];

export const goodValues: readonly string[] = [
  `
platform: {labels: {cnpg.io/cluster: demo-data-layer-postgres, team: ml}}
serving: {models: {fraud: {image: {repository: a/b, tag: v1}, labels: {version: v9, app: fraud}, versions: {v1: {}}}}}
`,
];
