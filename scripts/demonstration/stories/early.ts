import type { Story } from '../play/story';
import {
  answer,
  ask,
  choose,
  consent,
  holdTalk,
  planTalk,
  recognise,
  submit,
  takeOn,
} from '../play/triage-steps';

/** Questions on their way to matching: just arrived, waiting for an answer, before or after the talk. */
export const earlyStories: readonly Story[] = [
  {
    key: 'arrived-yesterday',
    requester: 'geulrade',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Hoe kunnen vertrouwenspersonen, gemeente en aanbieders signalen van jongeren beter met elkaar verbinden?',
      commitment: 'De regiotafel jeugd bespreekt de inzichten en maakt afspraken voor het komende jaar.',
      trigger: 'theme',
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['placement-safety'],
      municipalityRole: 'commissioner',
      involved: [
        { organisation: 'luisterpunt', willingness: 'yes' },
        { organisation: 'mergelpoort', written: 'JB Mergelpoort', willingness: 'probably' },
      ],
      wantedForm: 'thematic',
      foundUs: 'meeting',
      payers: [{ organisation: 'geulrade', share: 100 }],
    },
    course: [[1, submit]],
  },
  {
    key: 'arrived-last-week',
    requester: 'zeedijkerland',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Wat kunnen opvang, corporatie en jeugdhulp leren van het moment waarop een moeder met kinderen weer zelfstandig gaat wonen?',
      commitment:
        'De partners hebben afgesproken samen één plan voor nazorg te maken op basis van de inzichten.',
      background:
        'De overgang van opvang naar een eigen huis is kwetsbaar. Er zijn veel betrokkenen en ieder heeft een eigen termijn.',
      trigger: 'incident',
      careDomain: 'both',
      ageBand: '4-11',
      themes: ['domestic-violence', 'migration'],
      periodEnd: 'up-to-3-months',
      involved: [
        { organisation: 'haven', willingness: 'yes' },
        { organisation: 'thuishof', willingness: 'unknown' },
        { organisation: 'kinderbescherming', written: 'KBR Kustland', willingness: 'unknown' },
      ],
      inspectorateState: 'unknown',
      wantedForm: 'unsure',
      urgencyReason: 'De medewerkers die erbij waren werken er nog. Over enkele maanden is dat anders.',
      foundUs: 'colleague',
      budgetBand: 'unknown',
      payers: [{ organisation: 'zeedijkerland', share: 100 }],
    },
    course: [[6, submit]],
  },
  {
    key: 'names-to-recognise',
    requester: 'linde-jeugdhulp',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Hoe nemen wij besluiten over opschalen als meerdere organisaties tegelijk hulp bieden in een gezin?',
      commitment:
        'De directies nemen de inzichten over in de gezamenlijke werkafspraken en volgen die twee jaar.',
      trigger: 'stuck-case',
      careDomain: 'youth',
      ageBand: '4-11',
      themes: ['mild-disability', 'neglect'],
      involved: [
        { organisation: 'veluwerode', written: 'Gemente Veluwerode', willingness: 'yes' },
        { organisation: 'team-krommerlek', written: 'Sociaal team', willingness: 'probably' },
        { organisation: 'drieland', willingness: 'unknown' },
      ],
      wantedForm: 'proportionate',
      foundUs: 'earlier-review',
      payers: [
        { organisation: 'linde-jeugdhulp', share: 60 },
        { organisation: 'veluwerode', written: 'Gemente Veluwerode', share: 40 },
      ],
    },
    course: [
      [3, submit],
      [1, takeOn],
    ],
  },
  {
    key: 'answered-and-waiting',
    requester: 'wolderland',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Wat betekent een fusie van gemeenten voor het zicht op kinderen die al hulp kregen, en wat hebben teams nodig in zo’n periode?',
      commitment:
        'Het college heeft toegezegd de inzichten met de raad te delen en er geld voor vrij te maken.',
      background:
        'Dossiers, teams en contactpersonen veranderden tegelijk. Op papier was alles geregeld, in de praktijk was het zoeken.',
      trigger: 'theme',
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['school-absence', 'other'],
      periodLength: 'up-to-2-years',
      municipalityRole: 'commissioner',
      attention: 'some',
      involved: [{ organisation: 'noorderwiek', willingness: 'yes' }],
      wantedForm: 'thematic',
      meetingMode: 'hybrid',
      foundUs: 'inspectorate',
      payers: [{ organisation: 'wolderland', share: 100 }],
    },
    course: [
      [15, submit],
      [14, takeOn, recognise],
      [
        12,
        ask(
          'U noemt één aanbieder. Waren er nog andere organisaties bij betrokken die mee zouden moeten leren?',
          7,
        ),
      ],
      [
        9,
        answer(
          'Ja, ook de jeugdgezondheidszorg en twee scholen. Wij vragen deze maand of zij mee willen doen.',
        ),
      ],
    ],
  },
  {
    key: 'question-open',
    requester: 'salderveen',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Hoe kunnen gemeente en scholen eerder merken dat hulp niet aansluit bij wat een jongere zelf wil?',
      commitment:
        'De stuurgroep jeugd beslist over de vervolgstappen. De programmaleider bewaakt de uitvoering.',
      trigger: 'near-miss',
      careDomain: 'youth',
      ageBand: '18-23',
      themes: ['suicidality', 'school-absence'],
      familyInformed: 'yes',
      municipalityRole: 'commissioner',
      involved: [
        { organisation: 'wijdeblik-college', willingness: 'yes' },
        { organisation: 'jgz-salderland', willingness: 'yes' },
      ],
      wantedForm: 'compact',
      foundUs: 'colleague',
      budgetBand: 'up-to-10k',
      payers: [{ organisation: 'salderveen', share: 100 }],
    },
    course: [
      [5, submit],
      [4, takeOn, recognise],
      [
        2,
        ask(
          'Wilt u met ons afstemmen hoe de jongere zelf bij de review betrokken wordt? Beschrijf alleen de stappen.',
          -5,
        ),
      ],
    ],
  },
  {
    key: 'question-overdue',
    requester: 'veluwerode',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Hoe sturen wij als gemeente op veiligheid zonder het werk van professionals over te nemen?',
      commitment: 'De afdeling inkoop en het team toegang passen hun afspraken aan waar dat nodig blijkt.',
      trigger: 'none',
      careDomain: 'youth',
      ageBand: '4-11',
      themes: ['other'],
      boardInformed: 'unknown',
      municipalityRole: 'commissioner',
      involved: [{ organisation: 'linde-pleegzorg', willingness: 'unknown' }],
      wantedForm: 'unsure',
      meetingMode: 'online',
      foundUs: 'search',
      budgetBand: 'unknown',
      payers: [{ organisation: 'veluwerode', share: 100 }],
    },
    course: [
      [12, submit],
      [11, takeOn, recognise],
      [
        9,
        ask('Is uw directie op de hoogte van deze aanvraag? Zonder opdrachtgever kunnen wij niet verder.', 3),
      ],
    ],
  },
  {
    key: 'talk-planned',
    requester: 'duinrade',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Wat leert het verloop van de samenwerking rond jongeren met schulden en geweld over onze gezamenlijke aanpak?',
      commitment:
        'De driehoek en de bestuurders jeugd bespreken de inzichten in één vergadering en benoemen een trekker.',
      background:
        'Zorg en veiligheid hebben elk een eigen overleg. Wie aan beide tafels zit, verschilt per week.',
      trigger: 'violence',
      careDomain: 'both',
      ageBand: '18-23',
      themes: ['domestic-violence', 'addiction'],
      municipalityRole: 'commissioner',
      attention: 'much',
      inspectorateState: 'reported',
      parallel: { criminal: 'running' },
      involved: [
        { organisation: 'veiligheidshuis', willingness: 'yes' },
        { organisation: 'overstap', willingness: 'yes' },
        { organisation: 'parket', willingness: 'unknown' },
      ],
      wantedForm: 'full',
      startsInMonths: 4,
      reportKeeping: 'Bij de gemeente; wij overleggen met de partners over wat openbaar kan worden.',
      foundUs: 'inspectorate',
      budgetBand: 'over-50k',
      payers: [
        { organisation: 'duinrade', share: 50 },
        { organisation: 'maasdrecht', share: 50 },
      ],
    },
    course: [
      [10, submit],
      [9, takeOn, recognise],
      [5, planTalk(-3, '13:30', 'live')],
    ],
  },
  {
    key: 'after-the-talk',
    requester: 'reiger',
    coordinator: 1,
    answers: {
      learningQuestion:
        'How do the services around families in reception centres share their worries when a family is moved, and what would make that easier?',
      commitment:
        'The location team and the municipality will turn the findings into one agreed way of handing over.',
      background: 'Families move at short notice. Professionals who know them are often told afterwards.',
      trigger: 'near-miss',
      careDomain: 'youth',
      ageBand: '4-11',
      themes: ['migration', 'neglect'],
      involved: [
        { organisation: 'polderhaven', willingness: 'yes' },
        { organisation: 'ggd', written: 'The regional health service', willingness: 'probably' },
      ],
      wantedForm: 'compact',
      startsInMonths: 3,
      foundUs: 'other',
      payers: [{ organisation: 'polderhaven', share: 100 }],
    },
    course: [
      [17, submit],
      [16, takeOn],
      [13, planTalk(7, '11:00')],
      [7, holdTalk, choose({ form: 'compact', hours: 20, months: 3, startsInMonths: 2 })],
      [4, consent(1)],
    ],
  },
];
