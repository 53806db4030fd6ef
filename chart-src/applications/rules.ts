/** Rules of `applications` that types can't say. */
import { type Rules, values } from '../../compiler/index.ts';
import { extraObjectRules } from '../common/rules/extra-objects.ts';
import type { PlatformValues } from '../platform.ts';

const { applications } = values<PlatformValues>();

export const rules: readonly Rules[] = [...extraObjectRules('applications', applications.extraObjects)];
