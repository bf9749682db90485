import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeFinding, makeSource } from '#tests/support/factories/findings';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { codings, findings, learningSources } from '~/db/schema/findings';
import { clock } from '~/platform/clock';
import { dueDay, erase, isThere, makeEnded, useErasing } from '../requests/retention/erasing';

useTestDatabase();
useErasing();

describe('what was learned', () => {
  it('outlives its request, and nothing leads back', async () => {
    const request = await makeEnded();
    const sourceId = await makeSource({ form: ['full'] }, { requestId: request.id, origin: 'portal' });
    const findingId = await makeFinding(sourceId);
    clock.set(dueDay);
    await erase();
    expect(await isThere(request)).toBe(false);
    const [source] = await database().select().from(learningSources).where(eq(learningSources.id, sourceId));
    expect(source).toMatchObject({ requestId: null, year: 2024 });
    const [finding] = await database().select().from(findings).where(eq(findings.id, findingId));
    expect(finding).toMatchObject({ status: 'published', sourceId });
    expect(await database().$count(codings, eq(codings.sourceId, sourceId))).toBe(1);
    for (const table of ['learning_sources', 'findings', 'finding_revisions', 'finding_steps', 'codings']) {
      const leading = await database().execute(
        sql`select 1 from ${sql.identifier(table)} t
          where position(${request.id} in t::text) > 0 or position(${request.reference} in t::text) > 0`,
      );
      expect([table, leading.length]).toEqual([table, 0]);
    }
  });
});
