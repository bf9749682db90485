import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import { leaveOverdue } from '#tests/support/journey-clock';
import { pdfOf } from '#tests/support/make-documents';
import { translator } from '~/i18n/translate';
import { inDays } from './coordinator-steps';
import { coordinator, idOfMember, otherCoordinator } from './demonstration-people';
import { become } from './page-map';
import { expectGood, nameIn } from './review-steps';

const t = translator('nl');
const en = translator('en');
const title = 'Zo bereid je een leerbijeenkomst voor';
const word = 'koffiebekerregel';
const text =
  'Een leerbijeenkomst begint bij de zaal: een kring, geen tafels, en genoeg tijd voordat iemand iets moet zeggen.';

async function pageOf(browser: Browser, personId: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
  await become(context.request, personId);
  return context.newPage();
}

test('a piece of the methodology goes from draft to published, is superseded, and steps back', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const writer = await pageOf(browser, coordinator.id);
  const second = await pageOf(browser, otherCoordinator.id);
  await writer.goto('/coordinator/leerreviews');
  await follow(writer, (await writer.locator('main table a').first().textContent()) ?? '');
  const reader = await pageOf(browser, idOfMember(await nameIn(writer, t('domain:seat.lead'))), 390);
  let manage = '';
  let slug = '';

  await test.step('a coordinator writes a draft with a PDF of forty pages, and offers it', async () => {
    await writer.goto('/methodiek/beheer');
    await follow(writer, t('methodology:overview.add'));
    await fillIn(writer, {
      titleNl: title,
      summaryNl: 'Wat je regelt voor een leerbijeenkomst begint.',
      bodyNl: text,
      kind: 'article',
      audience: 'members',
      steps: ['step-3'],
    });
    await press(writer, t('methodology:form.add'));
    await expectNoErrors(writer);
    manage = new URL(writer.url()).pathname;
    const pages = Array.from({ length: 40 }, (_, at) => `Bladzijde ${at + 1}${at === 39 ? ` ${word}` : ''}`);
    await writer.goto(`${manage}/bestanden`);
    await writer.locator('[name="file"]').setInputFiles({
      name: 'draaiboek.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(await pdfOf(pages)),
    });
    await press(writer, t('methodology:files.add'));
    await expectNoErrors(writer);
    await writer.goto(manage);
    await press(writer, t('methodology:resource.offer'));
    await expectNoErrors(writer);
    await expect(writer.getByRole('link', { name: t('methodology:resource.publish') })).toHaveCount(0);
    await reader.goto('/methodiek');
    await expect(reader.getByText(title)).toHaveCount(0);
  });

  await test.step('somebody else returns it, and publishes what is offered again', async () => {
    await second.goto(manage);
    await follow(second, t('methodology:resource.return'));
    await fillIn(second, { remark: 'Schrijf ook op wie de deelnemers ontvangt.' });
    await press(second, t('methodology:return.go'));
    await expectNoErrors(second);
    await writer.goto(`${manage}/concept`);
    await fillIn(writer, { bodyNl: `${text}\n\nEen van de reviewers ontvangt iedereen bij de deur.` });
    await press(writer, t('methodology:form.save'));
    await expectNoErrors(writer);
    await writer.goto(manage);
    await press(writer, t('methodology:resource.offer'));
    await publish(second, manage);
  });

  await test.step('a reviewer finds it by a word on the last page of its PDF', async () => {
    await expect
      .poll(
        async () => {
          await reader.goto(`/methodiek?q=${word}`);
          return reader.getByText(title).count();
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0);
    await expect(reader.getByText(/pagina 40/)).toBeVisible();
    await follow(reader, title);
    await expect(reader.getByText('Een van de reviewers ontvangt iedereen bij de deur.')).toBeVisible();
    slug = new URL(reader.url()).pathname.split('/').at(-1) ?? '';
    await expectGood(reader);
  });

  await test.step('a new version takes its place; the one before stays for editors', async () => {
    await second.goto(manage);
    await press(second, t('methodology:resource.start-draft'));
    await second.goto(`${manage}/concept`);
    await fillIn(second, {
      bodyNl: `${text}\n\nDe supervisor ontvangt iedereen bij de deur.`,
      changeNote: 'De supervisor ontvangt de deelnemers.',
    });
    await press(second, t('methodology:form.save'));
    await expectNoErrors(second);
    await second.goto(manage);
    await press(second, t('methodology:resource.offer'));
    await publish(writer, manage);
    await reader.goto(`/methodiek/${slug}`);
    await expect(reader.getByText('De supervisor ontvangt iedereen bij de deur.')).toBeVisible();
    await expect(reader.getByText('Een van de reviewers ontvangt iedereen bij de deur.')).toHaveCount(0);
    await writer.goto(`${manage}/versies/1`);
    await expect(writer.getByText(t('methodology:version.superseded', { number: 2 }))).toBeVisible();
  });

  await test.step('what nobody looks at is marked, steps back, and returns when somebody did', async () => {
    await leaveOverdue(slug, 10);
    await reader.goto(`/methodiek/${slug}`);
    await expect(reader.getByText(t('methodology:page.overdue'))).toBeVisible();
    await leaveOverdue(slug, 70);
    await reader.goto(`/methodiek/${slug}`);
    await expect(reader.getByText(t('methodology:page.back'))).toBeVisible();
    await reader.goto(`/methodiek?q=${word}`);
    await expect(reader.getByText(title)).toHaveCount(0);
    await writer.goto(manage);
    await follow(writer, t('methodology:resource.confirm'));
    await fillIn(writer, { reviewByOn: inDays(300) });
    await press(writer, t('methodology:confirm.go'));
    await expectNoErrors(writer);
    await reader.goto(`/en/methodiek/${slug}`);
    await expect(reader.getByText(en('methodology:page.dutch-only'))).toBeVisible();
    await expect(reader.getByText('De supervisor ontvangt iedereen bij de deur.')).toBeVisible();
  });
});

async function publish(page: Page, manage: string): Promise<void> {
  await page.goto(manage);
  await follow(page, t('methodology:resource.publish'));
  await fillIn(page, { reviewByOn: inDays(300) });
  await press(page, t('methodology:publish.go'));
  await expectNoErrors(page);
}
