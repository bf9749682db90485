import { electronicFormatIBAN } from 'ibantools';
import { decimalAmount } from '../xml/decimal-amount';
import { writeXml } from '../xml/write-xml';
import { bankText } from './bank-text';
import type { PaymentFile, Transfer } from './payment-file';
import { refusePayments } from './refuse-payments';

const longestName = 70;
const longestRemittance = 140;
const dutchTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * A file of SEPA credit transfers for a Dutch bank: ISO 20022 pain.001.001.09, one batch. Throws a `RangeError` on what a
 * bank would refuse. The order of the elements is that of the schema.
 */
export function writePaymentFile(file: PaymentFile): string {
  refusePayments(file);
  const { messageId, transfers } = file;
  const name = bankText(file.debtor.name, longestName);
  const totals = {
    NbOfTxs: String(transfers.length),
    CtrlSum: decimalAmount(transfers.reduce((sum, { amountCents }) => sum + amountCents, 0)),
  };
  return writeXml({
    Document: {
      '@xmlns': 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09',
      CstmrCdtTrfInitn: {
        GrpHdr: {
          MsgId: messageId,
          CreDtTm: dutchTime.format(file.createdAt).replace(' ', 'T'),
          ...totals,
          InitgPty: { Nm: name },
        },
        PmtInf: {
          PmtInfId: messageId,
          PmtMtd: 'TRF',
          BtchBookg: 'true',
          ...totals,
          PmtTpInf: { SvcLvl: { Cd: 'SEPA' } },
          ReqdExctnDt: { Dt: file.executionOn },
          Dbtr: { Nm: name },
          DbtrAcct: { ...account(file.debtor.iban), Ccy: 'EUR' },
          DbtrAgt: { FinInstnId: bank(file.debtor.bic) },
          ChrgBr: 'SLEV',
          CdtTrfTxInf: transfers.map(transferElement),
        },
      },
    },
  });
}

function transferElement({ endToEndId, creditor, amountCents, remittance }: Transfer) {
  const words = bankText(remittance, longestRemittance);
  return {
    PmtId: { EndToEndId: endToEndId },
    Amt: { InstdAmt: { '@Ccy': 'EUR', '#': decimalAmount(amountCents) } },
    Cdtr: { Nm: bankText(creditor.name, longestName) },
    CdtrAcct: account(creditor.iban),
    RmtInf: words ? { Ustrd: words } : undefined,
  };
}

function account(iban: string) {
  return { Id: { IBAN: electronicFormatIBAN(iban) } };
}

/** The schema wants a bank; whose code is not known is said so (EPC132-08). */
function bank(bic: string | null) {
  return bic ? { BICFI: bic } : { Othr: { Id: 'NOTPROVIDED' } };
}
