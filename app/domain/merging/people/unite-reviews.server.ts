import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { type Merge, type MovedRows, note } from '../move-references.server';

/** Who did what in a review: the column, and by what a row of its table is known. */
const columns = [
  ['review_moves', 'by_id', 'id'],
  ['review_milestones', 'recorded_by_id', 'request_id'],
  ['learning_sessions', 'planned_by_id', 'id'],
  ['seat_vacancies', 'left_by_id', 'id'],
  ['seat_vacancies', 'opened_by_id', 'id'],
  ['quotes', 'sent_by_id', 'id'],
  ['quote_shares', 'agreement_recorded_by_id', 'quote_id'],
  ['checklist_versions', 'published_by_id', 'id'],
  ['gate_rounds', 'opened_by_id', 'id'],
  ['gate_rounds', 'asked_by_id', 'id'],
  ['gate_scorers', 'person_id', 'id'],
  ['gate_scorers', 'assigned_by_id', 'id'],
  ['gate_checks', 'person_id', 'id'],
  ['supervision_sessions', 'planned_by_id', 'id'],
  ['recommendations', 'recorded_by_id', 'id'],
  ['recommendation_responses', 'responded_by_id', 'id'],
  ['recommendation_assessments', 'assessed_by_id', 'id'],
  ['effect_checks', 'checked_by_id', 'id'],
  ['evaluations', 'opened_by_id', 'request_id'],
  ['learning_sources', 'recorded_by_id', 'id'],
  ['findings', 'written_by_id', 'id'],
  ['findings', 'released_by_id', 'id'],
  ['finding_revisions', 'written_by_id', 'finding_id'],
  ['finding_steps', 'decided_by_id', 'id'],
  ['codings', 'coded_by_id', 'id'],
  ['codings', 'removed_by_id', 'id'],
  ['taxonomy_versions', 'published_by_id', 'id'],
  ['library_settings', 'recorded_by_id', 'id'],
] as const;

/**
 * What was done in reviews leads to the kept record. As the portal itself, which alone may change what is append-only.
 * Of two looks at one gate one ends, and so does a look at a review that turns out to be somebody's own: the
 * coordinator assigns another supervisor.
 */
export async function uniteReviews(work: Work, merge: Merge, moved: MovedRows): Promise<void> {
  const { keptId, removedId } = merge;
  await asSystem(work, 'merge', async ({ tx, now }) => {
    const ended = await tx.execute<{ key: string }>(sql`
      update gate_scorers g set ended_at = ${now.toISOString()}
      where g.person_id in (${keptId}, ${removedId}) and g.ended_at is null and (
        g.person_id = ${removedId} and exists (
          select from gate_scorers k where k.request_id = g.request_id and k.gate = g.gate
            and k.person_id = ${keptId} and k.ended_at is null)
        or exists (
          select from seats s where s.request_id = g.request_id and s.person_id in (${keptId}, ${removedId})
            and s.seat <> 'supervisor' and s.state in ('accepted', 'confirmed', 'completed')))
      returning id as key`);
    note(moved, 'gate_scorers ended', ended);
    for (const [table, column, key] of columns) {
      const rows = await tx.execute<{ key: string }>(sql`
        update ${sql.identifier(table)} set ${sql.identifier(column)} = ${keptId}
        where ${sql.identifier(column)} = ${removedId} returning ${sql.identifier(key)} as key`);
      note(moved, `${table}.${column}`, rows);
    }
  });
}
