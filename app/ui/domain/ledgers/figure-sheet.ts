import type { QuarterFigures } from '~/domain/billing/figures/quarter-figures';
import { workKinds } from '~/domain/billing/time/work-kind';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { moneyFigures, wholeYear } from './year-figures';

/** The figures of a year as rows of a table for the annual accounts: one row a figure, one column a quarter. */
export function figureSheet(language: Language, figures: readonly QuarterFigures[]): string[][] {
  const t = translator(language, 'ledgers');
  const domain = translator(language, 'domain');
  const amount = (cents: number) => decimal(language, cents / 100);
  const whole = wholeYear(figures);
  return [
    [
      t('sheet.figure'),
      ...figures.map(({ quarter }) => t('yearly.quarter-value', { quarter })),
      t('yearly.whole'),
    ],
    ...Object.entries(moneyFigures).map(([name, of]) => [
      t(`yearly.${name as keyof typeof moneyFigures}`),
      ...[...figures, whole].map((one) => amount(of(one))),
    ]),
    ...workKinds.map((kind) => {
      const minutes = figures.map(({ minutesByKind }) => minutesByKind[kind]);
      const total = minutes.reduce((sum, one) => sum + one, 0);
      return [
        t('sheet.hours-of', { kind: domain(`workKind.${kind}`) }),
        ...[...minutes, total].map((one) => decimal(language, one / 60)),
      ];
    }),
  ];
}

/** Two decimals and nothing between thousands, as a spreadsheet in this language reads a number. */
function decimal(language: Language, value: number): string {
  const text = value.toFixed(2);
  return language === 'nl' ? text.replace('.', ',') : text;
}
