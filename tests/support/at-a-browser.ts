import { expect, type Locator, type Page } from '@playwright/test';

export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Fills in the fields of a form by their names: types, chooses, ticks. */
export async function fillIn(form: Page | Locator, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    const controls = form.locator(`[name="${name}"]`);
    const kind = await controls
      .first()
      .evaluate((control) => control.getAttribute('type') ?? control.tagName);
    if (kind === 'radio' || kind === 'checkbox') {
      for (const value of typeof answer === 'string' ? [answer] : answer) {
        await form.locator(`[name="${name}"][value="${value}"]`).check();
      }
    } else if (kind === 'SELECT') {
      await controls.selectOption(answer);
    } else {
      await controls.fill(String(answer));
    }
  }
}

/** Presses a button, and is on the page it leads to. */
export async function press(page: Page, name: string): Promise<void> {
  await arriveBy(page, page.getByRole('button', { name, exact: true }).first());
}

/** Follows a link, and is on the page it leads to. */
export async function follow(page: Page, name: string): Promise<void> {
  await arriveBy(page, page.getByRole('link', { name, exact: true }).first());
}

/** Everything of ours leads to a whole new page, so the click is over when that one is there. */
export async function arriveBy(page: Page, control: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), control.click()]);
}

/** Nothing on the page was refused. */
export async function expectNoErrors(page: Page): Promise<void> {
  const errors = page.locator('.lk-form-errors, .lk-form-error-whole');
  expect(await errors.allTextContents()).toEqual([]);
}
