import { describe, expect, it } from 'vitest';
import { settingsInput } from '~/domain/billing/settings/settings-inputs';

describe('the codes of the books', () => {
  it.each(['111222333', '111.222.333', 'een lange naam', ''])('are not %j', (revenueAccount) => {
    const problems = settingsInput.safeParse({ revenueAccount }).error?.issues ?? [];
    expect(problems.map(({ path }) => path.join())).toContain('revenueAccount');
  });

  it.each(['8000', 'VH', '80.10-A'])('can be %j', (revenueAccount) => {
    const problems = settingsInput.safeParse({ revenueAccount }).error?.issues ?? [];
    expect(problems.map(({ path }) => path.join())).not.toContain('revenueAccount');
  });
});
