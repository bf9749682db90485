import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

const rules = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const withRules = new WeakSet<Page>();

/** WCAG 2.2 AA, and nothing of the page is kept but what fails; no page of the portal has frames to look into. */
const standards: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** What of the standards the page does not meet, a line for each rule. */
export async function violationsOn(page: Page): Promise<string[]> {
  await bringRules(page);
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    standards,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' ')
        .slice(0, 300)}`,
  );
}

/** The browser keeps the rules for the pages that follow: sending them again took longer than opening a page. */
async function bringRules(page: Page): Promise<void> {
  if (withRules.has(page)) return;
  withRules.add(page);
  await page.addInitScript({ content: rules });
  await page.evaluate(rules);
}
