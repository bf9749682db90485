import type { Story } from '../play/story';
import { decline, submit, takeOn } from '../play/triage-steps';

/** A question of so long ago that nothing of it is kept: the demonstration shows its tombstone. */
export const longAgoStories: readonly Story[] = [
  {
    key: 'long-ago',
    requester: 'noorderwiek',
    coordinator: 1,
    answers: {
      learningQuestion: 'Hoe kunnen wij onze overdracht tussen teams verbeteren?',
      commitment: 'Het managementteam bespreekt de uitkomst.',
      trigger: 'theme',
      careDomain: 'youth',
      ageBand: '4-11',
      themes: ['other'],
      involved: [{ organisation: 'wolderland', willingness: 'unknown' }],
      wantedForm: 'unsure',
      foundUs: 'search',
      budgetBand: 'unknown',
      payers: [{ organisation: 'noorderwiek', share: 100 }],
    },
    course: [
      [420, submit],
      [419, takeOn],
      [
        417,
        decline(
          'outside-our-work',
          'Uw vraag gaat over de inrichting van één organisatie. Daar past een gesprek met een adviseur beter bij dan een leerreview.',
        ),
      ],
    ],
  },
];
