import { expect, test } from '@playwright/test';
import { audiences, become, demonstrationPeople, keepWalked, walk } from './page-map';

test.describe.configure({ mode: 'parallel' });

/** The longest walk first, so that it is not the one that is waited for. */
for (const audience of [...audiences].reverse()) {
  test(`a ${audience} goes along every link`, async ({ playwright, baseURL }) => {
    const anonymous = await playwright.request.newContext({ baseURL: baseURL ?? '' });
    const people = audience === 'visitor' ? [''] : await demonstrationPeople(anonymous, audience);
    const walks: Map<string, string>[] = [];
    for (const personId of people) {
      const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
      if (personId) await become(request, personId);
      walks.push(await walk(request, audience));
      await request.dispose();
    }
    keepWalked(audience, {
      pages: Object.fromEntries(walks[0] ?? []),
      patterns: [...new Set(walks.flatMap((found) => [...found.keys()]))],
    });
    expect(walks[0]?.size ?? 0).toBeGreaterThan(5);
  });
}
