import { expect, type Page } from '@playwright/test';
import { type Answers, expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import { codeIn, type Mailbox } from '#tests/support/mailbox';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import { type StepNameOf, stepOf, stepPath } from '~/domain/requests/intake/intake-form';
import type { Language } from '~/i18n/language';
import { localPath } from '~/i18n/local-path';
import { translator } from '~/i18n/translate';

/** Everything somebody asks a review with. What is in `story` may be in no mail. */
export interface Question {
  readonly address: string;
  readonly name: string;
  readonly organisation: string;
  readonly involved: readonly [string, string];
  readonly story: {
    readonly learningQuestion: string;
    readonly commitment: string;
    readonly background: string;
  };
}

export type ReviewStep = StepNameOf<'review'>;

export function answersOf({
  address,
  name,
  organisation,
  involved,
  story,
}: Question): Record<ReviewStep, Answers> {
  return {
    organisation: {
      organisationName: organisation,
      organisationKind: 'municipality',
      organisationPlace: 'Voorbeelddam',
      requesterName: name,
      requesterFunction: 'beleidsadviseur jeugd',
      requesterEmail: address,
      requesterPhone: '030 123 45 67',
      commissionedBy: 'own',
      boardInformed: 'yes',
      municipalityRole: 'commissioner',
    },
    question: {
      learningQuestion: story.learningQuestion,
      trigger: 'stuck-case',
      commitment: story.commitment,
    },
    situation: {
      background: story.background,
      careDomain: 'youth',
      ageBand: '12-17',
      themes: ['school-absence', 'complex-divorce'],
      periodLength: 'up-to-2-years',
      periodEnd: '3-to-12-months',
      region: 'province:PV26',
      familyInformed: 'later',
    },
    organisations: {
      organisationCount: '3',
      ownInvolved: 'yes',
      'involved[0].name': involved[0],
      'involved[0].kind': 'youth_provider',
      'involved[0].willingness': 'yes',
      'involved[1].name': involved[1],
      'involved[1].kind': 'local_team',
    },
    proceedings: {
      inspectorateState: 'not-obliged',
      criminal: 'none',
      disciplinary: 'none',
      complaint: 'none',
      civil: 'none',
      'child-protection': 'none',
      attention: 'none',
    },
    practical: {
      wantedForm: 'compact',
      startMonth: addMonths(monthOf(calendarDayAt(new Date())), 3),
      isUrgent: 'no',
      meetingMode: 'hybrid',
    },
    payment: { budgetBand: '10k-to-25k', 'payers[0].name': organisation, 'payers[0].kvk': '12345678' },
    declarations: {
      mandate: 'self',
      noPersonalData: 'yes',
      toLearn: 'yes',
      mayRequest: 'yes',
      privacyRead: 'yes',
    },
  };
}

/** From the first page of the intake to the page of the new request; gives its reference. */
export async function askForReview(
  page: Page,
  mailbox: Mailbox,
  question: Question,
  language: Language = 'nl',
): Promise<string> {
  const t = translator(language, 'intake');
  await follow(page, t('start.way.review.begin'));
  await fillSteps(page, Object.entries(answersOf(question)) as [ReviewStep, Answers][], language);
  await expect(page.getByText(question.story.learningQuestion)).toBeVisible();
  return sendWithCode(page, mailbox, question.address, language);
}

/** Answers these steps of a review, each on its page, up to the page where all is checked. */
export async function fillSteps(
  page: Page,
  steps: readonly (readonly [ReviewStep, Answers])[],
  language: Language = 'nl',
): Promise<void> {
  const t = translator(language, 'intake');
  for (const [index, [name, answers]] of steps.entries()) {
    await expect(page).toHaveURL(new RegExp(`${localPath(language, stepPath('review', stepOf(name)))}$`));
    await fillIn(page, answers);
    await press(page, t(index + 1 < steps.length ? 'buttons.next' : 'buttons.check'));
    await expectNoErrors(page);
  }
}

/** From the page where all is checked to the page of the new request; gives its reference. */
export async function sendWithCode(
  page: Page,
  mailbox: Mailbox,
  address: string,
  language: Language = 'nl',
): Promise<string> {
  const t = translator(language, 'intake');
  const at = (path: string) => new RegExp(`${localPath(language, path)}$`);
  await expect(page).toHaveURL(at('/aanvraag/controleren'));
  await press(page, t('check.send'));
  await expect(page).toHaveURL(at('/aanvraag/bevestigen'));
  const code = codeIn(await mailbox.waitFor(address, 'code'));
  await fillIn(page, { code });
  await press(page, t('code.submit'));
  await expect(page).toHaveURL(at('/aanvraag/LR(-\\w{3}){3}'));
  const reference = /LR(-\w{3}){3}/.exec(page.url())?.[0] ?? '';
  await expect(page.getByRole('heading', { level: 1 })).toContainText(reference);
  return reference;
}

/** Fills in what the invoices still miss, from the page of the request. */
export async function completePayers(page: Page, reference: string): Promise<void> {
  const t = translator('nl', 'payers');
  await page.goto(`/aanvraag/${reference}`);
  await follow(page, t('missing.action'));
  await fillIn(page, {
    'payers[0].addressLine': 'Postbus 100',
    'payers[0].postalCode': '9999 ZZ',
    'payers[0].city': 'Voorbeelddam',
    'payers[0].invoiceEmail': 'facturen@voorbeelddam.example',
    'payers[0].orderNumber': 'VP-2030-17',
  });
  await press(page, t('form.save'));
  await expectNoErrors(page);
  await expect(page.getByText(t('missing.title'))).toHaveCount(0);
}
