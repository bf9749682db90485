import { eq } from 'drizzle-orm';
import { requestKeys } from '~/db/schema/requests';
import { newContentKey, seal, unlockContentKey, unseal } from '~/db/sealing.server';
import type { Work } from '~/db/with-actor.server';

export type SealedPart = 'context' | 'explanation' | 'question' | 'answer';

/** Seals and opens the texts of one request. `id` is of the row the text stands in. */
export interface RequestSeal {
  seal(part: SealedPart, id: string, text: string): Buffer;
  open(part: SealedPart, id: string, sealed: Buffer): string;
}

/** A new key for a new request. */
export async function giveRequestKey(work: Work, requestId: string): Promise<RequestSeal> {
  const { open, locked } = newContentKey();
  await work.tx.insert(requestKeys).values({ requestId, lockedKey: locked });
  return sealWith(open);
}

/** `null` for whoever row-level security does not let have it, and for a request whose key is gone. */
export async function findRequestSeal(work: Work, requestId: string): Promise<RequestSeal | null> {
  const [row] = await work.tx
    .select({ lockedKey: requestKeys.lockedKey })
    .from(requestKeys)
    .where(eq(requestKeys.requestId, requestId));
  return row ? sealWith(unlockContentKey(row.lockedKey)) : null;
}

/** For whoever was already let at the request. */
export async function getRequestSeal(work: Work, requestId: string): Promise<RequestSeal> {
  const found = await findRequestSeal(work, requestId);
  if (!found) throw new Error('a request has no key');
  return found;
}

function sealWith(key: Buffer): RequestSeal {
  const place = (part: SealedPart, id: string) => `${part}/${id}`;
  return {
    seal: (part, id, text) => seal(key, place(part, id), text),
    open: (part, id, sealed) => unseal(key, place(part, id), sealed),
  };
}
