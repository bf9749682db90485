import type { LineRow } from './exported-line';

/**
 * A line as one text, in the order of `lineOf`: ids, codes, days and numbers, none of which holds a space. To read
 * twenty columns of a million rows one by one takes longer than everything else together.
 */
export const packedLine = `concat_ws(' ', id, account_id, payee_id, role, source, kind, occurred_on, booked_month, minutes,
  coalesce(client_rate_cents::text, '-'), client_net_cents, client_vat_treatment, client_vat_basis_points,
  coalesce(payout_rate_cents::text, '-'), payout_net_cents, payout_vat_treatment, payout_vat_basis_points,
  quality_net_cents, coalesce(corrects_id::text, '-'), coalesce(replaces_id::text, '-'))`;

export function lineOf(packed: string): LineRow {
  const cells = packed.split(' ');
  const text = (at: number) => cells[at] ?? '';
  const number = (at: number) => Number(cells[at]);
  const known = (at: number) => (cells[at] === '-' ? null : text(at));
  const knownNumber = (at: number) => (cells[at] === '-' ? null : number(at));
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
  };
}

/** What hangs on a line: of a share also how much. */
export interface Link {
  readonly lineId: string;
  readonly toId: string;
  readonly netCents: number;
}

export function linkOf(packed: string): Link {
  const [lineId = '', toId = '', netCents = '0'] = packed.split(' ');
  return { lineId, toId, netCents: Number(netCents) };
}
