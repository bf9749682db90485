import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { findings } from '~/db/schema/findings';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { listThemes } from '~/domain/findings/themes/list-themes.server';

useTestDatabase();

beforeEach(async () => {
  await database().execute(sql`truncate learning_sources cascade`);
});

const asVisitor = () => withActor(visitor, listThemes);

async function makeReviews(count: number, year: number, theme = 'chain-cooperation'): Promise<string[]> {
  const made: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const source = await makeSource({}, { year });
    made.push(await makeFinding(source, { theme: [theme] }));
    await makeFinding(source, { theme: [theme] });
  }
  return made;
}

describe('the themes of the library', () => {
  it('count reviews, not findings, in periods, for a visitor', async () => {
    await makeReviews(5, 2025);
    await makeReviews(3, 2026);
    await makeReviews(2, 2026, 'professional-practice');
    await renewLibrary();
    const { themes, periods, fewest } = await asVisitor();
    expect(fewest).toBe(5);
    expect(themes.map(({ code }) => code)).toEqual([
      'parent-child-dilemma',
      'professional-practice',
      'chain-cooperation',
      'context-of-youth-care',
    ]);
    expect(periods).toEqual([{ from: 2025, to: 2026, themes: [{ code: 'chain-cooperation', reviews: 8 }] }]);
  });

  it('forget a withdrawn finding at once, and are empty while the library is closed', async () => {
    const made = await makeReviews(5, 2025);
    await renewLibrary();
    expect((await asVisitor()).periods).toHaveLength(1);
    const [first = ''] = made;
    const [row] = await database()
      .select({ sourceId: findings.sourceId })
      .from(findings)
      .where(eq(findings.id, first));
    await database()
      .update(findings)
      .set({ status: 'withdrawn', withdrawnReason: 'Toch te herkennen voor wie erbij was.' })
      .where(eq(findings.sourceId, row?.sourceId ?? ''));
    await renewLibrary();
    expect((await asVisitor()).periods).toEqual([]);
  });

  it('take as many statements for many reviews as for one', async () => {
    await makeReviews(1, 2025);
    await renewLibrary();
    const one = await countStatements(asVisitor);
    await makeReviews(12, 2026);
    await renewLibrary();
    expect(await countStatements(asVisitor)).toEqual(one);
  });
});
