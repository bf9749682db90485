import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../../accounts/language';

export interface SubscriberNews {
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  readonly toldUntil: Date;
  readonly renewedAt: Date;
  /** Findings released since, as far as the library shows them under what was chosen. */
  readonly findings: number;
}

/** What is new for everybody who was last told before this instant. */
export async function listNewsForSubscribers(work: Work, toldBefore: Date): Promise<SubscriberNews[]> {
  return newsWhere(work, sql`s.told_until < ${toldBefore.toISOString()}::timestamptz`, sql`s.told_until`);
}

/** What is new for one subscriber since an instant; `null` for one who stopped. */
export async function findNewsFor(work: Work, id: string, since: Date): Promise<SubscriberNews | null> {
  const [news] = await newsWhere(work, sql`s.id = ${id}`, sql`${since.toISOString()}::timestamptz`);
  return news ?? null;
}

async function newsWhere(work: Work, wanted: SQL, since: SQL): Promise<SubscriberNews[]> {
  const rows = await work.tx.execute<{
    id: string;
    address: string;
    language: Language;
    told_until: string;
    renewed_at: string;
    findings: number;
  }>(sql`
    select s.id, s.address::text as address, s.language, s.told_until, s.renewed_at, count(f.id)::int as findings
    from library_subscriptions s
    left join findings f on f.status = 'published' and f.released_at > ${since}
      and (select is_open from library_state)
      and (s.sector is null or exists (
        select from finding_public_codes c
        where c.finding_id = f.id and c.taxonomy = 'sector' and c.code = s.sector))
    where ${wanted}
    group by s.id
    order by s.id`);
  return [...rows].map(({ told_until, renewed_at, ...row }) => ({
    ...row,
    toldUntil: new Date(told_until),
    renewedAt: new Date(renewed_at),
  }));
}
