import { eq } from 'drizzle-orm';
import type { Transaction } from '~/db/client.server';
import { contextReads, requestKeys } from '~/db/schema/requests';
import { newContentKey, seal, unlockContentKey, unseal } from '~/db/sealing.server';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';

export type SealedPart = 'context' | 'explanation' | 'question' | 'answer';

/** Seals texts of one request. `id` is of the row the text stands in. */
export interface RequestSeal {
  seal(part: SealedPart, id: string, text: string): Buffer;
}

/** Opens texts of one request. */
export interface RequestReading {
  open(part: SealedPart, id: string, sealed: Buffer): string;
}

/** On what ground somebody reads what is sealed in a request. */
export type ReadGround = (typeof contextReads.ground.enumValues)[number];

/** A new key for a new request. */
export async function giveRequestKey(work: Work, requestId: string): Promise<RequestSeal> {
  const { open, locked } = newContentKey();
  await work.tx.insert(requestKeys).values({ requestId, lockedKey: locked });
  return sealWith(open);
}

/** To write with, for whoever was already let at the request. */
export async function getRequestSeal(work: Work, requestId: string): Promise<RequestSeal> {
  const key = await findKey(work, requestId);
  if (!key) throw new Error('a request has no key');
  return sealWith(key);
}

const readings = new WeakMap<Transaction, Map<string, RequestReading>>();

/**
 * The only way to open what is sealed in a request, whichever part it is: every read by a person is on record with
 * its ground, in the same transaction and once in it. `null` for whoever is no person, for whoever row-level security
 * does not let have the key, and for a request whose key is gone; then nothing was read.
 */
export async function readRequest(
  work: Work,
  requestId: string,
  ground: ReadGround,
): Promise<RequestReading | null> {
  const personId = personIdOf(work.actor);
  if (personId === null) return null;
  const begun = readings.get(work.tx) ?? new Map<string, RequestReading>();
  readings.set(work.tx, begun);
  const name = `${requestId} ${personId} ${ground}`;
  const known = begun.get(name);
  if (known) return known;
  const key = await findKey(work, requestId);
  if (!key) return null;
  await work.tx.insert(contextReads).values({ requestId, personId, ground, readAt: work.now });
  const reading: RequestReading = { open: (part, id, sealed) => unseal(key, placeOf(part, id), sealed) };
  begun.set(name, reading);
  return reading;
}

async function findKey(work: Work, requestId: string): Promise<Buffer | null> {
  const [row] = await work.tx
    .select({ lockedKey: requestKeys.lockedKey })
    .from(requestKeys)
    .where(eq(requestKeys.requestId, requestId));
  return row ? unlockContentKey(row.lockedKey) : null;
}

function placeOf(part: SealedPart, id: string): string {
  return `${part}/${id}`;
}

function sealWith(key: Buffer): RequestSeal {
  return { seal: (part, id, text) => seal(key, placeOf(part, id), text) };
}
