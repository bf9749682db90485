import type postgres from 'postgres';
import { type Failure, fail, succeed } from '~/domain/kernel/result';
import { relockContentKey } from './sealing.server';

export interface Rotation {
  readonly relocked: number;
  /** Locked with the present key before this began, or by somebody at work meanwhile. */
  readonly current: number;
}

interface KeyUnknown extends Failure<'key-unknown'> {
  /** Whose keys cannot be opened: table and id. */
  readonly rows: readonly string[];
}

/** Where locked keys stand. */
const places = [
  { table: 'request_keys', id: 'request_id' },
  { table: 'intake_drafts', id: 'id' },
] as const;
type Place = (typeof places)[number];

interface LockedKey {
  readonly id: string;
  readonly locked_key: Buffer;
}

const batchSize = 200;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Locks every stored key anew with the present key of the portal. First all of them are tried: when one cannot be
 * opened nothing is changed. Then batch by batch, each in a transaction of its own, so that the portal goes on and
 * a rotation that was broken off is finished by the next one. For the owner of the tables: nobody else may change
 * a key.
 */
export async function rotateContentKey(
  client: postgres.Sql,
  report: (done: number, total: number) => void = () => {},
): Promise<{ readonly ok: true; readonly value: Rotation } | KeyUnknown> {
  const unknown: string[] = [];
  let total = 0;
  for (const place of places) {
    for await (const batch of batchesOf(client, place)) {
      total += batch.length;
      for (const { id, locked_key } of batch) if (!isKnown(locked_key)) unknown.push(`${place.table} ${id}`);
    }
  }
  if (unknown.length > 0) return { ...fail('key-unknown'), rows: unknown };
  let relocked = 0;
  let done = 0;
  for (const place of places) {
    for await (const batch of batchesOf(client, place)) {
      relocked += await relockBatch(client, place, batch);
      done += batch.length;
      report(done, Math.max(done, total));
    }
  }
  return succeed({ relocked, current: done - relocked });
}

function isKnown(locked: Buffer): boolean {
  try {
    relockContentKey(locked);
    return true;
  } catch {
    return false;
  }
}

async function* batchesOf(client: postgres.Sql, { table, id }: Place): AsyncGenerator<readonly LockedKey[]> {
  for (let after = beforeAll; ; ) {
    const batch = await client<LockedKey[]>`
      select ${client(id)} as id, locked_key from ${client(table)}
      where ${client(id)} > ${after} and locked_key is not null
      order by ${client(id)} limit ${batchSize}`;
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    after = last.id;
  }
}

/** A key that somebody changed meanwhile was locked with the present key, and is left as it is. */
async function relockBatch(
  client: postgres.Sql,
  { table, id }: Place,
  batch: readonly LockedKey[],
): Promise<number> {
  return client.begin(async (tx) => {
    let relocked = 0;
    for (const key of batch) {
      const locked = relockContentKey(key.locked_key);
      if (locked === null) continue;
      const changed = await tx`
        update ${tx(table)} set locked_key = ${locked}
        where ${tx(id)} = ${key.id} and locked_key = ${key.locked_key}`;
      relocked += changed.count;
    }
    return relocked;
  });
}
