import { askedLikeness, type Likeness } from './people/likely-same-person';

export interface LikelyPair<Row, Reason extends string> extends Likeness<Reason> {
  readonly one: Row;
  readonly other: Row;
}

/** Of these pairs of ids those a coordinator is asked about, the likeliest first and always in the same order. */
export function likelyPairs<Row extends { readonly id: string }, Reason extends string>(
  candidates: readonly { readonly one: string; readonly other: string }[],
  records: ReadonlyMap<string, Row>,
  likenessOf: (one: Row, other: Row) => Likeness<Reason>,
): LikelyPair<Row, Reason>[] {
  return candidates
    .flatMap((candidate): LikelyPair<Row, Reason>[] => {
      const [one, other] = [records.get(candidate.one), records.get(candidate.other)];
      if (!one || !other) return [];
      const likeness = likenessOf(one, other);
      return likeness.score < askedLikeness ? [] : [{ one, other, ...likeness }];
    })
    .sort(
      (a, b) => b.score - a.score || a.one.id.localeCompare(b.one.id) || a.other.id.localeCompare(b.other.id),
    );
}

const mostLikely = 10;

/** Of these records those a coordinator is shown beside a new one, the likeliest first. */
export function likeliest<Row extends { readonly id: string }, Reason extends string>(
  records: Iterable<Row>,
  likenessOf: (record: Row) => Likeness<Reason>,
): (Row & Likeness<Reason>)[] {
  return [...records]
    .map((record) => ({ ...record, ...likenessOf(record) }))
    .filter(({ score }) => score >= askedLikeness)
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, mostLikely);
}
