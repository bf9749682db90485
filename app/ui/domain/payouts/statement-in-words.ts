import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import type { ShownStatement } from './shown-statement';
import { statementFacts, statementTotals, workOf } from './statement-facts';

/** A statement as a document to print. */
export function statementInWords(statement: ShownStatement, language: Language) {
  const t = translator(language, 'payouts');
  const { called, kind, issuedOn, content } = statement;
  const isSelfBilled = kind === 'self-billing';
  const title = t(isSelfBilled ? 'statement.title-self-billing' : 'statement.title', { number: called });
  const day = formatDay(language, issuedOn);
  const { network } = content;
  return {
    title,
    lead: [
      t('statement.lead', { payee: content.payee.name, day }),
      ...(isSelfBilled ? [t('statement.issued-by-customer')] : []),
      t(`statement.how-${kind}`),
    ],
    facts: [
      ...statementFacts(language, statement),
      {
        term: t('pdf.from'),
        value: [network.name, network.addressLine, `${network.postalCode} ${network.city}`].join(', '),
      },
    ],
    sections: [
      {
        title: t('statement.lines'),
        items: content.lines.map((line) => ({
          term: `${line.reference}, ${workOf(language, line)}`,
          value: [
            ...(line.source === 'time'
              ? [
                  { term: t('statement.hours'), value: formatHours(language, line.minutes) },
                  { term: t('statement.rate'), value: formatEuro(language, line.rateCents ?? 0) },
                ]
              : []),
            { term: t('statement.amount'), value: formatEuro(language, line.netCents) },
          ],
        })),
      },
      { title: t('statement.totals'), items: statementTotals(language, statement) },
    ],
    header: [title, t('pdf.header', { day })] as const,
    footer: [
      t('pdf.footer', { organisation: network.name }),
      (page: number, pages: number) => t('pdf.page', { page, pages }),
    ] as const,
    unprintableNote: t('pdf.unprintable'),
  };
}
