import type { AttachedWords, ExportedLine } from './exported-line';

/**
 * A line as one text, in the order of `lineOf`: ids, codes, days and numbers, none of which holds a space. To read
 * twenty columns of a million rows one by one takes longer than everything else together.
 */
export const packedLine = `concat_ws(' ', id, account_id, payee_id, role, source, kind, occurred_on, booked_month, minutes,
  coalesce(client_rate_cents::text, '-'), client_net_cents, client_vat_treatment, client_vat_basis_points,
  coalesce(payout_rate_cents::text, '-'), payout_net_cents, payout_vat_treatment, payout_vat_basis_points,
  quality_net_cents, coalesce(corrects_id::text, '-'), coalesce(replaces_id::text, '-'))`;

export function lineOf(
  packed: string,
  attachedTo: (line: {
    readonly id: string;
    readonly accountId: string;
    readonly payeeId: string;
  }) => AttachedWords,
): ExportedLine {
  const cells = packed.split(' ');
  const text = (at: number) => cells[at] ?? '';
  const number = (at: number) => Number(cells[at]);
  const known = (at: number) => (cells[at] === '-' ? null : text(at));
  const knownNumber = (at: number) => (cells[at] === '-' ? null : number(at));
  const attached = attachedTo({ id: text(0), accountId: text(1), payeeId: text(2) });
  return {
    id: text(0),
    account_id: text(1),
    payee_id: text(2),
    role: text(3),
    source: text(4),
    kind: text(5),
    occurred_on: text(6),
    booked_month: text(7),
    minutes: number(8),
    client_rate_cents: knownNumber(9),
    client_net_cents: number(10),
    client_vat_treatment: text(11),
    client_vat_basis_points: number(12),
    payout_rate_cents: knownNumber(13),
    payout_net_cents: number(14),
    payout_vat_treatment: text(15),
    payout_vat_basis_points: number(16),
    quality_net_cents: number(17),
    corrects_id: known(18),
    replaces_id: known(19),
    reference: attached.reference,
    payee: attached.payee,
    payers: attached.payers,
    invoices: attached.invoices,
    statement: attached.statement,
  };
}

/**
 * What hangs on each line, in words, from a text of `line id` ` ` `rest` by the line. Nothing else is made of it on the
 * way: there are millions.
 */
export function wordsByLine(
  packed: string | null,
  between: string,
  wordOf: (rest: string) => string,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (packed === null) return words;
  for (const entry of packed.split('\n')) {
    const gap = entry.indexOf(' ');
    const lineId = entry.slice(0, gap);
    const word = wordOf(entry.slice(gap + 1));
    const before = words.get(lineId);
    words.set(lineId, before === undefined ? word : before + between + word);
  }
  return words;
}
