import type { SchemaOrder } from '../xml/schema-order';

/**
 * The order of UBL 2.1 (OASIS, maindoc and CommonAggregateComponents) for every element we write, with what could stand
 * between left out where no invoice of ours may have it.
 */
export const ublOrder: SchemaOrder = {
  Invoice: `cbc:CustomizationID? cbc:ProfileID? cbc:ID cbc:IssueDate cbc:DueDate? cbc:InvoiceTypeCode? cbc:Note*
    cbc:TaxPointDate? cbc:DocumentCurrencyCode? cbc:TaxCurrencyCode? cbc:AccountingCost? cbc:BuyerReference?
    cac:InvoicePeriod* cac:OrderReference? cac:BillingReference* cac:DespatchDocumentReference*
    cac:ReceiptDocumentReference* cac:OriginatorDocumentReference* cac:ContractDocumentReference*
    cac:AdditionalDocumentReference* cac:ProjectReference* cac:AccountingSupplierParty cac:AccountingCustomerParty
    cac:PayeeParty? cac:TaxRepresentativeParty? cac:Delivery* cac:PaymentMeans* cac:PaymentTerms*
    cac:AllowanceCharge* cac:TaxTotal* cac:LegalMonetaryTotal cac:InvoiceLine+`,
  CreditNote: `cbc:CustomizationID? cbc:ProfileID? cbc:ID cbc:IssueDate cbc:TaxPointDate? cbc:CreditNoteTypeCode?
    cbc:Note* cbc:DocumentCurrencyCode? cbc:TaxCurrencyCode? cbc:AccountingCost? cbc:BuyerReference?
    cac:InvoicePeriod* cac:OrderReference? cac:BillingReference* cac:DespatchDocumentReference*
    cac:ReceiptDocumentReference* cac:ContractDocumentReference* cac:AdditionalDocumentReference*
    cac:OriginatorDocumentReference* cac:AccountingSupplierParty cac:AccountingCustomerParty cac:PayeeParty?
    cac:TaxRepresentativeParty? cac:Delivery* cac:PaymentMeans* cac:PaymentTerms* cac:AllowanceCharge* cac:TaxTotal*
    cac:LegalMonetaryTotal cac:CreditNoteLine+`,
  'cac:InvoicePeriod': 'cbc:StartDate? cbc:EndDate? cbc:DescriptionCode*',
  'cac:OrderReference': 'cbc:ID cbc:SalesOrderID?',
  'cac:BillingReference': 'cac:InvoiceDocumentReference?',
  'cac:InvoiceDocumentReference': 'cbc:ID cbc:IssueDate?',
  'cac:AdditionalDocumentReference': 'cbc:ID cbc:DocumentTypeCode? cbc:DocumentDescription* cac:Attachment?',
  'cac:Attachment': 'cbc:EmbeddedDocumentBinaryObject? cac:ExternalReference?',
  'cac:ProjectReference': 'cbc:ID',
  'cac:AccountingSupplierParty': 'cac:Party?',
  'cac:AccountingCustomerParty': 'cac:Party?',
  'cac:Party': `cbc:EndpointID? cac:PartyIdentification* cac:PartyName* cac:PostalAddress? cac:PartyTaxScheme*
    cac:PartyLegalEntity* cac:Contact?`,
  'cac:PartyName': 'cbc:Name',
  'cac:PostalAddress': `cbc:StreetName? cbc:AdditionalStreetName? cbc:CityName? cbc:PostalZone? cbc:CountrySubentity?
    cac:AddressLine* cac:Country?`,
  'cac:Country': 'cbc:IdentificationCode?',
  'cac:PartyTaxScheme': 'cbc:CompanyID? cac:TaxScheme',
  'cac:TaxScheme': 'cbc:ID?',
  'cac:PartyLegalEntity': 'cbc:RegistrationName? cbc:CompanyID? cbc:CompanyLegalForm?',
  'cac:Contact': 'cbc:Name? cbc:Telephone? cbc:ElectronicMail?',
  'cac:PaymentMeans': `cbc:PaymentMeansCode cbc:PaymentDueDate? cbc:PaymentID* cac:CardAccount?
    cac:PayeeFinancialAccount? cac:PaymentMandate?`,
  'cac:PayeeFinancialAccount': 'cbc:ID? cbc:Name? cac:FinancialInstitutionBranch?',
  'cac:PaymentTerms': 'cbc:Note*',
  'cac:TaxTotal': 'cbc:TaxAmount cac:TaxSubtotal*',
  'cac:TaxSubtotal': 'cbc:TaxableAmount? cbc:TaxAmount cac:TaxCategory',
  'cac:TaxCategory': 'cbc:ID? cbc:Percent? cbc:TaxExemptionReasonCode? cbc:TaxExemptionReason* cac:TaxScheme',
  'cac:ClassifiedTaxCategory': 'cbc:ID? cbc:Percent? cac:TaxScheme',
  'cac:LegalMonetaryTotal': `cbc:LineExtensionAmount? cbc:TaxExclusiveAmount? cbc:TaxInclusiveAmount?
    cbc:AllowanceTotalAmount? cbc:ChargeTotalAmount? cbc:PrepaidAmount? cbc:PayableRoundingAmount? cbc:PayableAmount`,
  'cac:InvoiceLine': `cbc:ID cbc:Note* cbc:InvoicedQuantity? cbc:LineExtensionAmount cbc:AccountingCost?
    cac:InvoicePeriod* cac:OrderLineReference* cac:DocumentReference* cac:AllowanceCharge* cac:Item cac:Price?`,
  'cac:CreditNoteLine': `cbc:ID cbc:Note* cbc:CreditedQuantity? cbc:LineExtensionAmount? cbc:AccountingCost?
    cac:InvoicePeriod* cac:OrderLineReference* cac:DocumentReference* cac:AllowanceCharge* cac:Item? cac:Price?`,
  'cac:Item': 'cbc:Description* cbc:Name? cac:ClassifiedTaxCategory* cac:AdditionalItemProperty*',
  'cac:AdditionalItemProperty': 'cbc:Name cbc:Value?',
  'cac:Price': 'cbc:PriceAmount cbc:BaseQuantity?',
};
