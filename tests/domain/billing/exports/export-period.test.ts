import { describe, expect, it } from 'vitest';
import { exportFileName, exportNumber, parseExportNumber } from '~/domain/billing/exports/export-format';
import { boundsOf, recentPeriods } from '~/domain/billing/exports/export-period';

describe('a period', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
  ])('%s runs from %s to %s', (period, firstDay, lastDay) => {
    expect(boundsOf(period)).toMatchObject({ firstDay, lastDay });
  });

  it.each([
    '',
    '26',
    '2026-Q0',
    '2026-Q5',
    '2026-13',
    '2026-00',
    '0000',
    '0000-01',
    '2026-Q1 ',
    '2026-1',
    "'",
  ])('%j is none', (period) => {
    expect(boundsOf(period)).toBeNull();
  });

  it('is offered from the one that runs back to the beginning of last year', () => {
    const { years, quarters, months } = recentPeriods('2026-05-02');
    expect(years).toEqual(['2026', '2025']);
    expect(quarters).toEqual(['2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1']);
    expect(months.slice(0, 6)).toEqual(['2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12']);
    expect(months).toHaveLength(17);
  });
});

describe('the name of an export', () => {
  it('is read back as the number it is of', () => {
    expect(exportNumber({ year: 2026, number: 7 })).toBe('2026-007');
    expect(parseExportNumber('2026-1234')).toEqual({ year: 2026, number: 1234 });
    for (const other of ['2026-7', '2026-0007', '2026-007x', '']) expect(parseExportNumber(other)).toBeNull();
  });

  it('says what is in the file', () => {
    expect(exportFileName({ year: 2026, number: 7, format: 'ubl', period: '2026-Q3' })).toBe(
      'leerkring-export-2026-007-ubl-2026-Q3.zip',
    );
  });
});
