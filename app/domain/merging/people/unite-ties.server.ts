import { eq, inArray, sql } from 'drizzle-orm';
import { affiliations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import type { Merge, MovedRows } from '../move-references.server';
import { note } from '../move-references.server';
import type { Overlaps } from './overlaps.server';

/** Ties that overlap become one: a tie may never end up shorter than either record says. */
export async function uniteAffiliations(
  work: Work,
  { keptId }: Merge,
  { ties }: Overlaps,
  moved: MovedRows,
): Promise<void> {
  for (const { stays, absorbed, startsOn, endsOn } of ties.joined) {
    await work.tx.delete(affiliations).where(
      inArray(
        affiliations.id,
        absorbed.map(({ id }) => id),
      ),
    );
    const functionTitle =
      [stays, ...absorbed].map((one) => one.functionTitle).find((title) => title !== '') ?? '';
    await work.tx
      .update(affiliations)
      .set({ personId: keptId, startsOn, endsOn, functionTitle })
      .where(eq(affiliations.id, stays.id));
    note(moved, 'affiliations.person_id joined', [
      { key: [stays, ...absorbed].map((one) => `${one.id}/${one.startsOn}/${one.endsOn ?? ''}`).join('+') },
    ]);
  }
  const ids = ties.moved.map(({ id }) => id);
  if (ids.length === 0) return;
  await work.tx.update(affiliations).set({ personId: keptId }).where(inArray(affiliations.id, ids));
  note(
    moved,
    'affiliations.person_id',
    ids.map((key) => ({ key })),
  );
}

/** Where both records were judged on one organisation, "not independent" stands; of two alike that of the kept one. */
export async function uniteJudgements(
  work: Work,
  { keptId, removedId }: Merge,
  moved: MovedRows,
): Promise<void> {
  const key = sql`concat_ws('/', r.request_id, r.organisation_id, r.is_independent) as key`;
  const gone = await work.tx.execute<{ key: string }>(sql`
    delete from independence_judgements r using independence_judgements other
    where other.request_id = r.request_id and other.organisation_id = r.organisation_id
      and ((r.person_id = ${removedId} and other.person_id = ${keptId}
          and (r.is_independent or not other.is_independent))
        or (r.person_id = ${keptId} and other.person_id = ${removedId}
          and r.is_independent and not other.is_independent))
    returning ${key}`);
  note(moved, 'independence_judgements.person_id gone', gone);
  const rows = await work.tx.execute<{ key: string }>(sql`
    update independence_judgements r set person_id = ${keptId} where r.person_id = ${removedId}
    returning ${key}`);
  note(moved, 'independence_judgements.person_id', rows);
}

/** Who accompanied whom: of two periods with one person the whole; between the two records themselves none. */
export async function uniteMentorships(
  work: Work,
  { keptId, removedId }: Merge,
  moved: MovedRows,
): Promise<void> {
  const rows = await work.tx.execute<{
    mentorId: string;
    traineeId: string;
    startsOn: string;
    endsOn: string | null;
    key: string;
  }>(sql`
    delete from mentorships r
    where r.mentor_id in (${keptId}, ${removedId}) or r.trainee_id in (${keptId}, ${removedId})
    returning r.mentor_id as "mentorId", r.trainee_id as "traineeId", r.starts_on::text as "startsOn",
      r.ends_on::text as "endsOn", concat_ws('/', r.mentor_id, r.trainee_id, r.starts_on, r.ends_on) as key`);
  note(
    moved,
    'mentorships before',
    rows.filter(({ mentorId, traineeId }) => [mentorId, traineeId].includes(removedId)),
  );
  const current = (id: string) => (id === removedId ? keptId : id);
  for (const row of rows) {
    const [mentor, trainee] = [current(row.mentorId), current(row.traineeId)];
    if (mentor === trainee) continue;
    await work.tx.execute(sql`
      insert into mentorships as m (mentor_id, trainee_id, starts_on, ends_on)
      values (${mentor}, ${trainee}, ${row.startsOn}::date, ${row.endsOn}::date)
      on conflict (mentor_id, trainee_id) do update set
        starts_on = least(m.starts_on, excluded.starts_on),
        ends_on = case when m.ends_on is null or excluded.ends_on is null then null
          else greatest(m.ends_on, excluded.ends_on) end`);
  }
}
