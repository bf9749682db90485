import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Answers, expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import { expireLinksTo } from '#tests/support/journey-clock';
import { linkIn, Mailbox } from '#tests/support/mailbox';
import { intakeForms, stepPath } from '~/domain/requests/intake/intake-form';
import { translator } from '~/i18n/translate';
import { become, demonstrationPeople } from './page-map';
import { answersOf, fillSteps, type ReviewStep, sendWithCode } from './requester-steps';

const t = translator('nl');
const phone = { width: 360, height: 740 };

const question = {
  address: 'noor.ambtenaar@ergensdam.example',
  name: 'Noor Ambtenaar',
  organisation: 'Gemeente Ergensdam',
  involved: ['Jeugdhulp Middagzon', 'School Het Anker'],
  story: {
    learningQuestion: 'Hoe komt het dat wij pas samen keken toen het al vastliep?',
    commitment: 'De directies maken er één werkafspraak van.',
    background: 'Tussen school en hulp bleef lang onduidelijk wie aan zet was.',
  },
} as const;
const director = 'dirk.mandaat@ergensdam.example';

async function onAPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  return context.newPage();
}

/** Without a code: another journey may be signing in as the same coordinator, and a newer code ends the one before. */
async function becomeCoordinator(page: Page): Promise<void> {
  const { request } = page.context();
  const [personId] = await demonstrationPeople(request, 'coordinator');
  if (!personId) throw new Error('the demonstration offers no coordinator');
  await become(request, personId);
}

/** Nothing sticks out sideways on a phone; what does is named. */
async function expectFits(page: Page): Promise<void> {
  const sticksOut = await page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
          .map(({ outerHTML }) => outerHTML.slice(0, 300)),
  );
  expect(sticksOut, page.url()).toEqual([]);
}

test('two officials write a question over days, and a third confirms it', async ({
  browser,
  playwright,
  baseURL,
}) => {
  const mailbox = new Mailbox(await playwright.request.newContext({ baseURL: baseURL ?? '' }));
  const steps = Object.entries(answersOf(question)) as [ReviewStep, Answers][];
  const first = await onAPhone(browser);
  let second = await onAPhone(browser);
  let reference = '';

  await test.step('the first begins, is interrupted, and has a link mailed', async () => {
    await first.goto('/aanvraag');
    await expectFits(first);
    await follow(first, t('intake:start.way.review.begin'));
    await fillIn(first, steps[0]?.[1] ?? {});
    await press(first, t('intake:buttons.next'));
    await fillIn(first, { learningQuestion: question.story.learningQuestion });
    await press(first, t('intake:buttons.save'));
    await expectNoErrors(first);
    await expect(first).toHaveURL(/\/aanvraag\/bewaren$/);
    await expectFits(first);
    await expect(first.locator('[name="address"]')).toHaveValue(question.address);
    await press(first, t('intake:save.submit'));
    await expect(first.getByText(t('intake:save.sent'))).toBeVisible();
  });

  await test.step('weeks later the link has expired: a new one comes to the same address', async () => {
    const old = linkIn(await mailbox.waitFor(question.address, t('mail:template.draft-link.subject')));
    await expireLinksTo(question.address);
    await second.goto(old);
    await expect(second.getByRole('heading', { level: 1 })).toHaveText(t('intake:resume.expired-title'));
    await expect(second.locator('main')).not.toContainText(question.address);
    await press(second, t('intake:resume.renew'));
    await expect(second.getByText(t('intake:resume.renewed'))).toBeVisible();
    await expect
      .poll(async () => (await mailbox.mailsTo(question.address)).length, { timeout: 20_000 })
      .toBe(2);
    const fresh = linkIn(await mailbox.waitFor(question.address, t('mail:template.draft-link.subject')));
    expect(fresh).not.toBe(old);
    await second.goto(fresh);
    await press(second, t('intake:resume.go'));
    await expect(second).toHaveURL(new RegExp(`${stepPath('review', intakeForms.review[1])}$`));
    await expect(second.locator('[name="learningQuestion"]')).toHaveValue(question.story.learningQuestion);
  });

  await test.step('on the other phone the rest is filled in, and somebody else has the mandate', async () => {
    const rest = steps.slice(1).map(
      ([name, answers]) =>
        [
          name,
          name === 'declarations'
            ? {
                ...answers,
                mandate: 'other',
                mandateName: 'Dirk Mandaat',
                mandateFunction: 'directeur sociaal domein',
                mandateEmail: director,
              }
            : answers,
        ] as const,
    );
    await fillSteps(second, rest);
    await expectFits(second);
    reference = await sendWithCode(second, mailbox, question.address);
    await expect(second.locator('main')).toContainText(t('request:next.confirm-mandate'));
    await expectFits(second);
    await follow(second, t('request:mandate.other.link'));
    await expect(second.locator('[name="address"]')).toHaveValue(director);
    await expectFits(second);
  });

  await test.step('the links are dead now, and say so', async () => {
    const link = linkIn(await mailbox.waitFor(question.address, t('mail:template.draft-link.subject')));
    const anywhere = await onAPhone(browser);
    await anywhere.goto(link);
    await expect(anywhere.locator('main')).toContainText(t('intake:resume.sent-title'));
    await anywhere.goto('/aanvraag/verder/nooit-een-link-geweest');
    await expect(anywhere.locator('main')).toContainText(t('intake:resume.gone-title'));
    await first.goto('/aanvraag/controleren');
    await expect(first).toHaveURL(/\/aanvraag$/);
  });

  await test.step('the director sees who asks what, and nothing of the content, and confirms', async () => {
    const mail = await mailbox.waitFor(director, t('mail:template.mandate-asked.subject'));
    second = await onAPhone(browser);
    await second.goto(linkIn(mail));
    const page = second.locator('main');
    await expect(page).toContainText(question.organisation);
    await expect(page).toContainText(reference);
    for (const text of Object.values(question.story)) await expect(page).not.toContainText(text);
    for (const name of question.involved) await expect(page).not.toContainText(name);
    await expectFits(second);
    await press(second, t('request:mandate.yes'));
    await expect(page).toContainText(t('request:mandate.confirmed-title'));
    await mailbox.waitFor(question.address, t('mail:template.mandate-confirmed.subject', { reference }));
  });

  await test.step('only then the coordinator can take it on', async () => {
    const office = await browser.newPage({ javaScriptEnabled: false });
    await becomeCoordinator(office);
    await office.goto(`/coordinator/aanvragen/${reference}`);
    await expect(office.locator('main')).toContainText('Dirk Mandaat');
    await press(office, t('triage:request.action.start'));
    await expectNoErrors(office);
  });

  for (const address of [question.address, director]) {
    for (const mail of await mailbox.mailsTo(address)) {
      for (const text of [...Object.values(question.story), ...question.involved]) {
        expect(`${mail.subject} ${mail.text}`).not.toContain(text);
      }
    }
  }
});

