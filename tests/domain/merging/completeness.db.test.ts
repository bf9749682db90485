import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { actorSettings } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { countReferences } from '~/domain/merging/move-references.server';
import { organisationReferences } from '~/domain/merging/organisations/organisation-references';
import { mergePeople } from '~/domain/merging/people/merge-people.server';
import { personReferences } from '~/domain/merging/people/person-references';
import { seenOf } from '~/domain/merging/people/seen-records.server';
import { splitReference } from '~/domain/merging/reference-rule';

useTestDatabase();

/** Every column of every table that points at this one, as the database itself knows them. */
async function columnsPointingAt(table: string): Promise<string[]> {
  const rows = await database().execute<{ reference: string }>(sql`
    select con.conrelid::regclass || '.' || att.attname as reference
    from pg_constraint con
    join pg_attribute att on att.attrelid = con.conrelid and att.attnum = any (con.conkey)
    where con.contype = 'f' and con.confrelid = ${table}::regclass
    order by 1`);
  return rows.map(({ reference }) => reference);
}

describe('every column that points at', () => {
  it.each([
    ['people', personReferences],
    ['organisations', organisationReferences],
  ] as const)('%s is moved by a merge, or kept for a reason', async (table, references) => {
    expect(Object.keys(references).sort()).toEqual((await columnsPointingAt(table)).sort());
  });
});

class Undone extends Error {}

