/**
 * Where an e-invoice goes: a scheme of the Peppol list of electronic addresses (EAS), a colon, and an identifier in
 * it. Of the schemes of Dutch organisations the form of the identifier is known, so that a slip is seen at once.
 */
const identifierForms: Readonly<Record<string, RegExp | null>> = {
  // GLN
  '0088': /^\d{13}$/,
  // KvK number
  '0106': /^\d{8}$/,
  // OIN
  '0190': /^\d{20}$/,
  // Dutch VAT number: cannot be told from one with somebody's citizen service number in it, so it is not taken.
  '9944': null,
};

export function isEInvoiceAddress(typed: string): boolean {
  const [, scheme = '', identifier = ''] = /^(\d{4}):([A-Za-z0-9.:-]{1,50})$/.exec(typed) ?? [];
  if (scheme === '') return false;
  const form = identifierForms[scheme];
  return form === undefined || (form?.test(identifier) ?? false);
}

/**
 * Where a public body (by its OIN) or anybody else (by their KvK number) is most likely reached; `null` without a
 * number that can be one. A proposal only: whether they receive e-invoices there is theirs to say.
 */
export function proposedEInvoiceAddress({
  kvk,
  oin,
}: {
  readonly kvk: string | null;
  readonly oin: string | null;
}): string | null {
  return [`0190:${oin}`, `0106:${kvk}`].find(isEInvoiceAddress) ?? null;
}
