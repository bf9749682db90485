import { expect, test } from '@playwright/test';
import { arriveBy, follow, press } from '#tests/support/at-a-browser';
import { Mailbox } from '#tests/support/mailbox';
import { translator } from '~/i18n/translate';
import { askForReview, type Question } from './requester-steps';

const t = translator('en');
const dutch = translator('nl');

const question: Question = {
  address: 'alex.requester@otherdam.example',
  name: 'Alex Requester',
  organisation: 'Municipality of Otherdam',
  involved: ['Youth care Daybreak', 'Local team Sunside'],
  story: {
    learningQuestion: 'Why did we notice each other’s worries so late?',
    commitment: 'The boards will put the insights beside their own way of working.',
    background: 'Waiting times grew long between school and care.',
  },
};

test.use({ javaScriptEnabled: false, locale: 'en-GB' });

test('somebody who reads English looks through the register and asks a review', async ({
  page,
  playwright,
  baseURL,
}) => {
  const mailbox = new Mailbox(await playwright.request.newContext({ baseURL: baseURL ?? '' }));
  await page.goto('/');
  await follow(page, dutch('shell:language.switch'));
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await follow(page, t('home:see-register'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('register:title'));
  await press(page, t('register:go'));
  await arriveBy(page, page.locator('main a[href^="/en/register/"]').first());
  await expect(page).toHaveURL(/\/en\/register\/[a-z-]+$/);

  await page.goto('/en/aanvraag');
  const reference = await askForReview(page, mailbox, question, 'en');
  const mail = await mailbox.waitFor(
    question.address,
    t('mail:template.request-received.subject', { reference }),
  );
  expect(mail.text).toContain(`/en/aanvraag/${reference}`);
  await expect(page.getByText(t('activity:requester.requests.request-submitted'))).toBeVisible();
});
