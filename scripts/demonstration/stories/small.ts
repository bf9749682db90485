import type { Story } from '../play/story';
import { finish, holdTalk, planTalk, recognise, submit, takeOn } from '../play/triage-steps';

/** Questions for less than a review, and one that waits for somebody with the mandate. */
export const smallStories: readonly Story[] = [
  {
    key: 'advice-given',
    requester: 'veluwerode',
    coordinator: 0,
    answers: {
      kind: 'consult',
      doubt:
        'Wij hebben al een eigen evaluatie gedaan. Voegt een leerreview met de andere organisaties nog iets toe?',
      trigger: 'incident',
      careDomain: 'youth',
      involved: [{ organisation: 'linde-pleegzorg' }],
    },
    course: [
      [40, submit],
      [39, takeOn, recognise, planTalk(33, '11:00')],
      [33, holdTalk],
      [
        32,
        finish(
          'advised-review',
          'De evaluatie keek alleen naar de eigen organisatie. Een compacte review met de ketenpartners heeft zin.',
        ),
      ],
    ],
  },
  {
    key: 'session-asked',
    requester: 'geulrade',
    coordinator: 1,
    answers: {
      kind: 'session',
      setting: 'study-day',
      size: 'over-40',
      wish: 'Wat vraagt een leerreview van onze mensen, en wat levert het andere regio’s op?',
    },
    course: [[2, submit]],
  },
  {
    key: 'would-rather-talk',
    requester: 'zeedijkerland',
    coordinator: 0,
    answers: {
      kind: 'talk',
      dayPart: 'morning',
      topic: 'We twijfelen of we met drie organisaties kunnen beginnen.',
    },
    course: [
      [3, submit],
      [2, takeOn, planTalk(-2, '09:30')],
    ],
  },
  {
    key: 'waits-for-mandate',
    requester: 'krommerlek',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Hoe kunnen toegang, onderwijs en jeugdhulp eerder samen één plan maken als een kind thuis komt te zitten?',
      commitment: 'De stuurgroep onderwijs en jeugd bespreekt de inzichten en past de afspraken aan.',
      trigger: 'theme',
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['school-absence'],
      involved: [{ organisation: 'brugwachter', willingness: 'probably' }],
      wantedForm: 'thematic',
      payers: [{ organisation: 'krommerlek', share: 100 }],
      mandate: {
        name: 'Dilan Voorbeeld',
        function: 'concerndirecteur',
        address: 'd.voorbeeld@krommerlek.example',
      },
    },
    course: [[4, submit]],
  },
];
