/** All directed documents: references, upgrades, rules, pools, and each case of the tests of rules. */
import { cases as applicationCases } from '../../applications/cases/index.ts';
import { allCases, goodValues } from '../../compute/cases/index.ts';
import { cases as postgresCases } from '../../data-layer/postgres/cases/index.ts';
import { cases as notebookCases, goodValues as notebooks } from '../../notebooks/cases/index.ts';
import { cases } from '../../serving/cases/index.ts';
import { cases as trackingCases } from '../../tracking/cases/index.ts';
import { applicationDocuments } from './applications.ts';
import { callerDocuments } from './callers.ts';
import type { DirectedDocument } from './document.ts';
import { kserveDocuments } from './kserve.ts';
import { poolDocuments } from './pools.ts';
import { postgresDocuments } from './postgres.ts';
import { rareDocuments } from './rare.ts';
import { referenceDocuments } from './references.ts';
import { restDocuments } from './rest.ts';
import { ruleDocuments } from './rules.ts';
import { storeDocuments } from './stores.ts';
import { trackingDocuments } from './tracking.ts';
import { trainingDocuments } from './training.ts';
import { trainingReferenceDocuments } from './training-references.ts';
import { upgradeDocuments } from './upgrades.ts';
import { workloadDocuments } from './workloads.ts';

export type { DirectedDocument } from './document.ts';

interface Case {
  readonly rule: string;
  readonly values: string;
  readonly namespace?: string;
  readonly apis?: readonly string[];
}

const rules: readonly Case[] = [
  ...allCases,
  ...cases,
  ...trackingCases,
  ...notebookCases,
  ...postgresCases,
  ...applicationCases,
];
const violations = rules.map(
  ({ rule, values, apis = [], namespace = 'ml' }, i): DirectedDocument => ({
    reason: `rule ${rule} (case ${i + 1})`,
    values,
    situation: { apis, release: { name: 'demo', namespace } },
    outcome: 'refused',
  }),
);

const goodOf = (area: string, files: readonly string[]): DirectedDocument[] =>
  files.map((values, i) => ({ reason: `good values of ${area} ${i + 1}`, values }));
const good = [...goodOf('compute', goodValues), ...goodOf('notebooks', notebooks)];

export const directedDocuments: readonly DirectedDocument[] = [
  ...referenceDocuments,
  ...upgradeDocuments,
  ...ruleDocuments,
  ...poolDocuments,
  ...rareDocuments,
  ...kserveDocuments,
  ...storeDocuments,
  ...postgresDocuments,
  ...trackingDocuments,
  ...trainingDocuments,
  ...trainingReferenceDocuments,
  ...applicationDocuments,
  ...callerDocuments,
  ...workloadDocuments,
  ...restDocuments,
  ...violations,
  ...good,
];
