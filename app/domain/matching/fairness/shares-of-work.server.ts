import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { doesReviews } from '../../accounts/does-reviews.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import { dutchInstant } from '../../kernel/dutch-instant';
import type { Minutes } from '../../kernel/minutes';
import { minutesOfSeat } from '../seat-minutes.server';

/** What came to one person in a year: seats by the day they were accepted, invitations by the day they went out. */
export interface ShareOfWork {
  readonly personId: string;
  readonly name: string;
  /** In the network at this moment. */
  readonly isMember: boolean;
  /** Can be asked as a reviewer, not only as a supervisor. */
  readonly isReviewer: boolean;
  readonly memberSince: CalendarDay;
  /** Planned, not logged. */
  readonly minutes: Minutes;
  readonly reviews: number;
  readonly supervisions: number;
  readonly invitations: number;
  readonly declined: number;
  /** The first review they ever said yes to as a reviewer. */
  readonly firstReviewOn: CalendarDay | null;
}

/** Everybody who is in the network, or had a part in that year; most hours first. */
export async function listSharesOfWork(work: Work, year: number): Promise<ShareOfWork[]> {
  return work.tx.execute<ShareOfWork & Record<string, unknown>>(sql`
    with shares as (${sharesIn(year)})
    select * from shares where "isMember" or minutes > 0 or invitations > 0
    order by minutes desc, invitations desc, name, "personId"`);
}

/** The same of the person who asks, and of nobody else; `null` for who has no profile. */
export async function findOwnShare(work: Work, year: number): Promise<ShareOfWork | null> {
  const personId = personIdOf(work.actor);
  if (personId === null) return null;
  const [share] = await work.tx.execute<ShareOfWork & Record<string, unknown>>(sql`
    with shares as (${sharesIn(year)}) select * from shares where "personId" = ${personId}`);
  return share ?? null;
}

/** The years in which anybody accepted a seat, and this one; the newest first. */
export async function listYearsOfWork(work: Work, thisYear: number): Promise<number[]> {
  const rows = await work.tx.execute<{ year: number }>(sql`
    select distinct extract(year from accepted_at at time zone 'Europe/Amsterdam')::int as year from seats
    where state <> 'released'`);
  return [...new Set([thisYear, ...rows.map(({ year }) => year)])].sort((a, b) => b - a);
}

function sharesIn(year: number): SQL {
  const [from, until] = [year, year + 1].map((each) => dutchInstant(`${each}-01-01`, '00:00').toISOString());
  const inYear = (column: SQL) =>
    sql`${column} >= ${from}::timestamptz and ${column} < ${until}::timestamptz`;
  return sql`
    select p.id as "personId", p.name, r.member_since::text as "memberSince",
      p.deactivated_at is null and r.left_on is null and ${doesReviews(sql`p.id`)} as "isMember",
      exists (select from person_roles role where role.person_id = p.id and role.role = 'reviewer'
        and role.ended_at is null) as "isReviewer",
      coalesce(held.minutes, 0)::int as minutes, coalesce(held.reviews, 0)::int as reviews,
      coalesce(held.supervisions, 0)::int as supervisions, coalesce(asked.invitations, 0)::int as invitations,
      coalesce(asked.declined, 0)::int as declined, held."firstReviewOn"
    from registry_profiles r
    join people p on p.id = r.person_id and p.merged_into_id is null
    left join (
      select s.person_id, sum(${minutesOfSeat()}) filter (where ${inYear(sql`s.accepted_at`)}) as minutes,
        count(*) filter (where s.seat <> 'supervisor' and ${inYear(sql`s.accepted_at`)}) as reviews,
        count(*) filter (where s.seat = 'supervisor' and ${inYear(sql`s.accepted_at`)}) as supervisions,
        to_char(min(s.accepted_at) filter (where s.seat <> 'supervisor') at time zone 'Europe/Amsterdam',
          'YYYY-MM-DD') as "firstReviewOn"
      from seats s join review_requests r on r.id = s.request_id where s.state <> 'released' group by s.person_id
    ) held on held.person_id = p.id
    left join (
      select person_id, count(*) as invitations, count(*) filter (where status = 'declined') as declined
      from invitations where ${inYear(sql`invited_at`)} group by person_id
    ) asked on asked.person_id = p.id`;
}
