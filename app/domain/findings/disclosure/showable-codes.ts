/** A published finding with all its codes, its own and those of the review it comes from, most telling first. */
export interface CodedFinding {
  readonly id: string;
  readonly sourceId: string;
  readonly codes: readonly string[];
}

export interface Showable {
  /** Whether the findings together come from enough reviews to be shown at all. */
  readonly isOpen: boolean;
  /** Per finding the codes that may be shown of it. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/**
 * Which codes of findings may be shown, so that no combination a visitor can put together describes fewer than `fewest`
 * reviews: of every finding, the codes that are shown are all shown together with at least `fewest - 1` other reviews.
 * Codes are taken off until that holds; each time the one whose absence brings most reviews back, and of equals the
 * least telling. Source: domain.md 4.3 and 13.17.
 */
export function showableCodes(findings: readonly CodedFinding[], fewest: number): Showable {
  const isOpen = new Set(findings.map(({ sourceId }) => sourceId)).size >= fewest;
  if (!isOpen) return { isOpen, codes: new Map(findings.map(({ id }) => [id, []])) };
  let shown = new Map(findings.map(({ id, codes }) => [id, [...codes]]));
  for (;;) {
    const reviewsWith = countReviews(findings, shown);
    const next = new Map(
      [...shown].map(([id, codes]) =>
        reviewsWith(codes) >= fewest ? [id, codes] : [id, without(codes, leastMissed(codes, reviewsWith))],
      ),
    );
    if (findings.every(({ id }) => next.get(id)?.length === shown.get(id)?.length)) {
      return { isOpen, codes: next };
    }
    shown = next;
  }
}

/** How many reviews have a finding that shows all of these codes. */
export function countReviews(
  findings: readonly CodedFinding[],
  shown: ReadonlyMap<string, readonly string[]>,
): (codes: readonly string[]) => number {
  const places = new Map<string, Set<number>>();
  for (const [place, { id }] of findings.entries()) {
    for (const code of shown.get(id) ?? []) {
      const known = places.get(code) ?? new Set<number>();
      places.set(code, known.add(place));
    }
  }
  return (codes) => {
    const sets = codes.map((code) => places.get(code) ?? new Set<number>()).sort((a, b) => a.size - b.size);
    const [smallest, ...others] = sets;
    const matching = smallest
      ? [...smallest].filter((place) => others.every((set) => set.has(place)))
      : findings.keys();
    const reviews = new Set<string>();
    for (const place of matching) reviews.add(findings[place]?.sourceId ?? '');
    return reviews.size;
  };
}

function leastMissed(codes: readonly string[], reviewsWith: (codes: readonly string[]) => number): string {
  const [first] = codes
    .map((code, telling) => ({ code, telling, reviews: reviewsWith(without(codes, code)) }))
    .sort((one, other) => other.reviews - one.reviews || other.telling - one.telling);
  if (!first) throw new Error('no code is left to take off');
  return first.code;
}

function without(codes: readonly string[], code: string): string[] {
  return codes.filter((other) => other !== code);
}
