import { type Browser, expect, type Page, test } from '@playwright/test';
import { arriveBy, expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import { linkIn, Mailbox } from '#tests/support/mailbox';
import { monthOf } from '~/domain/kernel/month';
import { translator } from '~/i18n/translate';
import { formatMonth } from '~/ui/formats/month';
import { coordinator, idOfMember, treasurer } from './demonstration-people';
import { become } from './page-map';
import { expectGood, nameIn, today } from './review-steps';

const t = translator('nl');
const month = monthOf(today);

async function pageOf(browser: Browser, personId: string | null, width = 1280): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
  if (personId !== null) await become(context.request, personId);
  return context.newPage();
}

/** Everything that is ready goes on paper; back on the list of invoices. */
async function issueAll(books: Page): Promise<void> {
  await books.goto('/penningmeester/facturen/nieuw');
  await press(books, t('invoices:prepare.confirm'));
  await expectNoErrors(books);
}

/** The newest invoice or credit note of a review, by its number. */
async function newestOf(books: Page, reference: string, number: RegExp): Promise<string> {
  await books.goto('/penningmeester/facturen');
  const row = books.locator('main tbody tr', { hasText: reference }).filter({ hasText: number }).first();
  return ((await row.getByRole('link').first().textContent()) ?? '').trim();
}

