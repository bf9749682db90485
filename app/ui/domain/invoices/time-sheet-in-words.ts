import type { InvoiceContent } from '~/domain/billing/invoices/invoice-content';
import { groupBy } from '~/domain/kernel/group-by';
import { monthOf } from '~/domain/kernel/month';
import type { Language } from '~/i18n/language';
import { isMessageKey, translator } from '~/i18n/translate';
import { capitalised } from '~/ui/formats/capitalised';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatExactHours } from '~/ui/formats/exact-hours';
import { formatMonth } from '~/ui/formats/month';

interface TimeSheet {
  readonly number: string;
  readonly content: Pick<InvoiceContent, 'timeSheet' | 'reference' | 'seller'>;
}

/** The hours behind an invoice as a document to print: day, role, kind and time. No names, no notes. */
export function timeSheetInWords(language: Language, { number, content }: TimeSheet) {
  const t = translator(language, 'invoicePaper');
  const title = t('sheet.title', { number });
  const { timeSheet, reference, seller } = content;
  const minutes = timeSheet.reduce((sum, row) => sum + row.minutes, 0);
  const whole = timeSheet.reduce((sum, row) => sum + row.wholeCents, 0);
  return {
    title,
    lead: [t('sheet.lead')],
    facts: [
      { term: t('reference'), value: reference },
      { term: t('sheet.total-hours'), value: formatExactHours(language, minutes) },
      { term: t('sheet.total-amount'), value: formatEuro(language, whole) },
    ],
    sections: [...groupBy(timeSheet, ({ occurredOn }) => monthOf(occurredOn))].map(([month, rows]) => ({
      title: capitalised(formatMonth(language, month)),
      items: rows.map((row) => ({
        term: formatDay(language, row.occurredOn),
        value: t(row.source === 'time' ? 'sheet.row' : 'sheet.row-expense', {
          role: capitalised(translator(language)(`domain:billingRole.${row.role}`)),
          kind: kindInWords(language, row.kind),
          hours: formatExactHours(language, row.minutes),
          amount: formatEuro(language, row.wholeCents),
        }),
      })),
    })),
    header: [title, t('header', { reference })] as const,
    footer: [
      t('printed', { organisation: seller.name, number }),
      (page: number, pages: number) => t('page', { page, pages }),
    ] as const,
    unprintableNote: t('unprintable'),
  };
}

/** A kind of work or of expense; a document may hold one that is not used any more. */
export function kindInWords(language: Language, kind: string): string {
  const key = [`domain:workKind.${kind}`, `domain:expenseKind.${kind}`].find(isMessageKey);
  return key ? translator(language)(key) : kind;
}
