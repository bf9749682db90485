import { type Browser, expect, type Page, test } from '@playwright/test';
import { arriveBy, expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import { translator } from '~/i18n/translate';
import { inDays } from './coordinator-steps';
import { coordinator, idOfMember, idOfRequester } from './demonstration-people';
import { become } from './page-map';
import { expectGood, nameIn } from './review-steps';

const t = translator('nl');
const en = translator('en');
const title = 'Wie het overzicht houdt, wordt nergens afgesproken';
const label = 'Wie houdt het overzicht als een gezin veel hulp krijgt?';
const planted =
  'Bij basisschool De Vlieger in Utrecht zag een jongen van 7 op 3 maart zijn juf mevrouw K. huilen.';
const pattern =
  'Organisaties gaan ervan uit dat een ander het overzicht houdt. Niemand spreekt dat uit, en niemand vraagt ernaar.';

const seeFinding = new RegExp(`^${t('loop:chain.see-finding')}`);

async function pageOf(browser: Browser, personId: string | null, width = 1280): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
  if (personId !== null) await become(context.request, personId);
  return context.newPage();
}

test('a finding is released, leads to a recommendation, and that is followed to its effect', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const office = await pageOf(browser, coordinator.id);
  const commissioner = await pageOf(browser, idOfRequester('polderhaven'), 390);
  const visitor = await pageOf(browser, null, 390);
  await commissioner.goto('/aanvragen');
  const toReview = commissioner.locator('main a[href$="/leerreview"]').first();
  await arriveBy(commissioner, toReview);
  const reference = /LR-[A-Z0-9-]+/.exec(commissioner.url())?.[0] ?? '';
  await office.goto(`/reviews/${reference}`);
  const lead = await pageOf(browser, idOfMember(await nameIn(office, t('domain:seat.lead'))));
  const supervisor = await pageOf(browser, idOfMember(await nameIn(office, t('domain:seat.supervisor'))));
  const list = `/reviews/${reference}/aanbevelingen`;
  let finding = '';

  await test.step('the lead writes a finding; what leads to a child is not kept', async () => {
    await lead.goto(`/reviews/${reference}/bevindingen/review`);
    await expectGood(lead);
    await lead.goto(`/reviews/${reference}/bevindingen`);
    const begin = lead.getByRole('link', { name: t('findings:sheet.open'), exact: true });
    if ((await begin.count()) > 0) {
      await arriveBy(lead, begin);
      await press(lead, t('findings:source.save'));
      await expectNoErrors(lead);
    }
    await follow(lead, t('findings:sheet.write'));
    await fillIn(lead, {
      title,
      pattern: planted,
      wider: 'Het staat in geen werkafspraak, en meer teams herkenden het meteen.',
      considerations: 'Weet u vandaag wie het overzicht heeft, en weet diegene dat zelf?',
      'codes.theme': ['chain-cooperation'],
      'codes.factor-level': ['chain'],
    });
    await press(lead, t('findings:form.save'));
    await expect(lead.locator('[name="pattern"]')).toHaveValue(planted);
    await expect(lead.locator('#pattern-error, .utrecht-form-field-error-message').first()).toBeVisible();
    await fillIn(lead, { pattern });
    await press(lead, t('findings:form.save'));
    await expectNoErrors(lead);
    finding = new URL(lead.url()).pathname;
    await press(lead, t('findings:act.offer'));
    await expectNoErrors(lead);
  });

  await test.step('somebody else returns it with a remark, and releases what is offered again', async () => {
    await lead.goto(finding);
    await expect(lead.getByRole('link', { name: t('findings:act.release') })).toHaveCount(0);
    await office.goto('/bevindingen');
    await arriveBy(office, office.locator(`main a[href="${finding}"]`).first());
    await follow(office, t('findings:act.return'));
    await fillIn(office, { remark: 'Schrijf ook op wat er goed ging, dan leert een ander er meer van.' });
    await press(office, t('findings:return.send'));
    await expectNoErrors(office);
    await lead.goto(`${finding}/wijzigen`);
    await expectGood(lead);
    await fillIn(lead, { wentWell: 'Waar een team het overzicht hardop verdeelde, bleef er minder liggen.' });
    await press(lead, t('findings:form.save'));
    await expectNoErrors(lead);
    await press(lead, t('findings:act.offer'));
    await office.goto(finding);
    await follow(office, t('findings:act.release'));
    for (const box of await office.locator('[name="mayStay"]').all()) await box.check();
    await press(office, t('findings:release.send'));
    await expectNoErrors(office);
    await visitor.goto(`/leren${finding}`);
    await expect(visitor.getByText(title).first()).toBeVisible();
    await office.goto(`${finding}/indelen`);
    await expectGood(office);
  });

  await test.step('from it a recommendation comes, which the commissioner takes up', async () => {
    await lead.goto(list);
    const findingId = finding.split('/').at(-1) ?? '';
    await fillIn(lead, { kind: 'question', label, findingId });
    await press(lead, t('followUp:item.add'));
    await expectNoErrors(lead);
    await commissioner.goto(`/aanvraag/${reference}/leerreview`);
    await arriveBy(commissioner, linkAbout(commissioner, label));
    // Only what is published is theirs to read.
    await expect(commissioner.getByText(t('loop:chain.from-finding', { title }))).toBeVisible();
    await expect(commissioner.getByRole('link', { name: seeFinding })).toHaveCount(1);
    await fillIn(commissioner, {
      response: 'adopted',
      ownerFunction: 'hoofd sociaal domein',
      dueOn: inDays(60),
    });
    await press(commissioner, t('followUp:answer.save'));
    await expectNoErrors(commissioner);
  });

  await test.step('the supervisor sees how far it came, the coordinator what it led to', async () => {
    await supervisor.goto(list);
    await arriveBy(supervisor, linkAbout(supervisor, label));
    await follow(supervisor, t('loop:assess.link'));
    await expectGood(supervisor);
    await fillIn(supervisor, { status: 'fully', ground: 'document' });
    await press(supervisor, t('loop:assess.save'));
    await expectNoErrors(supervisor);
    await office.goto('/coordinator/aanbevelingen?toon=check');
    await follow(office, label);
    await follow(office, t('loop:check.link'));
    await expectGood(office);
    await fillIn(office, { lookedAt: 'practice', outcome: 'too-early' });
    await press(office, t('loop:check.save'));
    await expect(office.locator('[name="outcome"][value="too-early"]')).toBeChecked();
    await fillIn(office, { outcome: 'seen' });
    await press(office, t('loop:check.save'));
    await expectNoErrors(office);
    await expect(office.getByText(t('loop:stage.closed'), { exact: true }).first()).toBeVisible();
  });

  await test.step('the commissioner reads the whole way, and has nothing more to do', async () => {
    await commissioner.goto(`/aanvraag/${reference}/leerreview`);
    await arriveBy(commissioner, linkAbout(commissioner, label));
    await expect(commissioner.getByText(t('loop:next.none'))).toBeVisible();
    const fully = t('loop:chain.assessed', { status: t('loop:status.fully') });
    await expect(commissioner.getByText(fully)).toBeVisible();
    await expect(commissioner.locator('[name="response"]')).toHaveCount(0);
    await expectGood(commissioner);
  });

  await test.step('a finding that is withdrawn is gone at once', async () => {
    await office.goto(finding);
    await follow(office, t('findings:act.withdraw'));
    await expectGood(office);
    await fillIn(office, { reason: 'Een lezer herkende de situatie, daarom halen we de tekst weg.' });
    await press(office, t('findings:withdraw.send'));
    await expectNoErrors(office);
    expect((await visitor.goto(`/leren${finding}`))?.status()).toBe(404);
    await visitor.goto('/leren/bevindingen');
    await expect(visitor.getByText(title)).toHaveCount(0);
    await commissioner.reload();
    await expect(commissioner.getByRole('link', { name: seeFinding })).toHaveCount(0);
    await expect(commissioner.getByText(title)).toHaveCount(0);
  });

  await test.step('everybody sees totals, in English too', async () => {
    await visitor.goto('/en/leren/aanbevelingen');
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(en('loop:totals.title'));
    await office.goto(`/en${list}`);
    await expect(office.getByText(en('loop:stage.closed'), { exact: true }).first()).toBeVisible();
  });
});

function linkAbout(page: Page, words: string) {
  return page.getByRole('link', { name: new RegExp(`: ${words.replace('?', '\\?')}$`) }).first();
}
