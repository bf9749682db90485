import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { describe, expect, test } from 'vitest';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { refusedBy } from '~/db/refused-by.server';
import { people, personEmails, rateLimits } from '~/db/schema';
import { type Work, withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { fail, type Result, succeed } from '~/domain/kernel/result';

useTestDatabase();

const system: Actor = { kind: 'system', job: 'test' };

async function keyExists(key: string): Promise<boolean> {
  const rows = await database().execute(sql`select 1 from rate_limits where key = ${key}`);
  return rows.length > 0;
}

function add(work: Work, key: string) {
  return work.tx.insert(rateLimits).values({ key, points: 1 });
}

describe('withActor', () => {
  test('tells the database who asks, for this transaction only', async () => {
    const personId = '4f9f2c3e-0000-4000-8000-000000000001';
    const actor: Actor = { kind: 'person', personId, roles: ['reviewer', 'coordinator'] };
    const asked = await withActor(actor, ({ tx }) =>
      tx.execute(sql`select current_user as role, app_person_id() as "personId",
        app_has_role('coordinator') as coordinator, app_has_role('treasurer') as treasurer`),
    );
    expect([...asked]).toEqual([{ role: 'portal_app', personId, coordinator: true, treasurer: false }]);

    const after = await database().execute(sql`select current_user as role, app_person_id() as "personId"`);
    expect([...after]).toEqual([{ role: 'leerkring', personId: null }]);
  });

  test('works under a role that cannot pass row-level security and owns nothing', async () => {
    const [row] = await database().execute(sql`
      select rolsuper, rolbypassrls, rolcanlogin,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
      from pg_roles where rolname = 'portal_app'`);
    expect(row).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false, owned: 0 });
    await expect(withActor(visitor, ({ tx }) => tx.execute(sql`drop table rate_limits`))).rejects.toThrow();
  });

  test('keeps what a command wrote when it succeeds, and returns plain data as it is', async () => {
    const addAndCount = async (work: Work) => (await add(work, 'kept')).count;
    expect(await withActor(system, addAndCount)).toBe(1);
    expect(await keyExists('kept')).toBe(true);
  });

  test('reads and writes lists of words, by column and by expression', async () => {
    const words = ['jeugd', 'komma, en "aanhaling"', ''];
    const [row] = await withActor(system, async ({ tx }) => {
      await tx.execute(sql`create temporary table lists (words text[] not null)`);
      const lists = pgTable('lists', { words: text('words').array().notNull() });
      await tx.insert(lists).values({ words });
      return tx
        .select({ column: lists.words, raw: sql<string[]>`array_agg(words[1])` })
        .from(lists)
        .groupBy(lists.words);
    });
    expect(row).toEqual({ column: words, raw: ['jeugd'] });
  });

  test('rolls back when the command fails, and returns that failure', async () => {
    const outcome = await withActor(system, async (work): Promise<Result<null, 'too-late'>> => {
      await add(work, 'refused');
      return fail('too-late', { day: 'past' });
    });
    expect(outcome).toEqual({ ok: false, reason: 'too-late', fields: { day: 'past' } });
    expect(await keyExists('refused')).toBe(false);
  });

  test('rolls back and throws on when the command throws', async () => {
    const broken = withActor(system, async (work) => {
      await add(work, 'thrown');
      throw new Error('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
    expect(await keyExists('thrown')).toBe(false);
  });
});

describe('refusedBy', () => {
  async function register(work: Work, address: string): Promise<Result<string, 'address-taken'>> {
    const [person] = await work.tx
      .insert(people)
      .values({ name: 'Proefpersoon' })
      .returning({ id: people.id });
    if (!person) throw new Error('nothing inserted');
    await refusedBy({ person_emails_address: 'address-taken' }, () =>
      work.tx.insert(personEmails).values({ personId: person.id, address }),
    );
    return succeed(person.id);
  }

  test('turns the named constraint into a failure, and rolls everything back', async () => {
    expect(await withActor(system, (work) => register(work, 'een@voorbeeld.example'))).toMatchObject({
      ok: true,
    });
    const second = await withActor(system, (work) => register(work, 'EEN@voorbeeld.example'));
    expect(second).toEqual({ ok: false, reason: 'address-taken' });
    const [row] = await database().execute(sql`select count(*)::int as people from people`);
    expect(row).toEqual({ people: 1 });
  });

  test('turns a constraint that a trigger raises into a failure', async () => {
    const outcome = await withActor(system, ({ tx }) =>
      refusedBy({ a_rule: 'not-now' }, () =>
        tx.execute(
          sql`do $$ begin raise exception 'no' using errcode = 'check_violation', constraint = 'a_rule'; end $$`,
        ),
      ),
    );
    expect(outcome).toEqual({ ok: false, reason: 'not-now' });
  });

  test('lets every other error through', async () => {
    const broken = withActor(system, ({ tx }) =>
      refusedBy({ other: 'other' }, () => tx.insert(people).values({ name: '' })),
    );
    await expect(broken).rejects.toThrow();
  });
});
