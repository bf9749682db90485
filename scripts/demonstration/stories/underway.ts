import { call, sayToCall } from '../play/call-steps';
import { agree, declare, declareTie, declineSeat, judgeOne, propose, take } from '../play/matching-steps';
import { askForPayers } from '../play/payer-steps';
import type { Story } from '../play/story';
import { toMatching } from './courses';

/** Questions for which a pair is sought: in matching, and with invitations at every stage. */
export const underwayStories: readonly Story[] = [
  {
    key: 'ready-to-match',
    requester: 'kempenrode',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Hoe kunnen kinderopvang, wijkteam en pleegzorg zorgen over jonge kinderen sneller samen wegen?',
      commitment: 'De bestuurders beslissen binnen twee maanden na de review wat zij samen anders gaan doen.',
      trigger: 'incident',
      careDomain: 'youth',
      ageBand: '0-3',
      themes: ['infant-injury', 'neglect', 'mild-disability'],
      periodLength: 'up-to-6-months',
      municipalityRole: 'commissioner',
      involved: [
        { organisation: 'wijkteams', willingness: 'yes' },
        { organisation: 'linde-pleegzorg', willingness: 'yes' },
      ],
      wantedForm: 'proportionate',
      startsInMonths: 4,
      foundUs: 'earlier-review',
      payers: [{ organisation: 'kempenrode', share: 100 }],
    },
    course: [
      ...toMatching(16, {
        form: 'proportionate',
        hours: 36,
        months: 4,
        startsInMonths: 2,
        wantsTrainee: true,
        reviewers: 3,
      }),
      [2, call],
      [1, sayToCall(['keen', 'can', 'rather-not', 'keen'])],
    ],
  },
  {
    key: 'group-unknown',
    requester: 'mergelpoort',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Wat hebben kleine zorgaanbieders en jeugdbescherming van elkaar nodig om signalen over groepsveiligheid te delen?',
      commitment:
        'Wij bespreken de inzichten met alle kleine aanbieders in de regio en passen de contractgesprekken aan.',
      background:
        'Kleine aanbieders zijn dichtbij en betrokken. Juist daardoor blijft soms onbesproken wat lastig is.',
      trigger: 'theme',
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['placement-safety', 'sexual-abuse'],
      involved: [
        { organisation: 'weidepad', willingness: 'yes' },
        { organisation: 'wilg', willingness: 'probably' },
      ],
      wantedForm: 'compact',
      startsInMonths: 3,
      foundUs: 'colleague',
      payers: [{ organisation: 'mergelpoort', share: 100 }],
    },
    course: [
      ...toMatching(18, { form: 'compact', hours: 20, months: 3, startsInMonths: 2, reviewers: 1 }),
      [3, judgeOne('Jaarverslag en website bekeken: de aanbieder hoort bij geen andere organisatie.')],
    ],
  },
  {
    key: 'invitations-out',
    requester: 'veilig-thuis',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Hoe wegen wij en onze partners herhaalde meldingen over hetzelfde gezin, en wat maakt dat een patroon laat zichtbaar wordt?',
      commitment:
        'De inzichten komen in de scholing van alle medewerkers die meldingen wegen, bij ons en bij de partners.',
      trigger: 'theme',
      careDomain: 'both',
      ageBand: '4-11',
      themes: ['domestic-violence', 'complex-divorce', 'neglect'],
      periodLength: 'up-to-2-years',
      involved: [
        { organisation: 'ggd', willingness: 'yes' },
        { organisation: 'tussenwater-ggz', written: 'Tussenwater GGZ', willingness: 'probably' },
      ],
      wantedForm: 'proportionate',
      startsInMonths: 4,
      foundUs: 'earlier-review',
      payers: [{ organisation: 'duinrade', share: 100 }],
    },
    course: [
      ...toMatching(20, { form: 'proportionate', hours: 30, months: 4, startsInMonths: 3 }),
      [3, propose({ preferred: [0, 1, 60] })],
      [2, agree('co'), agree('supervisor')],
      [1, declare('supervisor')],
    ],
  },
  {
    key: 'next-in-line',
    requester: 'noorderwiek',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Hoe houden wij en de gemeente contact met jongeren die niet meer willen komen, en wie houdt dan zicht op hun veiligheid?',
      commitment: 'Bestuur en gemeente maken samen nieuwe afspraken over wie wanneer aanklopt.',
      trigger: 'stuck-case',
      careDomain: 'youth',
      ageBand: '18-23',
      themes: ['suicidality', 'addiction'],
      involved: [{ organisation: 'wolderland', willingness: 'yes' }],
      wantedForm: 'proportionate',
      startsInMonths: 4,
      foundUs: 'meeting',
      payers: [
        { organisation: 'noorderwiek', share: 33 },
        { organisation: 'wolderland', share: 67 },
      ],
    },
    course: [
      ...toMatching(22, { form: 'proportionate', hours: 32, months: 4, startsInMonths: 3 }),
      [7, askForPayers],
      [4, propose({ alternates: 2 })],
      [3, ...take('co'), agree('lead'), declareTie('lead')],
      [2, declineSeat('supervisor', 'no-time'), agree('lead')],
    ],
  },
  {
    key: 'commissioner-decides',
    requester: 'krommerlek',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Wat maakt dat het sociaal team en de kinderopvang elkaar soms laat vinden, ook als beiden zich zorgen maken?',
      commitment:
        'De gemeentesecretaris en de directeuren komen na de review bij elkaar en kiezen samen drie verbeteringen.',
      background:
        'Beide kanten kennen de meldcode en gebruiken die. Toch ontstaat er vaak een stilte van weken tussen de eerste zorg en het eerste gesprek.',
      alreadyDone:
        'Er is een intern gesprek geweest met beide teams. Dat gaf herkenning, maar nog geen verklaring.',
      trigger: 'near-miss',
      careDomain: 'youth',
      ageBand: '0-3',
      themes: ['neglect', 'parental-psychiatry'],
      municipalityRole: 'commissioner',
      involved: [
        { organisation: 'team-krommerlek', willingness: 'yes' },
        { organisation: 'springplank', willingness: 'yes' },
      ],
      wantedForm: 'compact',
      startsInMonths: 3,
      meetingMode: 'hybrid',
      foundUs: 'search',
      budgetBand: 'up-to-10k',
      payers: [{ organisation: 'krommerlek', share: 100 }],
    },
    course: [
      ...toMatching(21, { form: 'compact', hours: 18, months: 2, startsInMonths: 2 }),
      [6, propose({ preferred: [2, 0] })],
      [5, ...take('lead')],
      [4, ...take('supervisor')],
      [2, ...take('co')],
    ],
  },
  {
    key: 'nobody-left',
    requester: 'lichtboei',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Hoe geven wij en de gemeente samen vorm aan het toezicht op veiligheid als een maatregel afloopt?',
      commitment:
        'De bestuurder en de wethouder ondertekenen de nieuwe werkwijze en evalueren die na een jaar.',
      trigger: 'good-example',
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['placement-safety', 'school-absence'],
      involved: [
        { organisation: 'waldterp', willingness: 'yes' },
        { organisation: 'drostenveld', willingness: 'probably' },
      ],
      wantedForm: 'compact',
      startsInMonths: 3,
      foundUs: 'colleague',
      payers: [
        { organisation: 'lichtboei', share: 50 },
        { organisation: 'waldterp', share: 50 },
      ],
    },
    course: [
      ...toMatching(24, { form: 'compact', hours: 20, months: 3, startsInMonths: 2 }),
      [5, propose({ alternates: 0 })],
      [4, ...take('lead'), ...take('supervisor')],
      [2, declineSeat('co', 'personal')],
    ],
  },
];
