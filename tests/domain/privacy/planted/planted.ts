import type { FindingKind, Severity } from '~/domain/privacy/finding';

export interface Planted {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The text with the identifier between double angle brackets. */
  readonly marked: string;
}

export const block = (kind: FindingKind, marked: string): Planted => ({ kind, severity: 'block', marked });
export const warn = (kind: FindingKind, marked: string): Planted => ({ kind, severity: 'warn', marked });
export const ask = (kind: FindingKind, marked: string): Planted => ({ kind, severity: 'ask', marked });
