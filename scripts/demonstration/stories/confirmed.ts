import { assess, lookAtEffect } from '../play/loop-steps';
import { acceptPair, declineSeat, expire, objectTo, propose, take } from '../play/matching-steps';
import { completePayers, setPayersAside } from '../play/payer-steps';
import { ask as askForCheck, stop } from '../play/review-steps';
import type { Story } from '../play/story';
import {
  answer,
  ask,
  choose,
  complete,
  consent,
  holdTalk,
  planTalk,
  recognise,
  submit,
  takeOn,
} from '../play/triage-steps';
import { toClosed, toConfirmed, toDialogue, toMatching } from './courses';
import { followedUpStories } from './followed-up';

/** Questions that found their pair: two reviews that are closed, one that stopped, one in its follow-up, one under way, one that begins. */
export const confirmedStories: readonly Story[] = [
  {
    key: 'handover',
    requester: 'linde-jeugdhulp',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Hoe komt het dat informatie over veiligheid niet meekomt als een gezin van de ene naar de andere organisatie gaat, en wat helpt om dat wel te laten gebeuren?',
      commitment:
        'De bestuurders van de drie organisaties bespreken de inzichten samen en kiezen twee verbeteringen. De voortgang komt na een half jaar terug in het regio-overleg.',
      background:
        'Bij een overdracht bleek achteraf dat twee organisaties elk een deel van het beeld hadden. Niemand had het geheel. Wij willen weten hoe dat in het gewone werk kan ontstaan.',
      alreadyDone: 'Er is een eigen evaluatie gedaan. Die keek vooral naar het naleven van afspraken.',
      trigger: 'near-miss',
      careDomain: 'youth',
      ageBand: '4-11',
      themes: ['neglect', 'placement-safety'],
      involved: [
        { organisation: 'lichtboei', willingness: 'yes' },
        { organisation: 'veluwerode', willingness: 'yes' },
      ],
      inspectorateState: 'not-reported',
      wantedForm: 'full',
      foundUs: 'colleague',
      budgetBand: '25k-to-50k',
      payers: [
        { organisation: 'linde-jeugdhulp', share: 50 },
        { organisation: 'lichtboei', share: 50 },
      ],
    },
    course: [
      ...toConfirmed(495, { form: 'full', hours: 60, months: 6 }),
      ...toClosed({
        from: 477,
        form: 'full',
        months: 6,
        learned: [
          'Wie draagt het beeld van veiligheid over als een gezin van organisatie verandert?',
          'Maak in het regio-overleg zichtbaar wat er met signalen gebeurt.',
        ],
      }),
      [
        240,
        assess(1, {
          status: 'fully',
          ground: 'document',
          remark: 'De nieuwe afspraak over overdracht ligt er.',
        }),
      ],
      [120, lookAtEffect(1, { lookedAt: 'practice', outcome: 'seen', remark: '' })],
      [110, assess(2, { status: 'fully', ground: 'visit', remark: '' })],
    ],
  },
  {
    key: 'school-and-care',
    requester: 'wijdeblik',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Hoe kunnen school, leerplicht en jeugdhulp elkaar eerder vinden als een leerling langzaam uit beeld raakt?',
      commitment:
        'Het bestuur van de scholengroep en het samenwerkingsverband maken samen een plan. De directeuren zorgen dat teams de tijd krijgen om mee te doen.',
      background:
        'Het gaat om een patroon dat we vaker zien: iedereen doet iets, maar niemand weet wat de ander doet. Tegen de tijd dat we samen zitten, is er veel tijd voorbij.',
      trigger: 'stuck-case',
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['school-absence', 'complex-divorce'],
      periodLength: 'up-to-2-years',
      involved: [
        { organisation: 'swv-salderland', written: 'SWV Salderland', willingness: 'yes' },
        { organisation: 'jgz-salderland', willingness: 'probably' },
        { organisation: 'salderveen', willingness: 'yes' },
      ],
      wantedForm: 'proportionate',
      meetingMode: 'hybrid',
      foundUs: 'meeting',
      payers: [
        { organisation: 'wijdeblik', share: 40 },
        { organisation: 'salderveen', share: 60 },
      ],
    },
    course: [
      [410, submit],
      [408, takeOn, recognise],
      [
        407,
        ask(
          'Welke bestuurder neemt de inzichten in ontvangst, en weten de andere organisaties al van deze aanvraag?',
          400,
        ),
      ],
      [
        403,
        answer(
          'De voorzitter van ons bestuur. De andere organisaties zijn gebeld en willen alle drie in gesprek.',
        ),
      ],
      [402, planTalk(397, '14:00', 'live')],
      [397, holdTalk, choose({ form: 'proportionate', hours: 36, months: 4, wantsTrainee: true })],
      [394, consent()],
      [393, complete],
      [391, propose()],
      [390, declineSeat('co', 'no-time', 'Volle agenda tot de zomer.')],
      [389, ...take('lead')],
      [388, ...take('co')],
      [387, ...take('supervisor')],
      [
        386,
        setPayersAside(
          'De administratie van de scholengroep neemt de factuur ook zonder ordernummer aan en heeft het adres al.',
        ),
      ],
      [385, acceptPair],
      ...toClosed({
        from: 385,
        form: 'proportionate',
        months: 4,
        learned: ['Spreek af wie belt als een leerling langzaam uit beeld raakt.'],
      }),
    ],
  },
  {
    key: 'adult-and-youth',
    requester: 'tussenwater-ggz',
    coordinator: 0,
    answers: {
      learningQuestion:
        'How do adult mental health teams and youth services each see the situation of children at home, and what would help them to put these views together in time?',
      commitment:
        'The boards of both organisations will discuss the findings with their team leaders and decide together what to change in the joint way of working.',
      background:
        'Teams that treat parents and teams that support children work in the same neighbourhood. They rarely meet, and each waits for a sign from the other.',
      trigger: 'theme',
      careDomain: 'both',
      ageBand: '4-11',
      themes: ['parental-psychiatry', 'addiction', 'neglect'],
      periodLength: 'longer',
      municipalityRole: 'payer',
      involved: [
        { organisation: 'tussenwater-verslaving', willingness: 'yes' },
        { organisation: 'veilig-thuis', written: 'VT Duin en Maas', willingness: 'yes' },
        { organisation: 'ggd', willingness: 'probably' },
      ],
      wantedForm: 'thematic',
      meetingMode: 'hybrid',
      foundUs: 'search',
      budgetBand: '25k-to-50k',
      payers: [
        { organisation: 'tussenwater-ggz', share: 50 },
        { organisation: 'maasdrecht', share: 50 },
      ],
    },
    course: [
      ...toConfirmed(330, { form: 'thematic', hours: 40, months: 5 }),
      ...toDialogue({ from: 312, form: 'thematic', months: 5 }),
      [
        250,
        stop('other-process', 'De inspectie begint een eigen onderzoek en vraagt ons daarop te wachten.'),
      ],
    ],
  },
  ...followedUpStories,
  {
    key: 'waiting-lists',
    requester: 'kempenrode',
    coordinator: 0,
    answers: {
      learningQuestion:
        'Hoe gaan wijkteams en aanbieders om met de tijd tussen verwijzing en hulp, en wat hebben zij nodig om de veiligheid dan te bewaken?',
      commitment:
        'De wethouder en de bestuurders hebben afgesproken dat er ruimte is voor verandering, ook als dat iets vraagt van de inkoop. De directeur sociaal domein bewaakt dat.',
      background:
        'Tijdens het wachten voelt niemand zich helemaal verantwoordelijk. Medewerkers doen veel extra, maar dat is niet zichtbaar en niet afgesproken.',
      trigger: 'incident',
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['suicidality', 'domestic-violence'],
      periodEnd: 'up-to-3-months',
      boardInformed: 'yes',
      municipalityRole: 'commissioner',
      involved: [
        { organisation: 'wijkteams', written: 'De wijkteams', willingness: 'yes' },
        { organisation: 'linde-jeugd-ggz', written: 'Jeugd-ggz De Linde', willingness: 'yes' },
        { organisation: 'leerplicht', willingness: 'probably' },
      ],
      inspectorateState: 'not-reported',
      attention: 'some',
      wantedForm: 'proportionate',
      startsInMonths: 3,
      reportKeeping:
        'Het rapport blijft bij de gemeente en is openbaar op verzoek. Wij overleggen vooraf over de tekst.',
      foundUs: 'inspectorate',
      payers: [
        { organisation: 'kempenrode', share: 70 },
        { organisation: 'wijkteams', share: 30 },
      ],
    },
    course: [
      ...toConfirmed(95, { form: 'proportionate', hours: 40, months: 6, startsInMonths: 2 }),
      ...toDialogue({ from: 77, form: 'proportionate', months: 6 }),
      [3, askForCheck('analysis')],
    ],
  },
  {
    key: 'crisis-in-the-evening',
    requester: 'veilig-thuis',
    coordinator: 1,
    answers: {
      learningQuestion:
        'Hoe komen beslissingen tot stand als er buiten kantooruren snel gehandeld moet worden door organisaties die elkaar niet kennen?',
      commitment:
        'De inzichten gaan naar de stuurgroep zorg en veiligheid. Die beslist over de afspraken voor avond en weekend en vraagt na een jaar wat er is veranderd.',
      background:
        'In de avond werken mensen met minder informatie en minder collega’s om mee te overleggen. We willen begrijpen wat hun dan houvast geeft.',
      trigger: 'violence',
      careDomain: 'both',
      ageBand: '0-3',
      themes: ['domestic-violence', 'infant-injury'],
      periodLength: 'up-to-6-months',
      inspectorateState: 'reported',
      parallel: { criminal: 'finished', complaint: 'none' },
      involved: [
        { organisation: 'overstap', willingness: 'yes' },
        { organisation: 'veiligheidshuis', willingness: 'yes' },
        { organisation: 'ggd', willingness: 'probably' },
      ],
      wantedForm: 'proportionate',
      startsInMonths: 3,
      foundUs: 'colleague',
      payers: [
        { organisation: 'duinrade', share: 60 },
        { organisation: 'overstap', share: 40 },
      ],
    },
    course: [
      ...toMatching(46, { form: 'proportionate', hours: 32, months: 4, startsInMonths: 2 }),
      [32, propose({ alternates: 2 })],
      [31, ...take('co')],
      [30, ...take('supervisor')],
      [26, expire],
      [24, ...take('lead')],
      [22, objectTo('co', 'works-with-us')],
      [20, ...take('co')],
      [9, completePayers],
      [8, acceptPair],
    ],
  },
];
