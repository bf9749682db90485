import { type Browser, expect, type Page, test } from '@playwright/test';
import { arriveBy, expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import { Mailbox } from '#tests/support/mailbox';
import { registryParameters } from '~/domain/registry/search/registry-address';
import { translator } from '~/i18n/translate';
import {
  addOrganisation,
  askBack,
  askForPayers,
  chooseForm,
  orientate,
  propose,
  recogniseAll,
  recordConsent,
  takeUp,
} from './coordinator-steps';
import { addressOfMember, coordinator } from './demonstration-people';
import { becomeCleared, followMail, sayNo, sayYes, signInByCode } from './invitee-steps';
import { askForReview, completePayers, type Question } from './requester-steps';

const t = translator('nl');
const phone = { width: 390, height: 844 };

const question: Question = {
  address: 'robin.aanvrager@voorbeelddam.example',
  name: 'Robin Aanvrager',
  organisation: 'Gemeente Voorbeelddam',
  involved: ['Jeugdhulp Morgenlicht', 'Wijkteam Zonnekant'],
  story: {
    learningQuestion: 'Waardoor zagen wij elkaars zorgen pas zo laat?',
    commitment: 'De directies leggen de inzichten naast hun eigen werkwijze.',
    background: 'Bij de overgang van school naar hulp ontstonden lange wachttijden.',
  },
};
const askedBack = 'Welke bijeenkomsten hebben jullie al gehad over de wachttijden?';
const answeredBack = 'Twee keer een overleg met de leidinggevenden, zonder vervolg.';
const laterOrganisation = 'Jeugdhulp Avondrood';

/** May stand in no mail: what was typed, and the names of the organisations around it. */
const neverMailed = [
  ...Object.values(question.story),
  ...question.involved,
  question.organisation,
  laterOrganisation,
  askedBack,
  answeredBack,
];

async function newPage(browser: Browser, viewport?: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(viewport ? { viewport } : {}) });
  return context.newPage();
}

