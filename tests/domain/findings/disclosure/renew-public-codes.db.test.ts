import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { findingPublicCodes, findings, libraryState } from '~/db/schema/findings';

useTestDatabase();

describe('the codes of the library that are shown', () => {
  it('opens the library at five reviews, and shows what five of them share', async () => {
    const ids: string[] = [];
    for (const form of ['full', 'full', 'full', 'full', 'compact']) {
      if (ids.length === 4) {
        await renewLibrary();
        expect(await database().select().from(libraryState)).toMatchObject([{ isOpen: false }]);
        expect(await database().$count(findingPublicCodes)).toBe(0);
      }
      ids.push(await makeFinding(await makeSource({ form: [form] }), { theme: ['chain-cooperation'] }));
    }
    await renewLibrary();
    expect(await database().select().from(libraryState)).toMatchObject([{ isOpen: true }]);
    const shown = await database().select().from(findingPublicCodes);
    expect(shown.map(({ findingId }) => findingId).sort()).toEqual(ids.sort());
    expect(new Set(shown.map(({ taxonomy, code }) => `${taxonomy} ${code}`))).toEqual(
      new Set(['theme chain-cooperation']),
    );
  });

  it('is kept by the database from release by whoever wrote it, and from other ways', async () => {
    const writer = await makePerson('Wie Schreef', ['coordinator']);
    const other = await makePerson('Wie Keek', ['coordinator']);
    const id = await makeFinding(await makeSource(), {}, 'offered', { writtenById: writer });
    const release = (releasedById: string) =>
      database()
        .update(findings)
        .set({ status: 'published', releasedById, releasedAt: new Date() })
        .where(eq(findings.id, id));
    await expect(release(writer)).rejects.toMatchObject({
      cause: { constraint_name: 'findings_two_people' },
    });
    await release(other);
    await expect(
      database().update(findings).set({ title: 'Andere woorden' }).where(eq(findings.id, id)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'findings_frozen' } });
    await expect(
      database().update(findings).set({ status: 'draft' }).where(eq(findings.id, id)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'findings_moves' } });
    expect(await database().execute(sql`select count(*)::int as n from findings where id = ${id}`)).toEqual([
      { n: 1 },
    ]);
  });
});
