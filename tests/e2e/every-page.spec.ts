import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { defaultLanguage, type Language } from '~/i18n/language';
import { localPath } from '~/i18n/local-path';
import { translator } from '~/i18n/translate';
import {
  type Audience,
  audiences,
  become,
  demonstrationPeople,
  pagePatterns,
  passedInJourneys,
  walkedBy,
} from './page-map';
import { violationsOn } from './standards';

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };
const languages: readonly Language[] = ['nl', 'en'];

test.use({ viewport: wide });
test.describe.configure({ mode: 'parallel', timeout: 480_000 });

/** The pages of a coordinator are as many as those of all others: each worker takes a part. */
const parts: Readonly<Record<Audience, number>> = {
  visitor: 1,
  requester: 1,
  reviewer: 1,
  supervisor: 1,
  treasurer: 1,
  coordinator: 2,
};

/**
 * The pages this audience can come by, one address each, without those that somebody before them in the list has
 * looked at; whoever looks is signed in from then on.
 */
async function pagesOf({ request }: BrowserContext, audience: Audience): Promise<string[]> {
  if (audience === 'visitor') return Object.values(walkedBy(audience).pages);
  const [personId] = await demonstrationPeople(request, audience);
  if (!personId) throw new Error(`the demonstration offers no ${audience}`);
  await become(request, personId);
  const before = audiences.slice(0, audiences.indexOf(audience));
  const lookedAt = new Set(before.flatMap((other) => Object.keys(walkedBy(other).pages)));
  const pages = Object.entries(walkedBy(audience).pages).filter(([pattern]) => !lookedAt.has(pattern));
  return [...new Set(['/', '/mijn', ...pages.map(([, address]) => address)])];
}

/** What is wrong with a page, each in a line that says where. */
async function problemsOf(page: Page, path: string, language: Language): Promise<string[]> {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${localPath(language, path)}: ${problem}`);
  const spoken = (message: string) => {
    if (!message.includes('status of 404')) say(`the browser says ${message}`);
  };
  page.removeAllListeners();
  page.on('console', (message) => (message.type() === 'error' ? spoken(message.text()) : undefined));
  page.on('pageerror', (error) => spoken(error.message));

  await page.goto(localPath(language, path));
  // The parts are the same in both languages: Dutch speaks for both.
  if (language === defaultLanguage) {
    for (const violation of await violationsOn(page)) say(violation);
    await page.setViewportSize(narrow);
  }

  const { headings, title, lang, overflow } = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    lang: document.documentElement.lang,
    overflow: document.documentElement.scrollWidth - window.innerWidth,
  }));
  if (headings !== 1) say(`${headings} first headings`);
  if (!/ - Leerkring$|^Leerkring/.test(title)) say(`the title is ${title}`);
  if (lang !== language) say(`the language is ${lang}`);
  if (overflow > 0) say(`${overflow} px too wide for a phone`);
  if (language === defaultLanguage) await page.setViewportSize(wide);
  return problems;
}

/** Who has most pages first, so that they are not waited for. */
for (const audience of [...audiences].reverse()) {
  for (const language of languages) {
    for (let part = 1; part <= parts[audience]; part += 1) {
      test(`every page of a ${audience} in ${language}, ${part} of ${parts[audience]}`, async ({
        page,
        context,
      }) => {
        const pages = await pagesOf(context, audience);
        if (language !== defaultLanguage) await page.setViewportSize(narrow);
        const problems: string[] = [];
        for (const [at, path] of pages.entries()) {
          if (at % parts[audience] === part - 1) problems.push(...(await problemsOf(page, path, language)));
        }
        expect(problems).toEqual([]);
      });
    }
  }

  test(`a ${audience} gets around with the keyboard`, async ({ page, context }) => {
    const pages = await pagesOf(context, audience);
    await page.goto(audience === 'visitor' ? '/' : '/mijn');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: translator(defaultLanguage)('shell:skip-to-content') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();

    await page.goto(pages.at(-1) ?? '/');
    for (let presses = 0; presses < 15; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await focusShows(page), await focused(page)).toBe(true);
    }
  });
}

test('every page of the portal is somewhere along the links', () => {
  const found = new Set(audiences.flatMap((audience) => walkedBy(audience).patterns));
  const missing = pagePatterns.filter(
    (pattern) => !passedInJourneys.includes(pattern) && !found.has(pattern),
  );
  expect(missing).toEqual([]);
});

test('a printed page is the text alone', async ({ page }) => {
  await page.goto('/over-leerreviews');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const around of ['.lk-navigation', '.lk-footer', '.lk-header-corner']) {
    await expect(page.locator(around)).toBeHidden();
  }
});

test('a refused form is as accessible as a page', async ({ page }) => {
  for (const path of [
    '/inloggen',
    '/aanvraag/nieuw/leerreview/organisatie',
    '/aanvraag/nieuw/leerreview/situatie',
    '/aanvraag/nieuw/gesprek/afspraak',
    '/en/aanvraag/nieuw/leerreview/praktisch',
  ]) {
    await page.goto(path);
    await page.locator('main form button').first().click();
    await expect(page.locator('#form-errors')).toBeVisible();
    expect(await violationsOn(page), path).toEqual([]);
  }
});

/** Whether what has the focus looks different for it. */
function focusShows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return true;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');
}
