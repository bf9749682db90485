import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { withActor } from '~/db/with-actor.server';
import { listEarlierFindings } from '~/domain/findings/earlier-lessons/list-earlier-findings.server';
import { libraryFindings } from '../../../../scripts/demonstration/library/library-findings';
import { howWell, inWords } from './how-well';
import type { LabelledQuestion } from './labelled-question';
import { questionsHeldOut } from './questions-held-out';
import { questionsToTuneWith } from './questions-to-tune-with';

useTestDatabase();

const keys = new Map<string, string>();

beforeAll(async () => {
  const sources = new Map<string, string>();
  for (const { key, source, ...texts } of libraryFindings) {
    const sourceId = sources.get(source) ?? (await makeSource());
    sources.set(source, sourceId);
    const { title, pattern, wider, wentWell, considerations } = texts;
    const words = { title, pattern, wider, wentWell, considerations };
    keys.set(await makeFinding(sourceId, {}, 'published', words), key);
  }
  await renewLibrary();
});

async function ours(question: LabelledQuestion): Promise<string[]> {
  const found = await withActor({ kind: 'visitor' }, (work) => listEarlierFindings(work, question));
  return found.map(({ id }) => keys.get(id) ?? '');
}

/** As somebody would do it first: any of the words, in the Dutch configuration, ranked by `ts_rank`. */
async function plainPostgres({ learningQuestion }: LabelledQuestion): Promise<string[]> {
  const rows = await database().execute<{ id: string }>(sql`
    with asked as (
      select to_tsquery('dutch', coalesce(string_agg(quote_literal(lexeme), ' | '), '''''')) as query
      from unnest(to_tsvector('dutch', ${learningQuestion})) as words (lexeme, positions, weights)
    )
    select id from findings, asked,
      to_tsvector('dutch', concat_ws(' ', title, pattern, wider, went_well, considerations)) as words
    where words @@ query order by ts_rank(words, query) desc, title limit 5`);
  return [...rows].map(({ id }) => keys.get(id) ?? '');
}

describe('earlier lessons beside what Postgres finds by itself', () => {
  it.each([
    ['the questions the weights were chosen with', questionsToTuneWith],
    ['the questions that were held out', questionsHeldOut],
  ] as const)('has more of the answers in the first five, on %s', async (name, questions) => {
    const [one, other] = [await howWell(questions, ours), await howWell(questions, plainPostgres)];
    console.log(`${name}: ours ${inWords(one)}; ts_rank ${inWords(other)}`);
    expect(one.inFirstFive / one.of).toBeGreaterThanOrEqual(0.8);
    expect(one.inFirstFive).toBeGreaterThan(other.inFirstFive);
  });
});