test('a review question finds its pair, by nothing but pages and mails', async ({
  browser,
  playwright,
  baseURL,
}) => {
  const mailbox = new Mailbox(await playwright.request.newContext({ baseURL: baseURL ?? '' }));
  const requester = await newPage(browser, phone);
  const office = await newPage(browser);
  let reference = '';

  await test.step('the municipality reads what a review is and looks through the register', async () => {
    await requester.goto('/');
    await follow(requester, t('home:how-it-works'));
    await expect(requester).toHaveURL(/\/over-leerreviews$/);
    await requester.goto('/');
    await follow(requester, t('home:see-register'));
    await fillIn(requester, { [registryParameters.text]: 'jeugdbeschreming' });
    await press(requester, t('register:go'));
    await expect(requester.locator('main')).toContainText('jeugdbescherming');
    await arriveBy(requester, requester.locator('main a[href^="/register/"]').first());
    await expect(requester).toHaveURL(/\/register\/[a-z-]+$/);
  });

  await test.step('it asks its question, and confirms its address with a code', async () => {
    await requester.goto('/');
    await follow(requester, t('home:ask'));
    reference = await askForReview(requester, mailbox, question);
    await mailbox.waitFor(question.address, reference);
  });

  await test.step('the coordinator signs in, takes the question up and asks one back', async () => {
    await mailbox.waitFor(coordinator.address, reference);
    await signInByCode(office, mailbox, coordinator.address);
    await expect(office).toHaveURL(/\/coordinator$/);
    await takeUp(office, reference);
    await expect(office.getByText(question.story.learningQuestion)).toBeVisible();
    await askBack(office, askedBack);
  });

  await test.step('the municipality answers from its own page', async () => {
    const mail = await mailbox.waitFor(
      question.address,
      t('mail:template.question-asked.subject', { reference }),
    );
    expect(mail.text).toContain(reference);
    await requester.goto(`/aanvraag/${reference}`);
    await follow(requester, t('request:page.answer'));
    await expect(requester.getByText(askedBack)).toBeVisible();
    await fillIn(requester, { answer: answeredBack });
    await press(requester, t('request:answer.submit'));
    await expectNoErrors(requester);
  });

  await test.step('the coordinator holds the talk, chooses the form and sees to the organisations', async () => {
    await mailbox.waitFor(coordinator.address, t('mail:template.question-answered.subject', { reference }));
    await office.goto(`/coordinator/aanvragen/${reference}`);
    await expect(office.getByText(answeredBack)).toBeVisible();
    await orientate(office);
    await chooseForm(office);
    await addOrganisation(office, reference, laterOrganisation);
    await recogniseAll(office, reference);
    await recordConsent(office, reference, question.involved[0]);
  });

  await test.step('the coordinator asks what the invoice misses, and the municipality completes it', async () => {
    await askForPayers(office, reference);
    await mailbox.waitFor(question.address, t('mail:template.payer-details-asked.subject', { reference }));
    await completePayers(requester, reference);
    await mailbox.waitFor(
      coordinator.address,
      t('mail:template.payer-details-complete.subject', { reference }),
    );
  });

  const team = await test.step('the coordinator proposes the best pair and a supervisor', async () => {
    const proposed = await propose(office, reference);
    expect(new Set(Object.values(proposed)).size).toBe(4);
    return proposed;
  });

  const invited = async (name: string) => {
    const page = await newPage(browser);
    const subject = t('mail:template.candidate-invited.subject', { reference });
    await followMail(page, mailbox, addressOfMember(name), subject);
    return page;
  };
  const accepts = async (name: string) => {
    const page = await invited(name);
    await becomeCleared(page, question.story.learningQuestion, question.involved[0]);
    await sayYes(page);
    return page;
  };

  await test.step('the first who is asked says no, and the next is asked without the coordinator', async () => {
    const page = await invited(team.lead);
    await sayNo(page);
    await expect(page.getByText(question.story.learningQuestion)).toHaveCount(0);
  });

  const members = await test.step('two reviewers and a supervisor declare, read and say yes', async () => [
    await accepts(team.nextLead),
    await accepts(team.co),
    await accepts(team.supervisor),
  ]);

  await test.step('the commissioner accepts the pair, and the request is confirmed', async () => {
    await mailbox.waitFor(question.address, t('mail:template.pair-complete.subject', { reference }));
    await requester.goto(`/aanvraag/${reference}/duo`);
    for (const name of [team.nextLead, team.co, team.supervisor]) {
      await expect(requester.getByText(name).first()).toBeVisible();
    }
    await expect(requester.getByText(team.lead)).toHaveCount(0);
    await fillIn(requester, { agrees: 'on' });
    await press(requester, t('request:pair.accept'));
    await expect(requester).toHaveURL(new RegExp(`/aanvraag/${reference}$`));
    await expect(requester.getByText(t('domain:requestStatus.confirmed')).first()).toBeVisible();
  });

  await test.step('everybody sees it in their timeline, in words for them', async () => {
    const confirmed = t('activity:requester.matching.request-confirmed');
    await expect(requester.getByText(confirmed)).toBeVisible();
    await expect(requester.getByText(t('activity:requester.requests.question-answered'))).toBeVisible();
    await office.goto(`/coordinator/aanvragen/${reference}`);
    await expect(office.getByText(t('activity:coordinator.matching.request-confirmed'))).toBeVisible();
    const declined = t('activity:coordinator.matching.invitation-declined', { person: team.lead });
    await expect(office.getByText(declined)).toBeVisible();
    for (const page of members) {
      await page.goto(`/reviews/${reference}`);
      await expect(page.getByText(t('activity:member.matching.request-confirmed'))).toBeVisible();
      await expect(page.getByText(question.story.learningQuestion)).toHaveCount(0);
      await expect(page.getByText(team.lead)).toHaveCount(0);
      await follow(page, t('review:rooms.question.title'));
      await expect(page.getByText(question.story.learningQuestion)).toBeVisible();
    }
  });

  await test.step('every step was mailed, with reference and link and nothing of the case', async () => {
    const people = [question.address, coordinator.address, ...Object.values(team).map(addressOfMember)];
    const expected: readonly [string, string][] = [
      [question.address, t('mail:template.request-received.subject', { reference })],
      [question.address, t('mail:template.question-asked.subject', { reference })],
      [question.address, t('mail:template.pair-complete.subject', { reference })],
      [question.address, t('mail:template.confirmed-for-requester.subject', { reference })],
      [coordinator.address, t('mail:template.request-arrived.subject', { reference })],
      [coordinator.address, t('mail:template.question-answered.subject', { reference })],
      [coordinator.address, t('mail:template.invitation-declined.subject', { reference })],
      [coordinator.address, t('mail:template.confirmed-for-coordinator.subject', { reference })],
      ...[team.nextLead, team.co, team.supervisor].map((name): [string, string] => [
        addressOfMember(name),
        t('mail:template.confirmed-for-member.subject', { reference }),
      ]),
    ];
    for (const [address, subject] of expected) {
      const mail = await mailbox.waitFor(address, subject);
      expect(mail.text).toMatch(new RegExp(`https?://\\S+${reference}|https?://\\S+/uitnodigingen`));
    }
    for (const address of people) {
      for (const { subject, text } of await mailbox.mailsTo(address)) {
        for (const words of neverMailed) expect(`${subject} ${text}`).not.toContain(words);
      }
    }
  });
});
