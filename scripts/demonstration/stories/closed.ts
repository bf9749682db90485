import { agree, declareTie, declineSeat, propose, take } from '../play/matching-steps';
import type { Story } from '../play/story';
import {
  answer,
  ask,
  decline,
  noMatch,
  recognise,
  refer,
  submit,
  takeOn,
  withdraw,
} from '../play/triage-steps';
import { toMatching } from './courses';

/** Questions that ended without a review, each with its reason. */
export const closedStories: readonly Story[] = [
  {
    key: 'who-was-right',
    requester: 'noorderwiek',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Wij willen laten vaststellen welke organisatie zich niet aan de afspraken hield en wat daarvan de gevolgen waren.',
      commitment: 'Wij gebruiken de uitkomst in het gesprek met de gemeente over het contract.',
      trigger: 'incident',
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['placement-safety'],
      boardInformed: 'yes',
      involved: [{ organisation: 'wolderland', written: 'Gem. Wolderland', willingness: 'unknown' }],
      wantedForm: 'unsure',
      foundUs: 'search',
      budgetBand: 'unknown',
      payers: [{ organisation: 'noorderwiek', share: 100 }],
    },
    course: [
      [304, submit],
      [303, takeOn],
      [
        302,
        ask(
          'Een leerreview zoekt niet wie er gelijk had. Is er daarnaast iets wat u samen met de gemeente wilt leren?',
          297,
        ),
      ],
      [298, answer('Op dit moment niet. Wij hebben eerst een uitspraak nodig over de afspraken.')],
      [
        296,
        decline(
          'no-learning-question',
          'Een leerreview stelt geen schuld of gelijk vast. Uw vraag past beter bij de geschillenregeling van uw contract. Komt er later een leervraag, dan bent u welkom.',
        ),
      ],
    ],
  },
  {
    key: 'acute-worries',
    requester: 'scheldewaarde',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Hoe zorgen wij dat er snel een plan komt als huisarts en maatschappelijk werk zich zorgen maken over de veiligheid thuis?',
      commitment: 'Het team past de werkwijze aan zodra duidelijk is wat er nodig is.',
      background: 'De zorgen spelen nu. Er is nog geen plan en de partners wachten op elkaar.',
      trigger: 'stuck-case',
      careDomain: 'youth',
      ageBand: '0-3',
      themes: ['neglect'],
      periodLength: 'up-to-6-months',
      periodEnd: 'running',
      involved: [
        { organisation: 'brugwachter', willingness: 'yes' },
        { organisation: 'veerhuis', willingness: 'probably' },
      ],
      wantedForm: 'unsure',
      urgencyReason: 'De situatie loopt nog en de partners zijn het niet eens over de volgende stap.',
      foundUs: 'search',
      budgetBand: 'up-to-10k',
      payers: [{ organisation: 'scheldewaarde', share: 100 }],
    },
    course: [
      [213, submit],
      [
        212,
        takeOn,
        refer(
          'safe-home',
          'Er spelen nu zorgen over veiligheid. Een leerreview kijkt terug en helpt u nu niet verder. Overleg vandaag nog met Veilig Thuis in uw regio; ook overleg zonder melding kan.',
        ),
      ],
    ],
  },
  {
    key: 'budget-gone',
    requester: 'waldterp',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Wat kunnen gemeente en jeugdbescherming leren van de manier waarop zij elkaar informeren bij verhuizing van een gezin?',
      commitment: 'De gemeente en de instelling bespreken de inzichten in het kwartaaloverleg.',
      trigger: 'near-miss',
      careDomain: 'youth',
      ageBand: '4-11',
      themes: ['neglect', 'complex-divorce'],
      municipalityRole: 'commissioner',
      involved: [{ organisation: 'lichtboei', willingness: 'probably' }],
      wantedForm: 'compact',
      foundUs: 'meeting',
      budgetBand: 'up-to-10k',
      payers: [{ organisation: 'waldterp', share: 100 }],
    },
    course: [
      [155, submit],
      [153, takeOn, recognise],
      [
        151,
        ask(
          'Doet de instelling voor jeugdbescherming mee aan de kosten, en is haar bestuurder op de hoogte?',
          144,
        ),
      ],
      [143, withdraw('costs')],
    ],
  },
  {
    key: 'nobody-free',
    requester: 'mergelpoort',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Hoe houden wij zicht op de veiligheid van jongeren die kort na elkaar op meerdere plekken wonen?',
      commitment:
        'Bestuur en cliëntenraad bespreken de inzichten. De regio betrekt ze bij de inkoop van verblijf.',
      background: 'Elke plek wist wat er op die plek gebeurde. De lijn door de tijd had niemand in handen.',
      trigger: 'incident',
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['placement-safety', 'sexual-abuse'],
      periodLength: 'up-to-2-years',
      involved: [
        { organisation: 'geulrade', willingness: 'yes' },
        { organisation: 'linde-pleegzorg', willingness: 'probably' },
        { organisation: 'luisterpunt', willingness: 'yes' },
      ],
      wantedForm: 'full',
      startsInMonths: 1,
      reviewerObjection: 'Liever niemand die nu in onze eigen regio werkt.',
      foundUs: 'colleague',
      budgetBand: '25k-to-50k',
      payers: [{ organisation: 'mergelpoort', share: 100 }],
    },
    course: [
      ...toMatching(140, { form: 'full', hours: 60, months: 5 }),
      [
        122,
        noMatch(
          'nobody-suitable',
          'Wij vonden geen onafhankelijk duo met genoeg ervaring met verblijf dat voor de zomer kan beginnen. In het najaar zijn er weer reviewers beschikbaar; u kunt dan opnieuw vragen.',
        ),
      ],
    ],
  },
  {
    key: 'merger-first',
    requester: 'drieland',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Hoe werken verloskundigen, kinderarts en jeugdgezondheidszorg samen in de eerste weken, en waar raakt informatie zoek?',
      commitment:
        'De inzichten komen in het regionale overleg geboortezorg en leiden tot een verbeterplan met namen van afdelingen.',
      background:
        'Na het ontslag uit het ziekenhuis gaan veel berichten heen en weer. Toch mist er vaak net iets.',
      trigger: 'near-miss',
      careDomain: 'both',
      ageBand: '0-3',
      themes: ['infant-injury', 'parental-psychiatry'],
      periodLength: 'up-to-6-months',
      involved: [
        { organisation: 'ooievaarsplein', willingness: 'yes' },
        { organisation: 'veluwerode', willingness: 'unknown' },
      ],
      wantedForm: 'proportionate',
      foundUs: 'search',
      payers: [{ organisation: 'drieland', share: 100 }],
    },
    course: [
      ...toMatching(80, { form: 'proportionate', hours: 30, months: 4 }),
      [66, propose()],
      [65, agree('lead'), declareTie('lead')],
      [64, ...take('lead'), declineSeat('supervisor', 'too-far')],
      [63, ...take('co')],
      [61, withdraw('timing')],
    ],
  },
];
