import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import type { DraftAnswers } from '~/domain/requests/intake-answers';

/** A finished intake as somebody typed it, about nobody and nowhere. */
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
    startMonth: addMonths(monthOf(calendarDayAt(new Date())), 3),
    isUrgent: 'no',
    meetingMode: 'live',
    foundUs: 'colleague',
  },
  payment: {
    budgetBand: '10k-to-25k',
    'payers[0].name': 'Gemeente Voorbeeldstad',
    'payers[0].kvk': '12345678',
    'payers[0].postalCode': '1234ab',
    'payers[0].eInvoiceAddress': '0106:12345678',
    'payers[0].buyerReference': 'Afdeling Jeugd',
    'payers[1].name': 'Jeugdhulp De Brug',
    'payers[2].name': 'School Het Baken',
  },
  declarations: { noPersonalData: 'yes', toLearn: 'yes', mayRequest: 'yes', privacyRead: 'yes' },
} as const satisfies DraftAnswers;
