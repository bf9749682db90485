import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterEach, describe, expect, test } from 'vitest';
import { startWith } from '#tests/support/environment';
import { makeRequest } from '#tests/support/factories/requests';
import { addQuestion, openedDrafts, openedTexts } from '#tests/support/sealing';
import { useTestDatabase } from '#tests/support/test-database';
import { database, databaseUrl } from '~/db/client.server';
import { rotateContentKey } from '~/db/rotate-content-key.server';
import { intakeDrafts } from '~/db/schema/intake';
import { newContentKey, seal } from '~/db/sealing.server';
import { withActor } from '~/db/with-actor.server';
import { personIdOf, visitor } from '~/domain/accounts/actor';
import { keepStep } from '~/domain/requests/intake/intake-draft.server';

// Requests lose their keys between these tests.
useTestDatabase({ checkInvariants: false });

const [first, second, third, wrong] = ['een', 'twee', 'drie', 'fout'].map((name) => name.repeat(12));

function startWithKeys(key: string | undefined, previous?: string): void {
  startWith({ CONTENT_KEY: key, CONTENT_KEY_PREVIOUS: previous });
}

afterEach(async () => {
  startWithKeys(undefined);
  await database().execute(sql`delete from intake_drafts`);
  await database().execute(sql`delete from request_questions`);
  await database().execute(sql`delete from request_contexts`);
  await database().execute(sql`delete from request_keys`);
});

async function rotate() {
  const seen: (readonly [number, number])[] = [];
  const client = postgres(databaseUrl(), { max: 1, onnotice: () => {} });
  try {
    const rotated = await rotateContentKey(client, (done, total) => seen.push([done, total]));
    return { rotated, seen };
  } finally {
    await client.end({ timeout: 2 });
  }
}

async function lockedKeys(): Promise<string[]> {
  const rows = await database().execute<{ locked: string }>(sql`
    select encode(locked_key, 'hex') as locked from request_keys
    union all select encode(locked_key, 'hex') from intake_drafts where locked_key is not null`);
  return rows.map(({ locked }) => locked).sort();
}

function keepDraft(learningQuestion: string): Promise<string> {
  return withActor(visitor, (work) =>
    keepStep(work, null, { kind: 'review', step: 'question', typed: { learningQuestion } }),
  );
}

function draft(_: unknown, place: number): typeof intakeDrafts.$inferInsert {
  const id = randomUUID();
  const now = new Date();
  const { open, locked } = newContentKey();
  return {
    id,
    kind: 'review',
    tokenHash: `hash ${place}`,
    lockedKey: locked,
    sealedAnswers: seal(open, `draft/${id}`, '{}'),
    createdAt: now,
    updatedAt: now,
    expiresAt: new Date(now.getTime() + 86_400_000),
  };
}

async function sealSomething(): Promise<void> {
  for (const question of ['Wie was erbij?', 'Wanneer begint het?']) {
    const { id, coordinator } = await makeRequest();
    await addQuestion(database(), {
      requestId: id,
      askedById: personIdOf(coordinator) ?? '',
      askedAt: new Date(),
      dueOn: '2030-01-01',
      question,
    });
  }
  await keepDraft('Wat wilden wij ook weer weten?');
}

describe('rotating the content key', () => {
  test('locks every key anew, after which the old key may go; twice is once', async () => {
    startWithKeys(first);
    await sealSomething();
    const texts = (await openedTexts()).sort();
    const drafts = await openedDrafts();
    const before = await lockedKeys();
    expect(before.length).toBeGreaterThanOrEqual(3);

    startWithKeys(second, first);
    expect((await rotate()).rotated).toEqual({ ok: true, value: { relocked: before.length, current: 0 } });
    expect((await lockedKeys()).filter((key) => before.includes(key))).toEqual([]);
    expect((await rotate()).rotated).toEqual({ ok: true, value: { relocked: 0, current: before.length } });

    startWithKeys(second);
    expect((await openedTexts()).sort()).toEqual(texts);
    expect(await openedDrafts()).toEqual(drafts);
    startWithKeys(first);
    await expect(openedTexts()).rejects.toThrow('cannot be unlocked');
  });

  test('changes nothing when one key cannot be opened, and says whose', async () => {
    startWithKeys(first);
    await sealSomething();
    startWithKeys(second);
    const token = await keepDraft('Onder een andere sleutel');
    expect(token).not.toBe('');
    const before = await lockedKeys();
    for (const previous of [wrong, undefined]) {
      startWithKeys(third, previous);
      const { rotated, seen } = await rotate();
      expect(rotated).toMatchObject({ ok: false, reason: 'key-unknown' });
      expect(rotated.ok ? [] : rotated.rows).toHaveLength(before.length);
      expect(seen).toEqual([]);
    }
    startWithKeys(third, first);
    const { rotated } = await rotate();
    const [odd] = await database()
      .select({ id: intakeDrafts.id })
      .from(intakeDrafts)
      .orderBy(sql`created_at desc`);
    expect(rotated).toEqual({ ok: false, reason: 'key-unknown', rows: [`intake_drafts ${odd?.id}`] });
    expect(await lockedKeys()).toEqual(before);
  });

  test('goes batch by batch, beside somebody at work and beside a second rotation', async () => {
    startWithKeys(first);
    await database()
      .insert(intakeDrafts)
      .values(Array.from({ length: 450 }, draft));
    startWithKeys(second, first);
    const [one, other] = await Promise.all([rotate(), rotate(), keepDraft('Intussen')]);
    expect(one.rotated.ok && other.rotated.ok).toBe(true);
    expect(one.seen.length).toBeGreaterThanOrEqual(3);
    expect(one.seen.at(-1)?.[0]).toBeGreaterThanOrEqual(450);
    startWithKeys(second);
    expect(await openedDrafts()).toHaveLength(451);
  });

  test('is a command that says what it did', { timeout: 60_000 }, async () => {
    startWithKeys(first);
    await keepDraft('Een vraag');
    const script = join(import.meta.dirname, '../../scripts/rotate-content-key.ts');
    const run = (keys: Readonly<Record<string, string>>) => {
      const env = { ...process.env, CONTENT_KEY_PREVIOUS: '', DATABASE_URL: databaseUrl(), ...keys };
      return spawnSync(process.execPath, ['--import', 'tsx', script], { env, encoding: 'utf8' });
    };
    const refused = run({ CONTENT_KEY: second ?? '', CONTENT_KEY_PREVIOUS: wrong ?? '' });
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('Nothing was changed. 1 keys open neither');
    const done = run({ CONTENT_KEY: second ?? '', CONTENT_KEY_PREVIOUS: first ?? '' });
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout).toContain('1 keys are locked with the present CONTENT_KEY now; 0 were already.');
    expect(done.stdout).toContain('CONTENT_KEY_PREVIOUS can be taken out');
    for (const { stdout, stderr } of [refused, done]) {
      for (const key of [first, second, wrong]) expect(stdout + stderr).not.toContain(key);
    }
  });
});
