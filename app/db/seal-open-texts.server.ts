import type postgres from 'postgres';
import { newContentKey, seal, unlockContentKey } from './sealing.server';

interface OpenText {
  readonly request_id: string;
  readonly place: 'context' | 'explanation' | 'question' | 'answer';
  readonly row_id: string;
  readonly content: string;
}

/**
 * Seals the texts of questions that came in before texts were sealed. A migration laid them apart, because SQL has
 * no key; once all are sealed, the table they waited in is gone. All of it or nothing.
 */
export async function sealOpenTexts(client: postgres.Sql): Promise<number> {
  const [waiting] = await client<{ present: boolean }[]>`
    select to_regclass('public.unsealed_texts') is not null as present`;
  if (!waiting?.present) return 0;
  return client.begin(async (tx) => {
    await tx`
      insert into request_keys (request_id, locked_key)
      select id, ''::bytea from review_requests on conflict do nothing`;
    const keyless = await tx<{ request_id: string }[]>`
      select request_id from request_keys where locked_key = ''::bytea`;
    for (const { request_id } of keyless) {
      await tx`update request_keys set locked_key = ${newContentKey().locked} where request_id = ${request_id}`;
    }
    const texts = await tx<OpenText[]>`select request_id, place, row_id, content from unsealed_texts`;
    for (const text of texts) await sealOne(tx, text);
    await tx`drop table unsealed_texts`;
    return texts.length;
  });
}

async function sealOne(tx: postgres.TransactionSql, text: OpenText): Promise<void> {
  const { request_id, place, row_id, content } = text;
  const [row] = await tx<{ locked_key: Buffer }[]>`
    select locked_key from request_keys where request_id = ${request_id}`;
  if (!row) throw new Error('a request has no key');
  const sealed = seal(unlockContentKey(row.locked_key), `${place}/${row_id}`, content);
  if (place === 'context') await tx`insert into request_contexts values (${request_id}, ${sealed})`;
  if (place === 'explanation') await tx`insert into request_explanations values (${request_id}, ${sealed})`;
  if (place === 'question')
    await tx`update request_questions set sealed_question = ${sealed} where id = ${row_id}`;
  if (place === 'answer')
    await tx`update request_questions set sealed_answer = ${sealed} where id = ${row_id}`;
}
