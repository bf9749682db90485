import { and, eq, gt, sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { intakeDrafts } from '~/db/schema/intake';
import type { Work } from '~/db/with-actor.server';
import { findLink } from './mailed-link.server';

export type DraftLinkView =
  | { readonly state: 'open' }
  | { readonly state: 'expired'; readonly address: string }
  | { readonly state: 'sent' };

/** What a mailed link to a draft leads to; `null` when it leads nowhere, or its draft is gone. */
export async function findDraftLink(work: Work, token: string): Promise<DraftLinkView | null> {
  const link = await findLink(work, 'draft', token);
  if (!link) return null;
  const [draft] = await asSystem(work, 'draft-link', (system) =>
    system.tx
      .select({ wasSent: sql<boolean>`${intakeDrafts.becameRequestId} is not null` })
      .from(intakeDrafts)
      .where(and(eq(intakeDrafts.id, link.subjectId), gt(intakeDrafts.expiresAt, work.now))),
  );
  if (!draft) return null;
  if (draft.wasSent) return { state: 'sent' };
  return link.isExpired ? { state: 'expired', address: link.address } : { state: 'open' };
}