describe('a merge', () => {
  it('leaves nothing with the removed record but what happened, whatever pointed at it', async () => {
    const coordinator: Actor = {
      kind: 'person',
      personId: await makePerson('Coco Regel', ['coordinator']),
      roles: ['coordinator'],
    };
    await makeRequest({ status: 'confirmed' });
    await makeRequest({ status: 'triage' });
    const kept = await makeReviewer({ name: 'Fenna Duinhoven' });
    const removedId = await makePerson('F. Duinhoven', ['reviewer']);
    const merge = { keptId: kept.id, removedId };
    await expect(
      database().transaction(async (tx) => {
        // Rows of others are pointed at the record, whatever they mean: here only that they point counts.
        await tx.execute(sql`set local session_replication_role = replica`);
        for (const reference of Object.keys(personReferences)) {
          const { table, column } = splitReference(reference);
          if (['people', 'invitations', 'seats', 'person_emails'].includes(table)) continue;
          await tx.execute(sql`savepoint plant`);
          try {
            await tx.execute(sql`
              update ${sql.identifier(table)} set ${sql.identifier(column)} = ${removedId}
              where ctid = (select ctid from ${sql.identifier(table)} limit 1)`);
          } catch {
            await tx.execute(sql`rollback to savepoint plant`);
          }
        }
        const [one, other] = [removedId, kept.id].sort();
        await tx.execute(sql`insert into absences (person_id, kind, starts_on, ends_on) values
          (${kept.id}, 'finishes-running', '2030-01-01', '2030-01-20'),
          (${removedId}, 'fully-away', '2030-01-10', '2030-02-10'), (${removedId}, 'fully-away', '2030-05-01', '2030-05-02')`);
        await tx.execute(sql`insert into mentorships (mentor_id, trainee_id, starts_on) values
          (${removedId}, ${coordinator.personId}, '2025-01-01'), (${coordinator.personId}, ${removedId}, '2025-01-01'),
          (${kept.id}, ${removedId}, '2025-01-01')`);
        await tx.execute(sql`insert into different_people values (${one}, ${other}, ${removedId}, now())`);
        await tx.execute(sql`insert into former_slugs values ('oud', ${removedId}, now())`);
        await tx.execute(sql`insert into conflict_declarations (person_id, request_id, source, declared_at)
          select ${removedId}, id, 'standing', now() from review_requests limit 1`);
        await tx.execute(sql`insert into conflict_declarations (person_id, organisation_id, source, is_pinned,
          declared_at, pinned_kind, informant, said_on, recorded_by_id, ended_at, ended_by_id, end_ground)
          select ${removedId}, id, 'coordinator', true, now(), 'family', 'member', '2026-01-01', ${removedId},
            now(), ${removedId}, 'over' from organisations limit 1`);
        await tx.execute(sql`insert into pair_rules (kind, one_id, other_id, starts_on, recorded_by_id, recorded_at,
          ended_at, ended_by_id, end_ground) values
          ('never-together', ${one}, ${other}, '2026-01-01', ${removedId}, now(), null, null, null),
          ('only-together', least(${removedId}::uuid, ${coordinator.personId}::uuid),
            greatest(${removedId}::uuid, ${coordinator.personId}::uuid), '2026-01-01', ${removedId}, now(),
            now(), ${removedId}, 'decided')`);
        await tx.execute(sql`insert into independence_judgements
          select r.id, p.id, o.id, p.id = ${kept.id}, 'een reden', ${removedId}, now()
          from (select id from review_requests limit 1) r, (select id from organisations limit 1) o,
            (select id from people where id in (${kept.id}, ${removedId})) p`);
        await tx.execute(sql`insert into request_holds (request_id, reason, placed_by_id, placed_at, lifted_by_id, lifted_at)
          select id, 'een lange reden', ${removedId}, now(), ${removedId}, now() from review_requests limit 1`);
        await tx.execute(sql`insert into orientation_meetings (request_id, planned_for, mode, planned_by_id)
          select id, now(), 'live', ${removedId} from review_requests limit 1`);
        await tx.execute(sql`insert into request_questions (request_id, asked_by_id, asked_at, due_on, sealed_question)
          select id, ${removedId}, now(), '2030-01-01', 'x' from review_requests limit 1`);
        await tx.execute(sql`insert into intake_drafts (token_hash, kind, created_at, updated_at, expires_at,
          on_behalf_by_id, locked_key, sealed_answers) values ('x', 'talk', now(), now(), now(), ${removedId}, 'x', 'x')`);
        await tx.execute(sql`insert into contact_messages (topic, name, address, message, language, received_at,
          handled_at, handled_by_id) values ('other', 'Iemand', 'i@een.example', 'een bericht', 'nl', now(), now(), ${removedId})`);
        await tx.execute(
          sql`insert into content_revisions values ('x', 'nl', 1, '', '', now(), ${removedId})`,
        );
        await tx.execute(sql`insert into retention_periods values ('declined', 10, now(), ${removedId})`);
        await tx.execute(sql`insert into service_levels values ('review', 'triage', 3, now(), ${removedId})`);
        await tx.execute(sql`insert into proposal_overrides
          select id, ${removedId}, 'H4', 'een lange reden', ${removedId}, now() from proposals limit 1`);
        await tx.execute(sql`insert into outbox_mails (key, template, language, recipient_id, recipient_address,
          next_attempt_at, created_at) values ('x', 'role-ended', 'nl', ${removedId}, 'i@een.example', now(), now())`);
        await tx.execute(sql`set local session_replication_role = origin`);
        const work = { tx, actor: coordinator, now: new Date() };
        const before =
          (await countReferences(work, personReferences, [removedId])).get(removedId) ?? new Map();
        expect(before.size).toBeGreaterThan(30);
        await tx.execute(actorSettings(coordinator));
        await tx.execute(sql`delete from sessions`);
        const merged = await mergePeople(work, merge, {
          seen: await seenOf(work, merge),
          looked: 'yes',
          sure: 'yes',
        });
        expect(merged).toMatchObject({ ok: true });
        await tx.execute(sql`select set_config('role', 'none', true)`);
        const left = (await countReferences(work, personReferences, [removedId])).get(removedId) ?? new Map();
        expect([...left.keys()].filter((one) => personReferences[one]?.rule !== 'keep')).toEqual([]);
        throw new Undone();
      }),
    ).rejects.toThrow(Undone);
  });
});
