/** Rules of pods that keep room: they have to leave when somebody needs it. */
import {
  and,
  defaulted,
  entry,
  eq,
  format,
  ge,
  gt,
  nameOf,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesIfSet,
  rulesIfSound,
  rulesMatch,
} from '../../../../compiler/index.ts';
import { notebooks } from '../parts/subjects.ts';
import type { Profile } from '../profile.values.ts';

/** Rules of `placeholders` of a profile. */
export function placeholderRules({ placeholders, priority }: Ref<Profile>, place: RulePlace): readonly Rules[] {
  const some = gt(placeholders, 0);
  const none = { placeholders: 0 };
  return [
    rulesMatch(notebooks.placeholders, {
      none: () => [
        rule(place, {
          name: 'placeholders-without-priority',
          violated: some,
          at: ['placeholders'],
          message:
            'pods that keep room have no priority, by which they would leave when somebody needs it: notebooks.placeholders.mode is none',
          remedy: none,
        }),
      ],
      pods: ({ priority: low }) => [
        rulesIfSet(priority, (high) => [
          rulesMatch(entry(high), {
            create: ({ value: ofNotebooks, preemptionPolicy }) => [
              rule(place, {
                name: 'placeholders-not-preempted',
                violated: and(some, eq(defaulted(preemptionPolicy), 'Never')),
                at: ['placeholders'],
                message: format`notebooks have the priority "${nameOf(high)}", which puts no pod out (preemptionPolicy: Never), not even those that keep room`,
                remedy: none,
              }),
              rulesIfSound(['notebooks'], () => [
                rulesMatch(entry(low), {
                  create: ({ value }) => [
                    rule(place, {
                      name: 'placeholders-stay',
                      violated: and(some, ge(value, ofNotebooks)),
                      at: ['placeholders'],
                      message: format`pods that keep room have the priority ${value}, and notebooks ${ofNotebooks}: they leave only for what is higher`,
                      remedy: none,
                    }),
                  ],
                }),
              ]),
            ],
          }),
        ]),
      ],
    }),
  ];
}
