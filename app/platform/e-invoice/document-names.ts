import { type EInvoice, isCredit } from './e-invoice';

const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** Which element the document is, which rules it follows, and which process it belongs to. */
export function documentNames({ kind, profile }: Pick<EInvoice, 'kind' | 'profile'>) {
  const credit = isCredit(kind);
  return {
    root: credit ? 'CreditNote' : 'Invoice',
    namespaces: {
      '@xmlns': `${ubl}${credit ? 'CreditNote' : 'Invoice'}-2`,
      '@xmlns:cac': `${ubl}CommonAggregateComponents-2`,
      '@xmlns:cbc': `${ubl}CommonBasicComponents-2`,
    },
    ...rulesOf(kind, profile),
  };
}

function rulesOf(kind: EInvoice['kind'], profile: EInvoice['profile']) {
  if (profile === 'nlcius') {
    return {
      customization: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0',
      process: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
    };
  }
  const name = kind.startsWith('self-billed') ? 'selfbilling' : 'billing';
  return {
    customization: `urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:${name}:3.0`,
    process: `urn:fdc:peppol.eu:2017:poacc:${name}:01:1.0`,
  };
}
