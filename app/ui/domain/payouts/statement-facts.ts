import type { StatementLine } from '~/domain/billing/payouts/statement-content';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatNumber } from '~/ui/formats/number';
import type { ShownStatement } from './shown-statement';

export function statementFacts(language: Language, { content }: ShownStatement) {
  const t = translator(language, 'payouts');
  const { payee, personName, contractReference, periodFrom, periodTo } = content;
  const address = [payee.name, payee.addressLine, `${payee.postalCode} ${payee.city}`]
    .filter(Boolean)
    .join(', ');
  return [
    { term: t('statement.payee'), value: address },
    { term: t('statement.person'), value: personName },
    { term: t('statement.account'), value: payee.iban.replaceAll(/(.{4})(?=.)/g, '$1 ') },
    ...(contractReference ? [{ term: t('statement.contract'), value: contractReference }] : []),
    {
      term: t('statement.period'),
      value: t('statement.period-value', {
        from: formatDay(language, periodFrom),
        to: formatDay(language, periodTo),
      }),
    },
  ];
}

/** Net, tax by tax, and what is paid. */
export function statementTotals(language: Language, statement: ShownStatement) {
  const t = translator(language, 'payouts');
  const { content, netCents, totalCents } = statement;
  return [
    { term: t('statement.net'), value: formatEuro(language, netCents) },
    ...content.vat.map(({ treatment, basisPoints, vatCents }) => ({
      term: t(`statement.vat.${treatment}`, { percent: formatNumber(language, basisPoints / 100) }),
      value:
        treatment === 'exempt' && content.exemptReason
          ? content.exemptReason
          : formatEuro(language, vatCents),
    })),
    { term: t('statement.total'), value: formatEuro(language, totalCents) },
  ];
}

/** What a line is for: work or expenses, and as whom. */
export function workOf(language: Language, { source, role }: Pick<StatementLine, 'source' | 'role'>): string {
  const t = translator(language, 'payouts');
  return source === 'time' ? t(`statement.work.${role}`) : t(`statement.spent.${role}`);
}
