import { sql } from 'drizzle-orm';
import type { Transaction } from '~/db/client.server';
import { actorSettings } from '~/db/with-actor.server';
import type { BillingRole } from '~/domain/billing/billing-role';
import type { CalendarDay } from '~/domain/kernel/calendar-day';

/** A review of the demonstration as its books see it: from when to when people worked on it, and who. */
export interface BookedReview {
  readonly reference: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly workers: readonly {
    readonly personId: string;
    readonly role: BillingRole;
    readonly minutes: number;
  }[];
}

/** Every review that began here, the earliest first. */
export async function listBookedReviews(tx: Transaction): Promise<BookedReview[]> {
  await tx.execute(actorSettings({ kind: 'system', job: 'demonstration' }));
  const rows = await tx.execute<{
    reference: string;
    from: string;
    until: string | null;
    person_id: string;
    role: BillingRole;
    minutes: number | null;
  }>(sql`
    select q.reference, m.at::date::text as from, e.at::date::text as until, s.person_id,
      case s.seat when 'supervisor' then 'supervisor' else 'reviewer' end as role,
      case s.seat when 'supervisor' then coalesce(r.supervisor_minutes, 480) else q.minutes_per_reviewer end as minutes
    from reviews r
    join review_requests q on q.id = r.request_id
    join seats s on s.request_id = r.request_id and s.state in ('confirmed', 'completed')
    join lateral (select min(at) as at from review_moves where request_id = r.request_id and event = 'start') m on m.at is not null
    left join lateral (select max(at) as at from review_moves where request_id = r.request_id and event in ('close', 'stop')) e on true
    where r.origin = 'request'
    order by m.at, q.reference, s.seat`);
  const byReference = new Map<string, BookedReview & { workers: BookedReview['workers'][number][] }>();
  for (const { reference, from, until, person_id: personId, role, minutes } of rows) {
    const review = byReference.get(reference) ?? { reference, from, until, workers: [] };
    review.workers.push({ personId, role, minutes: minutes ?? 0 });
    byReference.set(reference, review);
  }
  return [...byReference.values()];
}
