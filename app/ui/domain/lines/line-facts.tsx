import type { ShownLine } from '~/domain/billing/ledger/shown-line';
import { useLanguage, useT } from '~/i18n/use-t';
import { lineKind } from '~/ui/domain/ledgers/line-kind';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';

interface LineFactsProps {
  line: ShownLine;
  invoiceNumbers: readonly string[];
  statementNumbers: readonly string[];
}

/** What a line of the ledger is, and on which invoices and statements it stands. */
export function LineFacts({ line, invoiceNumbers, statementNumbers }: LineFactsProps) {
  const t = useT('lines');
  const domain = useT('domain');
  const language = useLanguage();
  const amount = (cents: number, rate: number | null) =>
    rate === null
      ? formatEuro(language, cents)
      : t('at-rate', { amount: formatEuro(language, cents), rate: formatEuro(language, rate) });
  const linked = (numbers: readonly string[], above: string) =>
    numbers.length === 0
      ? t('not-yet')
      : numbers.map((number, index) => (
          <span key={number}>
            {index > 0 && ', '}
            <Link to={`${above}/${number}`}>{number}</Link>
          </span>
        ));
  return (
    <DescriptionList
      items={[
        { term: t('fact.review'), value: line.reference },
        { term: t('fact.who'), value: `${line.personName}, ${domain(`billingRole.${line.role}`)}` },
        { term: t('fact.what'), value: lineKind(language, line) },
        { term: t('fact.day'), value: formatDay(language, line.occurredOn) },
        { term: t('fact.month'), value: formatMonth(language, line.bookedMonth) },
        ...(line.source === 'time'
          ? [{ term: t('fact.hours'), value: formatHours(language, line.minutes) }]
          : []),
        { term: t('fact.client'), value: amount(line.clientNetCents, line.clientRateCents) },
        { term: t('fact.payout'), value: amount(line.payoutNetCents, line.payoutRateCents) },
        { term: t('fact.quality'), value: formatEuro(language, line.qualityNetCents) },
        {
          term: t('fact.approved'),
          value: t('by-on', { name: line.approvedBy, day: formatDay(language, line.approvedOn) }),
        },
        ...(line.reason === null ? [] : [{ term: t('fact.reason'), value: line.reason }]),
        { term: t('fact.invoices'), value: linked(invoiceNumbers, '/penningmeester/facturen') },
        { term: t('fact.statements'), value: linked(statementNumbers, '/penningmeester/uitbetalingen') },
      ]}
    />
  );
}
