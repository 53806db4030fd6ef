/** Rules of pods that keep room: they have to leave when somebody needs it. */
import {
  and,
  defaulted,
  entry,
  eq,
  format,
  ge,
  gt,
  isSet,
  nameOf,
  not,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesIfSet,
  rulesMatch,
  rulesWhen,
} from '../../../compiler/index.ts';
import { notebooks } from '../parts/subjects.ts';
import type { Profile } from '../profile.values.ts';

const { priority } = notebooks.placeholders;

/** Rules of `placeholders` of a profile. */
export function placeholderRules({ placeholders, priority: own }: Ref<Profile>, place: RulePlace): readonly Rules[] {
  return [
    rule(place, {
      name: 'placeholders-without-priority',
      violated: and(gt(placeholders, 0), not(isSet(priority))),
      at: ['placeholders'],
      message:
        'pods that keep room have no priority of their own (notebooks.placeholders.priority), so that they would not leave when somebody needs it',
      remedy: { placeholders: 0 },
    }),
    rulesWhen(gt(placeholders, 0), () => [
      rulesIfSet(own, (high) => [
        rulesMatch(entry(high), {
          create: ({ preemptionPolicy }) => [
            rule(place, {
              name: 'placeholders-not-preempted',
              violated: eq(defaulted(preemptionPolicy), 'Never'),
              at: ['placeholders'],
              message: format`notebooks have the priority "${nameOf(high)}", which puts no pod out (preemptionPolicy: Never), not even those that keep room`,
              remedy: { placeholders: 0 },
            }),
          ],
        }),
      ]),
      rulesIfSet(priority, (low) => [
        rulesMatch(entry(low), {
          create: ({ value }) => [
            rulesIfSet(own, (high) => [
              rulesMatch(entry(high), {
                create: ({ value: ofNotebooks }) => [
                  rule(place, {
                    name: 'placeholders-stay',
                    violated: ge(value, ofNotebooks),
                    at: ['placeholders'],
                    message: format`pods that keep room have the priority ${value}, and notebooks ${ofNotebooks}: they leave only for what is higher`,
                    remedy: { placeholders: 0 },
                  }),
                ],
              }),
            ]),
          ],
        }),
      ]),
    ]),
  ];
}
