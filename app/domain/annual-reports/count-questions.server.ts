import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { requestKinds } from '../requests/request-kind';
import { type AnnualFigures, type EarlyEnd, earlyEnds } from './annual-figures';
import { divisionOf } from './division';
import { partsOf } from './parts-of';
import type { YearCounted } from './year-counted';

/**
 * Questions that came in, and those that ended early, also when their content has gone since. One that nobody with the
 * mandate confirmed yet did not come in; a review of the foundation that was handed over was no question to the network.
 */
export async function countQuestions(
  { tx }: Work,
  { firstOn, lastOn }: YearCounted,
): Promise<AnnualFigures['questions']> {
  const rows = await tx.execute<{
    reference: string;
    kind: (typeof requestKinds)[number];
    received: boolean;
    ended: string | null;
  }>(sql`
    with questions as (
      select q.reference, q.kind, q.submitted_at, q.closed_at, q.status as ended
        from review_requests q left join reviews r on r.request_id = q.id
        where q.status <> 'awaiting_mandate' and r.origin is distinct from 'foundation'
      union all
      select reference, kind, submitted_at, closed_at, outcome from request_tombstones
    ), dated as (
      select reference, kind, ended,
        (submitted_at at time zone 'Europe/Amsterdam')::date between ${firstOn} and ${lastOn} as received,
        coalesce((closed_at at time zone 'Europe/Amsterdam')::date between ${firstOn} and ${lastOn}, false) as has_ended
      from questions
    )
    select reference, kind, received, case when has_ended then ended end as ended from dated
    where received or has_ended`);
  const received = rows.filter((row) => row.received);
  const early = rows.flatMap(({ reference, ended }) => {
    const name = earlyEnds.find((one) => one === ended);
    return name ? [{ name: name satisfies EarlyEnd, review: reference, value: 1 }] : [];
  });
  const kinds = received.map(({ reference, kind }) => ({ name: kind, review: reference, value: 1 }));
  return {
    received: received.length,
    byKind: divisionOf(partsOf(requestKinds, kinds)),
    endedEarly: early.length,
    byEnd: divisionOf(partsOf(earlyEnds, early)),
  };
}
