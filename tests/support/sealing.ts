import { eq, sql } from 'drizzle-orm';
import { database, type Transaction } from '~/db/client.server';
import { intakeDrafts } from '~/db/schema/intake';
import { requestContexts, requestExplanations, requestKeys, requestQuestions } from '~/db/schema/requests';
import { newContentKey, seal, unlockContentKey, unseal } from '~/db/sealing.server';
import type { RequestContext } from '~/domain/requests/context/request-context';

export const someContext = {
  learningQuestion: 'Hoe kunnen onze organisaties eerder met elkaar overleggen?',
  commitment: 'Het overleg van bestuurders bespreekt de inzichten.',
  trigger: 'stuck-case',
  themes: ['neglect'],
  ageBand: '4-11',
  periodLength: 'up-to-1-year',
  periodEnd: 'over-1-year',
  familyInformed: 'later',
} as const satisfies Partial<RequestContext>;

/** The key and the sealed context of a request, straight into the database. */
export async function addContext(
  tx: Pick<Transaction, 'insert'>,
  requestId: string,
  context: Readonly<Record<string, unknown>> = someContext,
): Promise<void> {
  const { open, locked } = newContentKey();
  await tx.insert(requestKeys).values({ requestId, lockedKey: locked });
  await tx
    .insert(requestContexts)
    .values({ requestId, sealed: seal(open, `context/${requestId}`, JSON.stringify(context)) });
}

/** Writes other words over a part of a context; any words, also ones no form would let through. */
export async function changeContext(
  requestId: string,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const key = await keyOf(database(), requestId);
  const place = `context/${requestId}`;
  const [row] = await database()
    .select()
    .from(requestContexts)
    .where(eq(requestContexts.requestId, requestId));
  if (!row) throw new Error('a request without a context');
  const changed = { ...JSON.parse(unseal(key, place, row.sealed)), ...change };
  await database()
    .update(requestContexts)
    .set({ sealed: seal(key, place, JSON.stringify(changed)) })
    .where(eq(requestContexts.requestId, requestId));
}

/** Writes other words over every question, answer and explanation of a request. */
export async function changeOtherTexts(requestId: string, words: string): Promise<void> {
  const key = await keyOf(database(), requestId);
  const questions = await database()
    .select({ id: requestQuestions.id, answer: requestQuestions.sealedAnswer })
    .from(requestQuestions)
    .where(eq(requestQuestions.requestId, requestId));
  for (const { id, answer } of questions) {
    await database()
      .update(requestQuestions)
      .set({
        sealedQuestion: seal(key, `question/${id}`, words),
        sealedAnswer: answer && seal(key, `answer/${id}`, words),
      })
      .where(eq(requestQuestions.id, id));
  }
  await database()
    .update(requestExplanations)
    .set({ sealed: seal(key, `explanation/${requestId}`, words) })
    .where(eq(requestExplanations.requestId, requestId));
}

interface Question {
  readonly requestId: string;
  readonly askedById: string;
  readonly askedAt: Date;
  readonly dueOn: string;
  readonly question: string;
  readonly answer?: string;
}

/** A question of the coordinator, with its answer when there is one. */
export async function addQuestion(
  tx: Pick<Transaction, 'insert' | 'select'>,
  { question, answer, ...row }: Question,
): Promise<void> {
  const key = await keyOf(tx, row.requestId);
  const id = crypto.randomUUID();
  await tx.insert(requestQuestions).values({
    ...row,
    id,
    sealedQuestion: seal(key, `question/${id}`, question),
    ...(answer === undefined
      ? {}
      : { sealedAnswer: seal(key, `answer/${id}`, answer), answeredAt: row.askedAt }),
  });
}

async function keyOf(tx: Pick<Transaction, 'select'>, requestId: string): Promise<Buffer> {
  const [row] = await tx.select().from(requestKeys).where(eq(requestKeys.requestId, requestId));
  if (!row) throw new Error('a request without a key');
  return unlockContentKey(row.lockedKey);
}

/** Every sealed text in the database, opened. */
export async function openedTexts(): Promise<string[]> {
  const sealedBy = [
    sql`select request_id, 'context/' || request_id as place, sealed from request_contexts`,
    sql`select request_id, 'explanation/' || request_id as place, sealed from request_explanations`,
    sql`select request_id, 'question/' || id as place, sealed_question as sealed from request_questions`,
    sql`select request_id, 'answer/' || id as place, sealed_answer as sealed from request_questions
      where sealed_answer is not null`,
  ];
  const rows = await database().execute<{ request_id: string; place: string; sealed: Buffer }>(
    sql.join(sealedBy, sql` union all `),
  );
  return Promise.all(
    rows.map(async ({ request_id, place, sealed }) =>
      unseal(await keyOf(database(), request_id), place, Buffer.from(sealed)),
    ),
  );
}

/** The answers of every draft that is being written, opened. */
export async function openedDrafts(): Promise<string[]> {
  const drafts = await database().select().from(intakeDrafts);
  return drafts.flatMap(({ id, lockedKey, sealedAnswers }) =>
    lockedKey && sealedAnswers ? [unseal(unlockContentKey(lockedKey), `draft/${id}`, sealedAnswers)] : [],
  );
}
