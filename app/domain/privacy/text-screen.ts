import { findAddresses } from './find-addresses';
import { findBankAccounts } from './find-bank-accounts';
import { findBirthDates } from './find-birth-dates';
import { findCitizenNumbers } from './find-citizen-numbers';
import { findFileNumbers } from './find-file-numbers';
import { findLicencePlates } from './find-licence-plates';
import { findNames } from './find-names';
import { findOnlineAddresses } from './find-online-addresses';
import { findPhoneNumbers } from './find-phone-numbers';
import { type Candidate, type Detector, type Finding, type FindingKind, findingKinds } from './finding';
import { foldText } from './fold-text';

const detectors: readonly Detector[] = [
  findOnlineAddresses,
  findBankAccounts,
  findBirthDates,
  findLicencePlates,
  findFileNumbers,
  findPhoneNumbers,
  findCitizenNumbers,
  findAddresses,
  findNames,
];

export interface ScreenOptions {
  /** Kinds this field may hold: the number of an organisation may be eight digits that pass for a BSN. */
  readonly exempt?: readonly FindingKind[];
}

/** What the field for the number of an organisation may hold (test vectors of the privacy rules). */
export const organisationNumberField: ScreenOptions = { exempt: ['bsn-eight'] };

const rank = new Map(findingKinds.map((kind, place) => [kind, place]));

/** "4 09060021" is a citizen number that happens to end like a public line: that it is public counts after that. */
function rankOf({ kind, severity }: Candidate): number {
  return severity === 'public' && kind === 'phone' ? (rank.get('bsn') ?? 0) + 0.5 : (rank.get(kind) ?? 0);
}

function byRank(one: Candidate, other: Candidate): number {
  return rankOf(one) - rankOf(other) || one.start - other.start || other.end - one.end;
}

/** Keeps the most exact of the candidates that claim the same spot. */
function withoutOverlap(candidates: readonly Candidate[], length: number): Candidate[] {
  const claimed = new Uint8Array(length);
  return candidates.toSorted(byRank).filter(({ start, end }) => {
    if (claimed.subarray(start, end).includes(1)) return false;
    claimed.fill(1, start, end);
    return true;
  });
}

/**
 * Finds what must not stand in a free text: data that leads to a person (privacy rules 2 and 3 of
 * the network). Positions are UTF-16 units of the text as given; findings are in order and do not
 * overlap. Takes time in proportion to the length. The text itself must never be logged or stored
 * when a finding blocks it.
 */
export function screenText(text: string, { exempt = [] }: ScreenOptions = {}): Finding[] {
  const folded = foldText(text);
  const candidates = detectors.flatMap((detect) => detect(folded.text));
  return withoutOverlap(candidates, folded.text.length)
    .flatMap(({ kind, severity, start, end }): Finding[] =>
      severity === 'public' || exempt.includes(kind)
        ? []
        : [{ kind, severity, start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? text.length }],
    )
    .sort((one, other) => one.start - other.start);
}

export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'block');
}
