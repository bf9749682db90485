import { statementLink } from '~/domain/registry/statements/given-statement';
import { qrRows } from '~/platform/qr-code';

/**
 * The code that goes with a statement. It holds the short link and not the signed text: that would need a code of more
 * than 90 squares a side, which few phones read from paper; this one has about 40.
 */
export function codeRows(origin: string, statementId: string): string[] {
  return qrRows(statementLink(origin, statementId));
}
