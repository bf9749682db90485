import type { SchemaOrder } from '../xml/schema-order';

/** The order of ISO 20022 pain.001.001.09 for every element we write, with what stands between and is never ours left out. */
export const painOrder: SchemaOrder = {
  Document: 'CstmrCdtTrfInitn',
  CstmrCdtTrfInitn: 'GrpHdr PmtInf+ SplmtryData*',
  GrpHdr: 'MsgId CreDtTm Authstn* NbOfTxs CtrlSum? InitgPty FwdgAgt? InitnSrc?',
  InitgPty: 'Nm? PstlAdr? Id?',
  PmtInf: `PmtInfId PmtMtd BtchBookg? NbOfTxs? CtrlSum? PmtTpInf? ReqdExctnDt PoolgAdjstmntDt? Dbtr DbtrAcct
    DbtrAgt DbtrAgtAcct? InstrForDbtrAgt? UltmtDbtr? ChrgBr? ChrgsAcct? ChrgsAcctAgt? CdtTrfTxInf+`,
  PmtTpInf: 'InstrPrty? SvcLvl* LclInstrm? CtgyPurp?',
  SvcLvl: 'Cd',
  ReqdExctnDt: 'Dt',
  Dbtr: 'Nm? PstlAdr? Id? CtryOfRes? CtctDtls?',
  DbtrAcct: 'Id Tp? Ccy? Nm? Prxy?',
  DbtrAgt: 'FinInstnId BrnchId?',
  FinInstnId: 'BICFI? ClrSysMmbId? LEI? Nm? PstlAdr? Othr?',
  Othr: 'Id SchmeNm? Issr?',
  CdtTrfTxInf: `PmtId PmtTpInf? Amt XchgRateInf? ChrgBr? ChqInstr? UltmtDbtr? IntrmyAgt1?
    CdtrAgt? CdtrAgtAcct? Cdtr? CdtrAcct? UltmtCdtr? InstrForCdtrAgt* InstrForDbtrAgt? Purp? RgltryRptg* Tax?
    RltdRmtInf* RmtInf?`,
  PmtId: 'InstrId? EndToEndId UETR?',
  Amt: 'InstdAmt',
  Cdtr: 'Nm? PstlAdr? Id? CtryOfRes? CtctDtls?',
  CdtrAcct: 'Id? Tp? Ccy? Nm? Prxy?',
  RmtInf: 'Ustrd* Strd*',
};

/** `Id` is an account in one place and a text in another. */
export const painOrderOfAccount: SchemaOrder = { Id: 'IBAN' };
