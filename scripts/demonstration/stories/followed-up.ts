import { assess, lookAtEffect } from '../play/loop-steps';
import { respond } from '../play/review-steps';
import type { Story } from '../play/story';
import { toConfirmed, toFollowUp } from './courses';

/** A review in its follow-up, whose recommendations are in every standing there is. */
export const followedUpStories: readonly Story[] = [
  {
    key: 'good-example',
    requester: 'polderhaven',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Wat maakte dat de samenwerking rond een gezin met veel organisaties nu wel goed ging, en hoe houden we dat vast?',
      commitment:
        'De gemeente gebruikt de inzichten in de nieuwe afspraken met aanbieders. De gemeentesecretaris is opdrachtgever en bespreekt het resultaat met de partners.',
      trigger: 'good-example',
      careDomain: 'both',
      ageBand: '0-3',
      themes: ['migration', 'mild-disability'],
      familyInformed: 'yes',
      municipalityRole: 'commissioner',
      involved: [
        { organisation: 'reiger', willingness: 'yes' },
        { organisation: 'politie-polderhaven', written: 'Basisteam politie', willingness: 'yes' },
        { organisation: 'veenbes', willingness: 'probably' },
      ],
      wantedForm: 'compact',
      foundUs: 'earlier-review',
      budgetBand: 'up-to-10k',
      payers: [{ organisation: 'polderhaven', share: 100 }],
    },
    course: [
      ...toConfirmed(255, { form: 'compact', hours: 18, months: 2, wantsTrainee: true }),
      ...toFollowUp({
        from: 237,
        form: 'compact',
        months: 5,
        learned: [
          'Wat maakte dat mensen hier buiten hun eigen taak durfden te denken?',
          'Bewaar de korte lijnen ook als medewerkers wisselen.',
          'Geef ieder team een eigen aanspreekpunt voor de andere organisaties.',
          'Bespreek elk half jaar samen wat goed ging.',
          'Laat nieuwe medewerkers een dag meelopen bij een andere organisatie.',
          'Vertel dit voorbeeld op plekken waar het minder goed gaat.',
        ],
      }),
      [140, respond('adopted', 'undecided', 'rejected', 'partly', 'adopted')],
      [
        120,
        assess(3, {
          status: 'not',
          ground: 'talk',
          remark: 'De organisaties kozen samen voor een andere weg.',
        }),
        assess(4, { status: 'partly', ground: 'talk', remark: '' }),
      ],
      [
        60,
        assess(5, {
          status: 'fully',
          ground: 'document',
          remark: 'Het staat in het plan voor nieuwe medewerkers.',
        }),
      ],
      [20, lookAtEffect(5, { lookedAt: 'professionals', outcome: 'too-early', remark: '', againAfter: 90 })],
      [15, lookAtEffect(4, { lookedAt: 'practice', outcome: 'partly', remark: '' })],
    ],
  },
];
