import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database, databaseUrl } from '~/db/client.server';
import { sealOpenTexts } from '~/db/seal-open-texts.server';
import { newContentKey, seal, unlockContentKey, unseal } from '~/db/sealing.server';
import { withActor } from '~/db/with-actor.server';
import { findClosingExplanation } from '~/domain/requests/closing/closing-explanation.server';
import { readContext } from '~/domain/requests/context/read-context.server';

useTestDatabase();

describe('a sealed text', () => {
  it('opens with its key in its place, and shows nothing of itself', () => {
    const key = unlockContentKey(newContentKey().locked);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, place) => {
        const sealed = seal(key, place, text);
        expect(unseal(key, place, sealed)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
        if (Buffer.byteLength(text) > 5) expect(sealed.includes(Buffer.from(text, 'utf8'))).toBe(false);
      }),
    );
  });

  it('does not open elsewhere, with another key, or after a change', () => {
    const key = newContentKey().open;
    const sealed = seal(key, 'context/1', 'woorden');
    expect(() => unseal(key, 'context/2', sealed)).toThrow();
    expect(() => unseal(randomBytes(32), 'context/1', sealed)).toThrow();
    for (let at = 1; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unseal(key, 'context/1', changed)).toThrow();
    }
  });

  it('is unreadable for good once the key of its request is gone', async () => {
    const request = await makeRequest();
    await database().execute(sql`delete from request_keys where request_id = ${request.id}`);
    expect(
      await withActor(request.coordinator, (work) => readContext(work, request.id, 'coordinator')),
    ).toBeNull();
    await database().execute(sql`
      insert into request_keys (request_id, locked_key) values (${request.id}, ${newContentKey().locked})`);
    await expect(
      withActor(request.coordinator, (work) => readContext(work, request.id, 'coordinator')),
    ).rejects.toThrow();
  });
});

describe('texts from before they were sealed', () => {
  it('are sealed once, all of them, and the table they waited in goes', async () => {
    const { id, coordinator } = await makeRequest({ status: 'referred' });
    await database().execute(sql`delete from request_keys where request_id = ${id}`);
    await database().execute(sql`delete from request_contexts where request_id = ${id}`);
    await database().execute(sql`create table unsealed_texts as values
      (${id}::uuid, 'context', ${id}::uuid, '{"learningQuestion":"woorden van vroeger"}'),
      (${id}::uuid, 'explanation', ${id}::uuid, 'uitleg van vroeger')`);
    await database().execute(sql`alter table unsealed_texts rename column column1 to request_id`);
    await database().execute(sql`alter table unsealed_texts rename column column2 to place`);
    await database().execute(sql`alter table unsealed_texts rename column column3 to row_id`);
    await database().execute(sql`alter table unsealed_texts rename column column4 to content`);
    const client = postgres(databaseUrl(), { max: 1, onnotice: () => {} });
    try {
      expect(await sealOpenTexts(client)).toBe(2);
      expect(await sealOpenTexts(client)).toBe(0);
    } finally {
      await client.end();
    }
    expect(await withActor(coordinator, (work) => findClosingExplanation(work, id, 'coordinator'))).toBe(
      'uitleg van vroeger',
    );
    expect(await withActor(coordinator, (work) => readContext(work, id, 'coordinator'))).toMatchObject({
      learningQuestion: 'woorden van vroeger',
    });
  });
});
