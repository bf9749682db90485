import { expect, type Page } from '@playwright/test';
import { type Answers, arriveBy, expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { translator } from '~/i18n/translate';

const t = translator('nl', 'triage');
const matching = translator('nl', 'matching');

export interface ProposedTeam {
  readonly lead: string;
  readonly co: string;
  readonly supervisor: string;
  /** Who is next for the seat of the lead. */
  readonly nextLead: string;
}

export function inDays(days: number): string {
  return addDays(calendarDayAt(new Date()), days);
}

/** Opens the request from the queue and takes it up. */
export async function takeUp(page: Page, reference: string): Promise<void> {
  await page.goto('/coordinator/aanvragen');
  await follow(page, reference);
  await press(page, t('request.action.start'));
}

export async function askBack(page: Page, question: string): Promise<void> {
  await follow(page, t('request.action.question'));
  await fillIn(page, { question, dueOn: inDays(10) });
  await press(page, t('question.send'));
  await expectNoErrors(page);
}

/** Plans the orientation talk, and records that it was held. */
export async function orientate(page: Page): Promise<void> {
  await follow(page, t('request.action.orientation'));
  await fillIn(page, { plannedOn: inDays(7), plannedTime: '14:30', mode: 'online' });
  await press(page, t('orientation.send'));
  await expectNoErrors(page);
  await press(page, t('request.action.held'));
}

export async function chooseForm(page: Page): Promise<void> {
  await follow(page, t('request.action.form'));
  await fillIn(page, { form: 'compact', hoursPerReviewer: '20', months: '3' });
  await press(page, t('form-choice.send'));
  await expectNoErrors(page);
}

export async function addOrganisation(page: Page, reference: string, name: string): Promise<void> {
  await page.goto(`/coordinator/aanvragen/${reference}/organisaties`);
  await follow(page, t('organisations.add'));
  await fillIn(page, { name, kind: 'youth_provider', isInvolved: 'on' });
  await press(page, t('add.send'));
  await expectNoErrors(page);
}

/** Asks the requester by mail for what the invoices miss. */
export async function askForPayers(page: Page, reference: string): Promise<void> {
  const payers = translator('nl', 'payers');
  await page.goto(`/coordinator/aanvragen/${reference}`);
  await press(page, payers('coordinator.ask'));
  await expect(page.getByText(payers('coordinator.asked'))).toBeVisible();
}

/** Says of each organisation that it is a new one, of which the whole group is known. */
export async function recogniseAll(page: Page, reference: string): Promise<void> {
  const address = `/coordinator/aanvragen/${reference}/organisaties`;
  await page.goto(address);
  const forms = page.locator('form', { has: page.locator('[name="choice"]') });
  for (let left = await forms.count(); left > 0; left -= 1) {
    await fillIn(forms.first(), { choice: 'new', parentKnown: 'on' });
    await arriveBy(page, forms.first().getByRole('button'));
    await expectNoErrors(page);
    await expect(forms).toHaveCount(left - 1);
  }
}

export async function recordConsent(page: Page, reference: string, organisation: string): Promise<void> {
  await page.goto(`/coordinator/aanvragen/${reference}/organisaties`);
  await follow(page, t('request.organisations.record-of', { name: organisation }));
  const consent: Answers = {
    consent: 'given',
    byFunction: 'bestuurder',
    consentOn: inDays(-1),
    groundRulesVersion: '2026-1',
  };
  await fillIn(page, consent);
  await press(page, t('consent.send'));
  await expectNoErrors(page);
}

/** Takes the first pair of the ranking and the first supervisor, with those next in line as they are offered. */
export async function propose(page: Page, reference: string): Promise<ProposedTeam> {
  await page.goto(`/coordinator/aanvragen/${reference}`);
  await press(page, t('request.action.ready'));
  await follow(page, t('request.action.matching'));
  await expect(page.getByText(matching('page.why')).first()).toBeVisible();
  await arriveBy(page, page.locator('main a[href*="voorstel?eerste="]').first());
  await press(page, matching('proposal.next'));
  await judgeWhereNeeded(page, page.url());
  const names = await page.locator('.lk-description-list strong').allTextContents();
  const [lead = '', co = '', supervisor = ''] = names;
  const alternates = page.locator('[name="leadAlternates"]:checked');
  const nextId = await alternates.first().getAttribute('id');
  const nextLead = await page.locator(`label[for="${nextId}"]`).textContent();
  await press(page, matching('proposal.send'));
  await expectNoErrors(page);
  return { lead, co, supervisor, nextLead: nextLead ?? '' };
}

/** Where data cannot tell whether somebody is independent, the coordinator finds out and says so. */
async function judgeWhereNeeded(page: Page, proposal: string): Promise<void> {
  const toJudge = page.locator('main a[href*="oordeel?persoon="]');
  for (let left = await toJudge.count(); left > 0; left = await toJudge.count()) {
    await arriveBy(page, toJudge.first());
    await fillIn(page, {
      isIndependent: 'yes',
      reason: 'Gebeld met de werkgever en het jaarverslag gelezen.',
    });
    await press(page, matching('judgement.save'));
    await expectNoErrors(page);
    await page.goto(proposal);
  }
}
