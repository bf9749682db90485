import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { config } from '~/config/environment.server';
import { closeDatabase, database, openDatabase } from '~/db/client.server';
import { findings, learningSources } from '~/db/schema/findings';
import { withActor } from '~/db/with-actor.server';
import { renewPublicCodes } from '~/domain/findings/disclosure/renew-public-codes.server';
import type { AskedQuestion } from '~/domain/findings/earlier-lessons/earlier-lesson';
import { indexLessons } from '~/domain/findings/earlier-lessons/lesson-index';
import { listEarlierFindings } from '~/domain/findings/earlier-lessons/list-earlier-findings.server';
import { rankByIndex, rankEarlierFindings } from '~/domain/findings/earlier-lessons/rank-earlier-findings';
import { clock } from '~/platform/clock';
import { startEmbeddedPostgres } from '~/platform/embedded-postgres.server';
import { chanceFor } from '../demonstration/chance';
import { libraryFindings } from '../demonstration/library/library-findings';
import { stories } from '../demonstration/stories/stories';
import { prepareDatabase } from '../prepare-database';
import { newDatabase } from './bench-database';
import { insertAll } from './insert-all';
import { measureTogether } from './measure';
import type { Comparison } from './report-table';

const lessonCount = 1_000;
const rounds = { warmUp: 10, measured: 50 };

/** What was learned before, out of a thousand findings: ours beside `ts_rank` of Postgres on any of the words. */
export async function measureEarlierLessons(report: (line: string) => void): Promise<Comparison[]> {
  const folder = join(config().database.dataDirectory, 'bench-postgres');
  const server = await startEmbeddedPostgres({ folder, report });
  try {
    const url = await newDatabase(server.url);
    await prepareDatabase(url, report);
    openDatabase(url);
    report(`writing ${lessonCount} findings`);
    await writeLessons();
    report('looking for earlier lessons');
    const took = await measureTogether(
      {
        page: inTurn((question) =>
          withActor({ kind: 'visitor' }, (work) => listEarlierFindings(work, question)),
        ),
        ranking: inTurn((question) => rankByIndex(question, lessons, index)),
        changed: inTurn((question) => rankEarlierFindings(question, lessons)),
        postgres: inTurn(({ learningQuestion }) => plainPostgres(learningQuestion)),
      },
      rounds,
    );
    const beside = { baseline: took.postgres, baselineIs: 'ts_rank, any of the words' };
    const aim = { milliseconds: 50 };
    return [
      { what: `earlier lessons out of ${lessonCount}, as a page asks`, ours: took.page, ...beside, aim },
      { what: '  the ranking alone', ours: took.ranking, ...beside, aim },
      { what: '  with a new index, once after a change', ours: took.changed, ...beside },
    ];
  } finally {
    await closeDatabase();
    await server.stop();
  }
}

/** Sentences of the demonstration library, put together anew. */
const lessons = Array.from({ length: lessonCount }, (_, at) => {
  const chance = chanceFor(`bench lesson ${at}`);
  const sentences = (field: 'pattern' | 'wider' | 'considerations', count: number) =>
    Array.from({ length: count }, () => chance.pick(chance.pick(libraryFindings)[field].split(/(?<=[.?]) /)));
  return {
    id: chance.id(),
    title: chance.pick(libraryFindings).title,
    pattern: sentences('pattern', 3).join(' '),
    wider: sentences('wider', 2).join(' '),
    wentWell: chance.pick(libraryFindings).wentWell,
    considerations: sentences('considerations', 2).join(' '),
    codes: {},
  };
});
const index = indexLessons(lessons);

const questions: readonly AskedQuestion[] = stories.flatMap(({ answers }) =>
  'learningQuestion' in answers ? [{ sectors: [], ...answers }] : [],
);

function inTurn(run: (question: AskedQuestion) => unknown): () => unknown {
  let turn = 0;
  return () => run(questions[turn++ % questions.length] as AskedQuestion);
}

async function writeLessons(): Promise<void> {
  const at = clock.now();
  await database().transaction(async (tx) => {
    const sources = lessons.slice(0, 100).map(({ id }) => ({ id, year: 2024, recordedAt: at }));
    await insertAll(tx, learningSources, sources);
    const rows = lessons.map(({ codes: _, ...lesson }, place) => ({
      ...lesson,
      sourceId: sources[place % sources.length]?.id ?? '',
      status: 'published' as const,
      statusSince: at,
      writtenAt: at,
      releasedAt: at,
    }));
    await insertAll(tx, findings, rows);
  });
  await withActor({ kind: 'system', job: 'bench' }, renewPublicCodes);
  await database().execute(sql`vacuum analyze`);
}

async function plainPostgres(learningQuestion: string): Promise<unknown> {
  return database().execute(sql`
    with asked as (
      select to_tsquery('dutch', coalesce(string_agg(quote_literal(lexeme), ' | '), '''''')) as query
      from unnest(to_tsvector('dutch', ${learningQuestion})) as words (lexeme, positions, weights)
    )
    select id, title, pattern, considerations from findings, asked,
      to_tsvector('dutch', concat_ws(' ', title, pattern, wider, went_well, considerations)) as words
    where status = 'published' and words @@ query order by ts_rank(words, query) desc, id limit 5`);
}
