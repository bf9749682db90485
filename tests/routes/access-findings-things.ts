import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { makeFinding, makeSource } from '#tests/support/factories/findings';
import type { MadeRequest } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { learningSources } from '~/db/schema/findings';
import type { FindingStatus } from '~/domain/findings/finding-status';

/** In which state the finding must be for the page to be there. */
const stateFor: Readonly<Record<string, FindingStatus>> = {
  'routes/findings/finding-change': 'draft',
  'routes/findings/finding-removal': 'draft',
  'routes/findings/finding-offer': 'draft',
  'routes/findings/finding-codes': 'published',
  'routes/findings/finding-withdrawal': 'published',
  'routes/findings/finding-reopening': 'withdrawn',
};

/** Of an earlier review, which is the coordinator's. */
export const holdingsOfLibrary = {
  taxonomy: () => 'theme',
  sourceId: () => makeSource(),
  findingId: async (routeId: string) =>
    await makeFinding(await makeSource(), undefined, stateFor[routeId] ?? 'offered'),
};

/** Of this review, for a reviewer in it or a supervisor. */
export function holdingsOfFindings(review: MadeRequest, as: 'writer' | 'releaser' = 'writer') {
  return {
    sourceId: () => sourceOf(review),
    findingId: async (routeId: string) => {
      const recodes = routeId === 'routes/findings/finding-codes' && as === 'writer';
      const status = recodes ? 'draft' : (stateFor[routeId] ?? 'offered');
      return await makeFinding(await sourceOf(review), undefined, status);
    },
  };
}

/** A draft of this review: not for a supervisor, nor for reviewers of others. */
export function draftOf(review: MadeRequest) {
  return { findingId: async () => await makeFinding(await sourceOf(review), undefined, 'draft') };
}

/** Of each of them one as nobody ever had it, and one that cannot be. */
export const unknownOfLibrary = {
  taxonomy: ['geen-indeling', '%00'],
  sourceId: [randomUUID(), 'x'],
  findingId: [randomUUID(), 'x'],
} as const;

async function sourceOf({ id }: MadeRequest): Promise<string> {
  const [known] = await database()
    .select({ id: learningSources.id })
    .from(learningSources)
    .where(eq(learningSources.requestId, id));
  return known?.id ?? (await makeSource({}, { requestId: id, origin: 'portal' }));
}
