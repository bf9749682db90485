import { type Browser, expect, type Page, test } from '@playwright/test';
import { arriveBy, expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import { evaluationQuestions } from '~/domain/reviews/follow-up/follow-up-words';
import { gates } from '~/domain/reviews/quality/gate';
import { translator } from '~/i18n/translate';
import { inDays } from './coordinator-steps';
import { coordinator, idOfMember, idOfRequester } from './demonstration-people';
import { becomeCleared, sayYes } from './invitee-steps';
import { become } from './page-map';
import {
  agreeForAll,
  askFor,
  assign,
  countPeople,
  expectGood,
  expectState,
  learnTogether,
  look,
  moveOn,
  nameIn,
  sayCaughtUp,
  sayDone,
  supervise,
  today,
} from './review-steps';

const t = translator('nl');
const en = translator('en');
const joined = 'Jeugdhulp Nieuwland';
const label = 'Wie houdt in de avond het overzicht als niemand elkaar kent?';

async function pageOf(browser: Browser, personId: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
  await become(context.request, personId);
  return context.newPage();
}

test('a review runs from its agreement to its end', async ({ browser }) => {
  test.setTimeout(240_000);
  const office = await pageOf(browser, coordinator.id);
  const commissioner = await pageOf(browser, idOfRequester('veilig-thuis'), 390);
  let reference = '';

  await test.step('the coordinator finds it among everything that runs, waiting for its agreement', async () => {
    await office.goto('/coordinator/leerreviews');
    const waiting = office.locator('main table tr', { hasText: t('review:status.agreeing') }).first();
    reference = ((await waiting.getByRole('link').first().textContent()) ?? '').trim();
    await arriveBy(office, waiting.getByRole('link').first());
    await expectState(office, 'agreeing');
    await expect(office.getByText(t('review:condition.payers-agreed'))).toBeVisible();
    await expect(office.getByRole('link', { name: t('review:event.start') })).toHaveCount(0);
  });

  const lead = await pageOf(browser, idOfMember(await nameIn(office, t('domain:seat.lead'))));
  const coName = await nameIn(office, t('domain:seat.co'));
  const co = await pageOf(browser, idOfMember(coName));
  const supervisor = await pageOf(browser, idOfMember(await nameIn(office, t('domain:seat.supervisor'))));

  await test.step('the payers agree, the consents are there, and the review begins', async () => {
    await office.goto(`/reviews/${reference}/offerte`);
    await arriveBy(office, office.locator('main a[href*="/offerte/akkoord/"]').first());
    await expectGood(office);
    await agreeForAll(commissioner, reference);
    await giveConsents(office, reference);
    await moveOn(office, reference, 'start', 'preparing');
    await commissioner.goto(`/aanvraag/${reference}/leerreview`);
    await expectState(commissioner, 'preparing');
  });

  await test.step('people are counted, and the supervisor looks at the design', async () => {
    await countPeople(lead, reference, '3');
    for (const gate of gates) await assign(office, reference, gate);
    await askFor(lead, reference, 'design');
    await look(supervisor, reference, 'design', { verdict: 'approved' });
    await office.goto(`/reviews/${reference}/toetsen/design/heropenen`);
    await expectGood(office);
    await moveOn(lead, reference, 'begin-exploration', 'exploring');
  });

  await test.step('an organisation joins, with consent and a declaration of everybody', async () => {
    await office.goto(`/coordinator/aanvragen/${reference}/organisaties/nieuw`);
    await fillIn(office, { name: joined, kind: 'youth_provider', isInvolved: 'on' });
    await press(office, t('triage:add.send'));
    await expectNoErrors(office);
    const form = office.locator('form', { has: office.locator('[name="choice"]') }).first();
    await fillIn(form, { choice: 'new', parentKnown: 'on' });
    await arriveBy(office, form.getByRole('button'));
    await giveConsents(office, reference);
    for (const page of [lead, co, supervisor]) {
      await page.goto(`/reviews/${reference}/team`);
      await follow(page, t('team:declare.own'));
      for (const no of await page.locator('[name$="hasTie"][value="no"]').all()) await no.check();
      await arriveBy(page, page.locator('main form button').first());
      await expectNoErrors(page);
    }
    await countPeople(lead, reference, '2');
  });

  const replaced =
    await test.step('the second reviewer leaves, and that seat alone is filled again', async () => {
      await office.goto(`/reviews/${reference}/team/co`);
      await fillIn(office, { reason: 'Deze reviewer is voor lange tijd uitgevallen.' });
      await press(office, t('team:vacate.send'));
      await expectNoErrors(office);
      expect((await co.goto(`/reviews/${reference}`))?.status()).toBe(404);
      await office.goto(`/reviews/${reference}`);
      await expect(office.getByText(t('review:condition.seats-filled'))).toBeVisible();
      await office.goto(`/coordinator/aanvragen/${reference}/voorstel/kandidaten`);
      const option = office.locator('main input[type="checkbox"], main input[type="radio"]').first();
      const personId = (await option.getAttribute('value')) ?? '';
      await option.check();
      await arriveBy(office, office.locator('main form button').last());
      await expectNoErrors(office);
      const page = await pageOf(browser, personId);
      await page.goto('/uitnodigingen');
      await arriveBy(page, page.locator('main a[href^="/uitnodigingen/"]').first());
      await becomeCleared(page, 'buiten kantooruren', joined);
      await sayYes(page);
      await commissioner.goto(`/aanvraag/${reference}/duo`);
      await fillIn(commissioner, { agrees: 'on' });
      await press(commissioner, t('request:pair.accept'));
      await expectNoErrors(commissioner);
      await page.goto(`/reviews/${reference}`);
      await expectState(page, 'exploring');
      return page;
    });

  await test.step('the learning sessions, the supervision and the second look', async () => {
    await sayDone(lead, reference, 'conversations-done', 'timeline-done');
    await supervise(supervisor, reference);
    await moveOn(replaced, reference, 'begin-dialogue', 'dialogue');
    await learnTogether(lead, reference);
    await sayCaughtUp(lead, reference);
    await supervise(supervisor, reference);
    await askFor(lead, reference, 'analysis');
    await look(supervisor, reference, 'analysis', { verdict: 'approved' });
    await moveOn(lead, reference, 'begin-drafting', 'drafting');
  });

  await test.step('the report comes back from the quality check, and keeps that in its history', async () => {
    const remarks = 'Werk het tweede patroon verder uit.';
    await writeReport();
    await look(supervisor, reference, 'report', { verdict: 'back', remarks });
    await lead.goto(`/reviews/${reference}`);
    await expectState(lead, 'drafting');
    await writeReport();
    await look(supervisor, reference, 'report', { verdict: 'approved' });
    await lead.goto(`/reviews/${reference}/toetsen/report`);
    await expect(lead.getByText(remarks).first()).toBeVisible();
  });

  async function writeReport(): Promise<void> {
    await sayDone(lead, reference, 'draft-written');
    await moveOn(lead, reference, 'begin-commenting', 'commenting');
    await sayDone(lead, reference, 'facts-checked', 'comments-received');
    await moveOn(lead, reference, 'submit-report', 'quality_check');
  }

  await test.step('the report is delivered: where it is, who may see it, and what it asks', async () => {
    await lead.goto(`/reviews/${reference}/rapport`);
    await fillIn(lead, { reportReference: 'Zaaksysteem, nummer 114' });
    await press(lead, t('followUp:report.save'));
    await expectNoErrors(lead);
    await lead.goto(`/reviews/${reference}/aanbevelingen`);
    await fillIn(lead, { kind: 'question', label });
    await press(lead, t('followUp:item.add'));
    await expectNoErrors(lead);
    await arriveBy(lead, lead.locator('main a[href$="/wijzigen"]').first());
    await expectGood(lead);
    await office.goto(`/reviews/${reference}/rapport/publicatie`);
    await expectGood(office);
    await commissioner.goto(`/aanvraag/${reference}/leerreview/publicatie`);
    await expectGood(commissioner);
    await fillIn(commissioner, { publication: 'summary', byFunction: 'directeur' });
    await press(commissioner, t('followUp:decision.save'));
    await expectNoErrors(commissioner);
    await moveOn(lead, reference, 'deliver-report', 'reported');
  });

  await test.step('the commissioner says what is done with it', async () => {
    await sayDone(lead, reference, 'case-group-heard', 'commissioner-talk-held');
    await office.goto(`/reviews/${reference}/opvolging`);
    await fillIn(office, { followUpOn: inDays(90) });
    await press(office, t('followUp:plan.save'));
    await expectNoErrors(office);
    await moveOn(office, reference, 'begin-follow-up', 'follow_up');
    await commissioner.goto(`/aanvraag/${reference}/leerreview`);
    await arriveBy(commissioner, commissioner.locator('main a[href*="/aanbevelingen/"]').first());
    await expectGood(commissioner);
    await fillIn(commissioner, { response: 'adopted', ownerFunction: 'manager zorg', dueOn: inDays(60) });
    await press(commissioner, t('followUp:answer.save'));
    await expectNoErrors(commissioner);
  });

  await test.step('five participants evaluate without a name, and only then is there a result', async () => {
    await office.goto(`/reviews/${reference}/evaluatie`);
    await fillIn(office, { invited: '5', closesOn: inDays(20) });
    await press(office, t('followUp:evaluation.make'));
    await expectNoErrors(office);
    const link = /\/evaluatie\/[\w-]{43}/.exec((await office.locator('main').textContent()) ?? '')?.[0] ?? '';
    expect(link).not.toBe('');
    for (let person = 1; person <= 5; person++) {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await page.goto(link);
      if (person === 1) await expectGood(page);
      for (const statement of evaluationQuestions) {
        // As a finger does: on the number, which lies over the button.
        await page.locator(`label[for="field-${statement}-4"]`).click();
      }
      await arriveBy(page, page.locator('main form button').first());
      await expectNoErrors(page);
      if (person === 1) await expectGood(page);
      await context.close();
      await office.goto(`/reviews/${reference}/evaluatie`);
      await expect(office.getByText(t('followUp:evaluation.average')).first()).toHaveCount(
        person < 5 ? 0 : 1,
      );
    }
  });

  await test.step('the talk is held, the last look is taken, and the review is closed', async () => {
    await office.goto(`/reviews/${reference}/opvolging/gehouden`);
    await fillIn(office, { heldOn: today });
    await press(office, t('followUp:plan.hold-save'));
    await expectNoErrors(office);
    await sayDone(lead, reference, 'case-data-destroyed');
    await askFor(lead, reference, 'after');
    await look(supervisor, reference, 'after', { verdict: 'approved' });
    await moveOn(office, reference, 'close', 'closed');
    await commissioner.goto(`/en/aanvraag/${reference}/leerreview`);
    await expect(commissioner.getByText(en('review:status.closed'), { exact: true }).first()).toBeVisible();
    await office.goto('/coordinator/leerreviews');
    await expect(office.locator('main').getByText(reference)).toHaveCount(0);
  });
});

/** Every organisation that has not said yes does now. */
async function giveConsents(page: Page, reference: string): Promise<void> {
  const address = `/coordinator/aanvragen/${reference}/organisaties`;
  await page.goto(address);
  const ways = await page
    .locator(`main a[href^="${address}/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const pages = [...new Set(ways)].filter((way) => /\/organisaties\/[0-9a-f-]{36}$/.test(way));
  expect(pages.length).toBeGreaterThan(0);
  for (const way of pages) {
    await page.goto(way);
    if (await page.locator('[name="consent"][value="given"]').isChecked()) continue;
    await fillIn(page, {
      consent: 'given',
      byFunction: 'directeur',
      consentOn: today,
      groundRulesVersion: '2026-1',
    });
    await press(page, t('triage:consent.send'));
    await expectNoErrors(page);
  }
}