test('somebody who would rather talk first, and somebody the coordinator fills in for', async ({
  browser,
  playwright,
  baseURL,
}) => {
  const mailbox = new Mailbox(await playwright.request.newContext({ baseURL: baseURL ?? '' }));
  const caller = await onAPhone(browser);
  const office = await browser.newPage({ javaScriptEnabled: false });
  const address = 'tess.twijfel@ergensdam.example';
  let reference = '';

  await test.step('one screen and a code are enough to be called', async () => {
    await caller.goto('/aanvraag');
    await follow(caller, t('intake:start.way.talk.begin'));
    await fillIn(caller, {
      organisationName: 'Stichting Twijfel',
      requesterName: 'Tess Twijfel',
      requesterEmail: address,
      requesterPhone: '030 123 45 67',
      callDayPart: 'morning',
    });
    await expectFits(caller);
    await press(caller, t('intake:buttons.check'));
    reference = await sendWithCode(caller, mailbox, address);
  });

  await test.step('the coordinator calls, and writes down the question that came of it', async () => {
    await becomeCoordinator(office);
    await office.goto(`/coordinator/aanvragen/${reference}`);
    await press(office, t('triage:request.action.start'));
    await follow(office, t('triage:request.action.after-talk'));
    await fillIn(office, { kind: 'session' });
    await press(office, t('triage:after-talk.go'));
    await expect(office.locator('[name="requesterEmail"]')).toHaveValue(address);
    await fillIn(office, {
      organisationKind: 'youth_provider',
      organisationPlace: 'Ergensdam',
      requesterFunction: 'kwaliteitsadviseur',
    });
    await press(office, t('intake:buttons.next'));
    const later = await office.locator('[name="startMonth"] option').nth(2).getAttribute('value');
    await fillIn(office, {
      sessionSetting: 'on-location',
      audienceSize: 'up-to-15',
      region: 'province:PV26',
      startMonth: later ?? '',
    });
    await press(office, t('intake:buttons.next'));
    await office.goto('/aanvraag/controleren');
    await press(office, t('intake:check.hand-over'));
    await expect(office.locator('main')).toContainText(address);
  });

  await test.step('only the caller can send it, under the same reference', async () => {
    const mail = await mailbox.waitFor(address, t('mail:template.draft-handed-over.subject'));
    const elsewhere = await onAPhone(browser);
    await elsewhere.goto(linkIn(mail));
    await press(elsewhere, t('intake:resume.go'));
    await fillIn(elsewhere, { noPersonalData: 'yes', mayRequest: 'yes', privacyRead: 'yes' });
    await press(elsewhere, t('intake:buttons.check'));
    const codesBefore = (await mailbox.mailsTo(address)).length;
    await press(elsewhere, t('intake:check.send'));
    await expect
      .poll(async () => (await mailbox.mailsTo(address)).length, { timeout: 20_000 })
      .toBeGreaterThan(codesBefore);
    const code = /\b\d{6}\b/.exec((await mailbox.waitFor(address, 'code')).text)?.[0] ?? '';
    await fillIn(elsewhere, { code });
    await press(elsewhere, t('intake:code.submit'));
    await expect(elsewhere).toHaveURL(new RegExp(`/aanvraag/${reference}$`));
  });
});