test('hours become an invoice that is paid, with a dispute, a correction and a credit note', async ({
  browser,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const mailbox = new Mailbox(await playwright.request.newContext({ baseURL: baseURL ?? '' }));
  const office = await pageOf(browser, coordinator.id);
  const books = await pageOf(browser, treasurer.id);

  // The latest review with hours in the books that still runs.
  await office.goto('/coordinator/leerreviews');
  const running = await office.locator('main table a[href*="/reviews/LR-"]').allTextContents();
  await books.goto('/penningmeester/boekhouding');
  const booked = await books.locator('main table a[href*="/boekhouding/LR-"]').allTextContents();
  const reference = booked.find((one) => running.includes(one)) ?? '';
  expect(reference).toMatch(/^LR-/);
  await office.goto(`/reviews/${reference}`);
  const leadName = await nameIn(office, t('domain:seat.lead'));
  const lead = await pageOf(browser, idOfMember(leadName), 390);
  const assignment = `${reference}_reviewer`;

  await test.step('the coordinator allows more hours than the quote, with the reason', async () => {
    await office.goto(`/reviews/${reference}/uren`);
    await expectGood(office);
    await fillIn(office, { role: 'reviewer', minutes: '20', reason: 'Een organisatie deed later mee.' });
    await press(office, t('booking:raise.save'));
    await expectNoErrors(office);
  });

  await test.step('the reviewer books on a phone, is told what cannot be, and hands the month in', async () => {
    await lead.goto('/uren');
    await fillIn(lead, { assignment, kind: 'analysis', minutes: '25' });
    await press(lead, t('booking:day.save'));
    await expect(lead.locator('main')).toContainText('24');
    await fillIn(lead, { minutes: '1:00' });
    await press(lead, t('booking:day.save'));
    await expectNoErrors(lead);
    await fillIn(lead, { assignment, kind: 'report', minutes: '2' });
    await press(lead, t('booking:day.save'));
    await expectNoErrors(lead);
    await lead.goto(`/uren/maand/${month}`);
    await press(lead, t('booking:month.done'));
    await expect(lead.getByText(t('domain:periodStatus.submitted')).first()).toBeVisible();
  });

  await test.step('the coordinator sees what it means in money and approves', async () => {
    await office.goto('/coordinator/uren');
    await follow(office, t('approval:list.link', { name: leadName, month: formatMonth('nl', month) }));
    await expectGood(office);
    await press(office, t('approval:decide.approve'));
    await expect(office.getByText(t('domain:periodStatus.approved')).first()).toBeVisible();
  });

  let disputedAnswer = '';
  await test.step('the payer is asked by mail, and says that one line is not right', async () => {
    await books.goto('/penningmeester/facturen/nieuw');
    const payer = books.locator('.lk-card, article, section', { hasText: reference }).last();
    await arriveBy(books, payer.getByRole('link', { name: t('hoursConfirmation:ask.link') }).first());
    const address = ((await books.locator('main dd', { hasText: '@' }).first().textContent()) ?? '').trim();
    await press(books, t('hoursConfirmation:ask.button'));
    await expectNoErrors(books);
    const mail = await mailbox.waitFor(address, t('mail:template.hours-confirmation.subject', { reference }));
    const contact = await pageOf(browser, null, 390);
    await contact.goto(linkIn(mail));
    const boxes = contact.locator('main input[name^="disputed-"]');
    disputedAnswer = (await boxes.last().getAttribute('name'))?.replace('disputed-', '') ?? '';
    // The reviewer's last line: it lies under its own disclosure.
    await contact
      .locator('main details', { has: contact.locator(`[name="disputed-${disputedAnswer}"]`) })
      .locator('summary')
      .click();
    await fillIn(contact, {
      [`disputed-${disputedAnswer}`]: 'yes',
      [`reason-${disputedAnswer}`]: 'Op deze dag spraken wij korter met elkaar.',
      byFunction: 'contractbeheerder',
    });
    await press(contact, t('hoursConfirmation:link.send'));
    await expectNoErrors(contact);
    await expect(contact.getByText(t('hoursConfirmation:link.answered-title')).first()).toBeVisible();
    await contact.goto(linkIn(mail));
    await expect(contact.getByText(t('hoursConfirmation:link.answered-title')).first()).toBeVisible();
  });

  let first = '';
  await test.step('what was disputed stays off the invoice, the rest goes', async () => {
    await issueAll(books);
    first = await newestOf(books, reference, /^\s*2/);
    await books.goto(`/penningmeester/facturen/${first}`);
    await expectGood(books);
  });

  await test.step('the dispute ends with a correction, and what is right is billed', async () => {
    await books.goto('/penningmeester/geschillen');
    await arriveBy(books, books.locator('main table').first().getByRole('link').first());
    await expectGood(books);
    await fillIn(books, {
      outcome: 'corrected',
      right: '1:30',
      reason: 'Overlegd met de reviewer: anderhalf uur.',
    });
    await press(books, t('hoursConfirmation:disputes.save'));
    await expectNoErrors(books);
    await issueAll(books);
    expect(await newestOf(books, reference, /^\s*2/)).not.toBe(first);
  });

  await test.step('a line that was billed turns out wrong: a credit note gives it back', async () => {
    await books.goto(`/penningmeester/boekhouding/${reference}`);
    const analysis = books.locator('main tbody tr', { hasText: t('domain:workKind.analysis') }).last();
    const lineId = /\d+/.exec((await analysis.locator('td, th').first().textContent()) ?? '')?.[0] ?? '';
    await books.goto(`/penningmeester/regels/${lineId}`);
    await fillIn(books, { outcome: 'other', hours: '0:30', reason: 'Een half uur te veel geschreven.' });
    await press(books, t('lines:form.submit'));
    await expectNoErrors(books);
    await issueAll(books);
    const note = await newestOf(books, reference, /C2/);
    await books.goto(`/penningmeester/facturen/${note}`);
    await expect(books.locator('main')).toContainText(t('invoices:one.credits'));
  });

  await test.step('the payer pays, and so does the network', async () => {
    await books.goto(`/penningmeester/facturen/${first}`);
    await follow(books, t('invoices:one.pay'));
    await press(books, t('invoices:payment.save'));
    await expectNoErrors(books);
    await expect(books.getByText(/^(betaald|terug te betalen|gecrediteerd)$/).first()).toBeVisible();
    await books.goto('/penningmeester/uitbetalingen');
    await press(books, t('payouts:payable.submit'));
    await expectNoErrors(books);
    await arriveBy(books, books.locator('main tbody a').first());
    await follow(books, t('payouts:statement.pay'));
    await expectGood(books);
    await fillIn(books, { paidOn: today });
    await press(books, t('payouts:payment.submit'));
    await expectNoErrors(books);
    await books.goto('/penningmeester/betaalbestanden');
    await press(books, t('payouts:files.submit'));
    await expectNoErrors(books);
    await lead.goto('/uren/vergoedingen');
    await expect(lead.locator('main tbody tr').first()).toBeVisible();
    await arriveBy(lead, lead.locator('main tbody tr a').first());
    await expectGood(lead);
  });

  await test.step('the books add up, in English too', async () => {
    await books.goto(`/penningmeester/boekhouding/${reference}`);
    await expect(books.getByText(t('ledgers:checks.all-right'))).toBeVisible();
    await books.goto('/en/penningmeester/boekhouding');
    await expect(books.getByText('Everything is right to the cent.')).toBeVisible();
  });
});
