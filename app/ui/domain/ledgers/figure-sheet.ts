import type { QuarterFigures } from '~/domain/billing/figures/quarter-figures';
import { workKinds } from '~/domain/billing/time/work-kind';
import { hoursOf } from '~/domain/kernel/minutes';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { moneyFigures, moneyNames, wholeYear } from './year-figures';

/** The figures of a year as rows of a table for the annual accounts: one row a figure, one column a quarter. */
export function figureSheet(language: Language, figures: readonly QuarterFigures[]): (string | number)[][] {
  const t = translator(language, 'ledgers');
  const domain = translator(language, 'domain');
  const whole = wholeYear(figures);
  return [
    [
      t('sheet.figure'),
      ...figures.map(({ quarter }) => t('yearly.quarter-value', { quarter })),
      t('yearly.whole'),
    ],
    ...moneyNames.map((name) => [
      t(`yearly.${name}`),
      ...[...figures, whole].map((one) => moneyFigures[name](one) / 100),
    ]),
    ...workKinds.map((kind) => {
      const minutes = figures.map(({ minutesByKind }) => minutesByKind[kind]);
      const total = minutes.reduce((sum, one) => sum + one, 0);
      return [t('sheet.hours-of', { kind: domain(`workKind.${kind}`) }), ...[...minutes, total].map(hoursOf)];
    }),
  ];
}
