import { isValidIBAN } from 'ibantools';
import { isCalendarDay } from '~/domain/kernel/calendar-day';
import { centsAt, centsOf, sumAt } from '../e-invoice/read-amounts';
import { readXml, type XmlElement } from '../xml/read-xml';
import { orderFaults } from '../xml/schema-order';
import { allAt, everyElement, textAt } from '../xml/xml-path';
import { painOrder, painOrderOfAccount } from './pain-order';

const payment = 'CstmrCdtTrfInitn/PmtInf';
const bankSigns = /^[A-Za-z\d/\-?:().,'+ ]+$/;
const lengths: Readonly<Record<string, number>> = {
  MsgId: 35,
  PmtInfId: 35,
  EndToEndId: 35,
  Nm: 70,
  Ustrd: 140,
};

const rules: Readonly<Record<string, (document: XmlElement) => boolean>> = {
  namespace: ({ attributes }) => attributes.xmlns === 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09',
  'control sum': (document) => {
    const sum = sumAt(allAt(document, `${payment}/CdtTrfTxInf`), 'Amt/InstdAmt');
    return ['CstmrCdtTrfInitn/GrpHdr/CtrlSum', `${payment}/CtrlSum`].every(
      (path) => centsAt(document, path) === sum,
    );
  },
  'number of transactions': (document) => {
    const count = String(allAt(document, `${payment}/CdtTrfTxInf`).length);
    return ['CstmrCdtTrfInitn/GrpHdr/NbOfTxs', `${payment}/NbOfTxs`].every(
      (path) => textAt(document, path) === count,
    );
  },
  'amounts in euros': (document) =>
    each(document, 'InstdAmt', ({ text, attributes }) => centsOf(text) > 0 && attributes.Ccy === 'EUR'),
  accounts: (document) => each(document, 'IBAN', ({ text }) => isValidIBAN(text)),
  'different references': (document) => {
    const ids = allAt(document, `${payment}/CdtTrfTxInf/PmtId/EndToEndId`).map(({ text }) => text);
    return new Set(ids).size === ids.length;
  },
  'day of execution': (document) => isCalendarDay(textAt(document, `${payment}/ReqdExctnDt/Dt`) ?? ''),
  'moment of making': (document) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(textAt(document, 'CstmrCdtTrfInitn/GrpHdr/CreDtTm') ?? ''),
  codes: (document) =>
    textAt(document, `${payment}/PmtMtd`) === 'TRF' &&
    textAt(document, `${payment}/ChrgBr`) === 'SLEV' &&
    textAt(document, `${payment}/PmtTpInf/SvcLvl/Cd`) === 'SEPA',
  'character set': (document) =>
    everyElement(document).every(
      ({ element }) => element.children.length > 0 || bankSigns.test(element.text),
    ),
  slashes: (document) =>
    everyElement(document).every(
      ({ element }) => element.children.length > 0 || !/^\/|\/$|\/\//.test(element.text),
    ),
  lengths: (document) =>
    everyElement(document).every(
      ({ element }) => element.text.length <= (lengths[element.name] ?? 140) || element.children.length > 0,
    ),
};

/** What is wrong with a payment file: no XML, out of the order of the schema, or against a rule of SEPA. */
export function paymentFileFaults(xml: string): string[] {
  let document: XmlElement;
  try {
    document = readXml(xml);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : error}`];
  }
  const accounts = everyElement(document).filter(({ path }) => /(Dbtr|Cdtr)Acct\/Id$/.test(path));
  return [
    ...orderFaults(withoutAccounts(document), painOrder),
    ...accounts.flatMap(({ element }) => orderFaults(element, painOrderOfAccount)),
    ...Object.entries(rules).flatMap(([rule, holds]) => (holds(document) ? [] : [rule])),
  ];
}

function each(document: XmlElement, name: string, holds: (element: XmlElement) => boolean): boolean {
  return everyElement(document).every(({ element }) => element.name !== name || holds(element));
}

/** The same document with each account a text, since `Id` has two shapes. */
function withoutAccounts(element: XmlElement): XmlElement {
  const isAccount = element.name.endsWith('Acct');
  const children = element.children.map((child) =>
    isAccount && child.name === 'Id' ? { ...child, children: [] } : withoutAccounts(child),
  );
  return { ...element, children };
}
