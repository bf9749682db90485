import { expect, type Page } from '@playwright/test';
import { expectNoErrors, fillIn, follow, press } from '#tests/support/at-a-browser';
import { codeIn, linkIn, type Mailbox } from '#tests/support/mailbox';
import { translator } from '~/i18n/translate';

const t = translator('nl', 'invitation');
const account = translator('nl', 'account');

/** Asks for a code on the page of signing in, and types it in. */
export async function signInByCode(page: Page, mailbox: Mailbox, address: string): Promise<void> {
  await page.goto('/inloggen');
  await askForCode(page, address);
  await fillIn(page, { code: codeIn(await mailbox.waitFor(address, 'code')) });
  await press(page, account('code.submit'));
}

/** Follows the link of a mail, signs in with the link of the next one, and is where the first led. */
export async function followMail(
  page: Page,
  mailbox: Mailbox,
  address: string,
  subject: string,
): Promise<void> {
  const wanted = linkIn(await mailbox.waitFor(address, subject));
  await page.goto(wanted);
  await expect(page).toHaveURL(/\/inloggen\?naar=/);
  await askForCode(page, address);
  await page.goto(linkIn(await mailbox.waitFor(address, 'code')));
  await press(page, account('link.submit'));
  await expect(page).toHaveURL(new RegExp(`${wanted}$`));
}

async function askForCode(page: Page, address: string): Promise<void> {
  await fillIn(page, { address });
  await press(page, account('sign-in.submit'));
  await expect(page).toHaveURL(/\/inloggen\/code$/);
}

/** Promises confidentiality and declares to be independent, after which the question may be read. */
export async function becomeCleared(page: Page, story: string, organisation: string): Promise<void> {
  await expect(page.getByText(story)).toHaveCount(0);
  await expect(page.getByText(organisation)).toHaveCount(0);
  await press(page, t('confidentiality.agree'));
  await expect(page.getByText(organisation).first()).toBeVisible();
  await expect(page.getByText(story)).toHaveCount(0);
  for (const question of await page.locator('[name$="hasTie"][value="no"]').all()) await question.check();
  await fillIn(page, { hasPartInCase: 'no' });
  await press(page, t('independence.declare'));
  await expectNoErrors(page);
  await expect(page.getByText(story)).toBeVisible();
}

export async function sayYes(page: Page): Promise<void> {
  await fillIn(page, { isIndependent: 'on' });
  await press(page, t('question.accept.send'));
  await expect(page.getByText(t('question.accept.sent'))).toBeVisible();
}

export async function sayNo(page: Page): Promise<void> {
  await follow(page, t('decline.link'));
  await fillIn(page, { reason: 'no-time' });
  await press(page, t('decline.send'));
  await expect(page.getByText(t('decline.sent'))).toBeVisible();
}
