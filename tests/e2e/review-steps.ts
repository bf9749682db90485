import { expect, type Locator, type Page } from '@playwright/test';
import { type Answers, arriveBy, expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import type { Gate } from '~/domain/reviews/quality/gate';
import type { ReviewEvent } from '~/domain/reviews/review-lifecycle';
import type { ReviewStatus } from '~/domain/reviews/review-status';
import { translator } from '~/i18n/translate';
import { inDays } from './coordinator-steps';
import { violationsOn } from './standards';

const t = translator('nl');

/** Pages that no link of the demonstration leads to are looked at where the journey comes by, with scripts. */
export async function expectGood(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page has a browser');
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const same = await context.newPage();
  await same.goto(page.url());
  expect(await violationsOn(same), page.url()).toEqual([]);
  await context.close();
}

export const today = inDays(0);

/** Takes the review on from its room, and is back there in the new state. */
export async function moveOn(
  page: Page,
  reference: string,
  event: ReviewEvent,
  status: ReviewStatus,
  answers: Answers = {},
): Promise<void> {
  await page.goto(`/reviews/${reference}`);
  await follow(page, t(`review:event.${event}`));
  await fillIn(page, answers);
  await press(page, t(`review:event.${event}`));
  await expectNoErrors(page);
  await expectState(page, status);
}

export async function expectState(page: Page, status: ReviewStatus): Promise<void> {
  await expect(page.getByText(t(`review:status.${status}`), { exact: true }).first()).toBeVisible();
}

/** Every box for a number gets this one, where it is still empty. */
export async function countPeople(page: Page, reference: string, count: string): Promise<void> {
  await page.goto(`/reviews/${reference}/deelname`);
  for (const box of await page.locator('main input[name^="team-"], main input[name^="cases-"]').all()) {
    if ((await box.inputValue()) === '') await box.fill(count);
  }
  await press(page, t('review:save'));
  await expectNoErrors(page);
}

/** Whoever joined later is said to have caught up. */
export async function sayCaughtUp(page: Page, reference: string): Promise<void> {
  await page.goto(`/reviews/${reference}/deelname`);
  const days = page.locator('main input[name^="caughtUp-"]');
  await expect(days).toHaveCount(1);
  await days.fill(today);
  await press(page, t('review:save'));
  await expectNoErrors(page);
}

export async function sayDone(
  page: Page,
  reference: string,
  ...milestones: readonly string[]
): Promise<void> {
  await page.goto(`/reviews/${reference}/voortgang`);
  await fillIn(page, Object.fromEntries(milestones.map((milestone) => [milestone, today])));
  await press(page, t('review:save'));
  await expectNoErrors(page);
}

export async function learnTogether(page: Page, reference: string): Promise<void> {
  await page.goto(`/reviews/${reference}/bijeenkomsten`);
  await fillIn(page, { plannedOn: today, mode: 'live' });
  await press(page, t('review:sessions.plan'));
  await expectNoErrors(page);
  await arriveBy(page, page.locator('main table a').last());
  await expectGood(page);
  await fillIn(page, { heldOn: today, reviewTeamPresent: '5', caseGroupPresent: '8' });
  await press(page, t('review:sessions.hold'));
  await expectNoErrors(page);
}

/** Plans a session of supervision and says that it was held. */
export async function supervise(page: Page, reference: string): Promise<void> {
  await page.goto(`/reviews/${reference}/supervisie`);
  await fillIn(page, { plannedOn: today, mode: 'online' });
  await press(page, t('quality:supervision.plan'));
  await expectNoErrors(page);
  await page.goto(`/reviews/${reference}/supervisie`);
  const planned = page.locator('main table tr', { hasText: t('quality:supervision.open') });
  await arriveBy(page, planned.last().getByRole('link'));
  await expectGood(page);
  await fillIn(page, { heldOn: today, minutes: '75', isComplete: 'yes' });
  await press(page, t('quality:supervision.hold'));
  await expectNoErrors(page);
}

/** The coordinator has the supervisor of the review look at this gate. */
export async function assign(page: Page, reference: string, gate: Gate): Promise<void> {
  await page.goto(`/reviews/${reference}/toetsen/${gate}/supervisor`);
  const seated = page.locator('main [name="personId"]').first();
  const isList = (await seated.evaluate((control) => control.tagName)) === 'SELECT';
  if (isList) await seated.selectOption({ index: 1 });
  else await seated.check();
  await fillIn(page, { place: 'first' });
  await press(page, t('quality:scorer.submit'));
  await expectNoErrors(page);
}

export async function askFor(page: Page, reference: string, gate: Gate): Promise<void> {
  await page.goto(`/reviews/${reference}/toetsen`);
  await press(page, t('quality:gates.ask-of', { gate: t(`quality:gate.${gate}`) }));
  await expectNoErrors(page);
}

interface Look {
  readonly verdict: 'approved' | 'back';
  readonly remarks?: string;
}

/** The supervisor answers every item and hands in; with "back" the first item is answered with no. */
export async function look(page: Page, reference: string, gate: Gate, look: Look): Promise<void> {
  await page.goto('/supervisor');
  await expect(page.locator('main').getByText(reference).first()).toBeVisible();
  await page.goto(`/reviews/${reference}/toetsen/${gate}`);
  for (const yes of await page.locator('main [name^="answer-"][value="yes"]').all()) await yes.check();
  if (look.verdict === 'back') {
    await fillIn(page, { 'answer-1': 'no', 'remark-1': 'Dit staat er nog niet in.' });
  }
  await fillIn(page, { verdict: look.verdict, remarks: look.remarks ?? '' });
  await press(page, t('quality:form.submit'));
  await expectNoErrors(page);
}

/** Every form of the page that still asks a payer to agree. */
export async function agreeForAll(page: Page, reference: string): Promise<void> {
  const address = `/aanvraag/${reference}/leerreview/offerte`;
  await page.goto(address);
  await expectGood(page);
  const forms = page.locator('main form', { has: page.locator('[name="position"]') });
  for (let left = await forms.count(); left > 0; left -= 1) {
    await fillIn(forms.first(), { byFunction: 'directeur', agreedOn: today });
    await arriveBy(page, forms.first().getByRole('button'));
    await expectNoErrors(page);
    await page.goto(address);
    await expect(forms).toHaveCount(left - 1);
  }
}

/** Who sits there, as the room of the review says. */
export async function nameIn(page: Page, seat: string): Promise<string> {
  const term = page.locator('main dt', { hasText: new RegExp(`^${seat}$`, 'i') }).first();
  return ((await nextOf(term).textContent()) ?? '').trim();
}

function nextOf(term: Locator): Locator {
  return term.locator('xpath=following::dd[1]');
}
