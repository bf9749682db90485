import type { T } from '~/i18n/translate';
import type { Column, Row } from '~/platform/spreadsheet/column';
import type { BookedDocument } from './read-documents.server';

export function journalColumns(t: T): readonly Column[] {
  return [
    { heading: t('exports:journal.number'), kind: 'text' },
    { heading: t('exports:journal.kind'), kind: 'text' },
    { heading: t('exports:journal.day'), kind: 'day' },
    { heading: t('exports:journal.relation'), kind: 'text' },
    { heading: t('exports:journal.account'), kind: 'text' },
    { heading: t('exports:journal.vat-code'), kind: 'text' },
    { heading: t('exports:journal.debit'), kind: 'hundredths' },
    { heading: t('exports:journal.credit'), kind: 'hundredths' },
    { heading: t('exports:line.export'), kind: 'text' },
  ];
}

/** A row for each amount. The rows of a document come to zero. */
export function journalRows(t: T, mark: string): (document: BookedDocument) => Row[] {
  const kinds: Readonly<Record<string, string>> = {
    invoice: t('exports:document.invoice'),
    'credit-note': t('exports:document.credit-note'),
    statement: t('exports:document.statement'),
    'self-billing': t('exports:document.self-billing'),
  };
  return ({ number, kind, issuedOn, relation, entries }) =>
    entries.map(({ account, vatCode, debitCents, creditCents }) => [
      number,
      kinds[kind] ?? kind,
      issuedOn,
      relation,
      account,
      vatCode,
      debitCents,
      creditCents,
      mark,
    ]);
}
