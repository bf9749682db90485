import type { RequestStatus } from '../request-status';
import { type PayerDetails, payerDetailNames } from './invoice-readiness';

/** A payer of a request: which organisation it is known as, its share, and what its invoice needs. */
export interface Payer extends PayerDetails {
  readonly name: string;
  /** `null` until somebody recognised it. */
  readonly organisationId: string | null;
  readonly shareBasisPoints: number;
}

/**
 * How firm the payers of a request are. `open`: recognised before matching begins. `checked`: everybody looked for,
 * asked or seated was held against them (H4). `agreed`: the commissioner accepted the pair on these payers.
 */
export type PayersFooting = 'open' | 'checked' | 'agreed';

export function payersFooting(status: RequestStatus): PayersFooting {
  if (status === 'confirmed') return 'agreed';
  return status === 'matching' || status === 'proposed' ? 'checked' : 'open';
}

/** One payer stays the same payer as long as its name does; the name is what it was recognised by. */
export function isSamePayer(one: { readonly name: string }, other: { readonly name: string }): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase();
}

/** What is missing was set aside for exactly these details: with others it is asked again. */
export function haveSameDetails(one: PayerDetails, other: PayerDetails): boolean {
  return payerDetailNames.every((name) => one[name] === other[name]);
}

/** Whether others pay now, or the same pay another part. */
export function haveOtherTerms(before: readonly Payer[], after: readonly Payer[]): boolean {
  return (
    before.length !== after.length ||
    after.some(
      (payer) =>
        !before.some((one) => isSamePayer(one, payer) && one.shareBasisPoints === payer.shareBasisPoints),
    )
  );
}

/** Whether not a letter of it is another, the order included. */
export function areUnchanged(before: readonly Payer[], after: readonly Payer[]): boolean {
  return (
    before.length === after.length &&
    after.every((payer, index) => {
      const was = before[index];
      return (
        was !== undefined &&
        was.name === payer.name &&
        was.shareBasisPoints === payer.shareBasisPoints &&
        haveSameDetails(was, payer)
      );
    })
  );
}

/**
 * New payers nobody was held against yet, by their place in the list: not recognised, or an organisation that was
 * not around the request before. `around`: everybody who asks, commissions or was involved.
 */
export function uncheckedPayers(
  before: readonly Payer[],
  after: readonly Payer[],
  around: ReadonlySet<string>,
): number[] {
  const checked = new Set([...around, ...before.flatMap(({ organisationId }) => organisationId ?? [])]);
  return after.flatMap((payer, index) => {
    const isKnown = payer.organisationId !== null && checked.has(payer.organisationId);
    return isKnown || before.some((one) => isSamePayer(one, payer)) ? [] : [index];
  });
}
