/** Rules of `notebooks` that types can't say. */
import { type Rules, values } from '../../compiler/index.ts';
import { extraObjectRules } from '../common/rules/extra-objects.ts';
import type { PlatformValues } from '../platform.ts';

const { notebooks } = values<PlatformValues>();

export const rules: readonly Rules[] = [...extraObjectRules('notebooks', notebooks.extraObjects)];
