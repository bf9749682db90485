import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import type { StepName } from '~/domain/requests/intake-steps';
import type { TypedAnswers } from '~/domain/requests/typed-answers';

const inThreeMonths = addMonths(monthOf(calendarDayAt(new Date())), 3);

/** Every step of the intake as somebody typed it, of whatever kind of question; about nobody and nowhere. */
export const typedIntake = {
  organisation: {
    organisationName: 'Gemeente Voorbeeldstad',
    organisationKind: 'municipality',
    organisationPlace: 'Voorbeeldstad',
    requesterName: 'Robin Aanvrager',
    requesterFunction: 'beleidsadviseur jeugd',
    requesterEmail: 'aanvrager@voorbeeldstad.example',
    requesterPhone: '030 123 45 67',
    commissionedBy: 'own-and-others',
    'commissioners[1].name': 'Jeugdhulp De Brug',
    'commissioners[1].kind': 'youth_provider',
    boardInformed: 'yes',
    municipalityRole: 'commissioner',
  },
  question: {
    learningQuestion: 'Hoe kunnen onze organisaties eerder met elkaar overleggen?',
    trigger: 'stuck-case',
    commitment: 'Het overleg van bestuurders bespreekt de inzichten in het voorjaar.',
  },
  situation: {
    background: 'De samenwerking liep vast toen de hulp van de ene naar de andere organisatie ging.',
    careDomain: 'both',
    ageBand: '12-17',
    themes: ['complex-divorce', 'school-absence'],
    periodLength: 'up-to-2-years',
    periodEnd: '3-to-12-months',
    region: 'province:ZZ',
    familyInformed: 'later',
  },
  organisations: {
    organisationCount: '3',
    ownInvolved: 'yes',
    'involved[0].name': 'Jeugdhulp De Brug',
    'involved[0].kind': 'youth_provider',
    'involved[0].willingness': 'yes',
    'involved[3].name': 'School Het Baken',
    'involved[3].kind': 'secondary_school',
  },
  proceedings: {
    inspectorateState: 'not-obliged',
    criminal: 'none',
    disciplinary: 'none',
    complaint: 'running',
    civil: 'unknown',
    'child-protection': 'none',
    attention: 'none',
  },
  practical: {
    wantedForm: 'proportionate',
    startMonth: inThreeMonths,
    isUrgent: 'no',
    meetingMode: 'live',
    foundUs: 'colleague',
  },
  payment: {
    budgetBand: '10k-to-25k',
    'payers[0].name': 'Gemeente Voorbeeldstad',
    'payers[0].kvk': '12345678',
    'payers[0].postalCode': '1234ab',
    'payers[1].name': 'Jeugdhulp De Brug',
    'payers[2].name': 'School Het Baken',
  },
  applicant: {
    organisationName: 'Gemeente Voorbeeldstad',
    organisationKind: 'municipality',
    organisationPlace: 'Voorbeeldstad',
    requesterName: 'Robin Aanvrager',
    requesterFunction: 'beleidsadviseur jeugd',
    requesterEmail: 'aanvrager@voorbeeldstad.example',
  },
  doubt: {
    doubt: 'Past een leerreview hier, of helpt een gesprek aan de regiotafel meer?',
    trigger: 'near-miss',
    alreadyDone: 'Een eigen evaluatie van het overleg.',
    careDomain: 'youth',
    inspectorateState: 'not-reported',
    region: 'province:ZZ',
    startMonth: inThreeMonths,
    'involved[0].name': 'Jeugdhulp De Brug',
    'involved[0].kind': 'youth_provider',
  },
  session: {
    sessionSetting: 'study-day',
    audienceSize: '16-to-40',
    region: 'province:ZZ',
    startMonth: inThreeMonths,
    sessionWish: 'Wat vraagt een leerreview van onze mensen?',
  },
  talk: {
    organisationName: 'Gemeente Voorbeeldstad',
    requesterName: 'Robin Aanvrager',
    requesterEmail: 'aanvrager@voorbeeldstad.example',
    requesterPhone: '030 123 45 67',
    callDayPart: 'morning',
    callTopic: 'We twijfelen waar we moeten beginnen.',
  },
  declarations: {
    mandate: 'self',
    noPersonalData: 'yes',
    toLearn: 'yes',
    mayRequest: 'yes',
    privacyRead: 'yes',
  },
  agreements: { noPersonalData: 'yes', mayRequest: 'yes', privacyRead: 'yes' },
} as const satisfies Readonly<Record<StepName, TypedAnswers>>;
