import type { Cents } from '../../kernel/money';
import type { VatTreatment } from '../../reviews/agreement/vat-treatment';

export interface TaxedLine {
  readonly netCents: Cents;
  readonly vatTreatment: VatTreatment;
  /** Zero unless the treatment is standard. */
  readonly vatBasisPoints: number;
}

export interface VatSubtotal {
  readonly treatment: VatTreatment;
  readonly basisPoints: number;
  readonly netCents: Cents;
  readonly vatCents: Cents;
}

export interface VatTotals {
  readonly subtotals: readonly VatSubtotal[];
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly totalCents: Cents;
}

/**
 * The tax of a document: computed over the sum of each treatment and rate, never per line (EN 16931, BR-CO-17), and
 * rounded to the cent, halves away from zero, so that a correction gives back what was asked. Subtotals stand in the
 * order in which their lines come first. Throws a `RangeError` on a rate the treatment does not have.
 */
export function vatTotals(lines: readonly TaxedLine[]): VatTotals {
  const nets = new Map<string, Omit<VatSubtotal, 'vatCents'>>();
  for (const { vatTreatment: treatment, vatBasisPoints: basisPoints, netCents } of lines) {
    refuseWrongRate(treatment, basisPoints);
    const key = `${treatment} ${basisPoints}`;
    nets.set(key, { treatment, basisPoints, netCents: (nets.get(key)?.netCents ?? 0) + netCents });
  }
  const subtotals = [...nets.values()].map((part) => ({
    ...part,
    vatCents: taxOver(part.netCents, part.basisPoints),
  }));
  const netCents = subtotals.reduce((sum, part) => sum + part.netCents, 0);
  const vatCents = subtotals.reduce((sum, part) => sum + part.vatCents, 0);
  return { subtotals, netCents, vatCents, totalCents: netCents + vatCents };
}

function refuseWrongRate(treatment: VatTreatment, basisPoints: number) {
  const right = treatment === 'standard' ? basisPoints > 0 : basisPoints === 0;
  if (!right || !Number.isInteger(basisPoints)) {
    throw new RangeError(`No rate of ${basisPoints} basis points with the treatment ${treatment}`);
  }
}

function taxOver(net: Cents, basisPoints: number): Cents {
  const halfUp = Math.abs(net) * basisPoints + 5_000;
  if (!Number.isSafeInteger(net) || !Number.isSafeInteger(halfUp)) {
    throw new RangeError(`Not an amount that can be taxed: ${net}`);
  }
  const tax = (halfUp - (halfUp % 10_000)) / 10_000;
  return net < 0 ? 0 - tax : tax;
}
