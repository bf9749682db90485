import { describe, expect, it } from 'vitest';
import { measureTogether, timingOf } from '../../scripts/bench/measure';
import { reportTable } from '../../scripts/bench/report-table';

describe('a timing', () => {
  it('is the middle of what was measured, and what nearly all stay under', () => {
    const measured = Array.from({ length: 101 }, (_, at) => 100 - at);
    expect(timingOf(measured)).toEqual({ median: 50, p95: 95 });
  });
});

describe('measuring together', () => {
  it('gives everybody as many turns, and nobody always the first', async () => {
    const turns: string[] = [];
    await measureTogether(
      { ours: () => turns.push('ours'), baseline: () => turns.push('baseline') },
      { warmUp: 2, measured: 4 },
    );
    expect(turns.filter((name) => name === 'ours')).toHaveLength(6);
    expect(turns.slice(0, 4)).toEqual(['ours', 'baseline', 'baseline', 'ours']);
  });
});

describe('the table', () => {
  const timing = (median: number) => ({ median, p95: median * 2 });
  const line = (aim: Parameters<typeof reportTable>[0][number]['aim'], ours: number) =>
    reportTable([
      { what: 'a page', ours: timing(ours), baseline: timing(10), baselineIs: 'a bare page', aim },
    ]).split('\n')[2];

  it('says whether a ratio or a time is met', () => {
    expect(line({ times: 3 }, 30)).toMatch(/3\.0×\s+≤ 3×\s+yes$/);
    expect(line({ times: 3 }, 31)).toMatch(/3\.1×\s+≤ 3×\s+NO$/);
    expect(line({ milliseconds: 300 }, 300)).toMatch(/≤ 300 ms\s+yes$/);
    expect(line({ milliseconds: 300 }, 301)).toMatch(/≤ 300 ms\s+NO$/);
  });

  it('has lines of one width', () => {
    const [heading, rule] = reportTable([
      { what: 'something', ours: timing(1.234), baseline: timing(100), baselineIs: 'something else' },
    ]).split('\n');
    expect(heading?.length).toBeLessThanOrEqual(rule?.length ?? 0);
  });
});
