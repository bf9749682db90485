import { and, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { intakeDrafts, mailedLinks } from '~/db/schema/intake';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { RequestKind } from '../request-kind';

export interface HandedOverDraft {
  readonly id: string;
  readonly kind: RequestKind;
  readonly coordinator: string;
  /** Where the link was mailed. */
  readonly address: string;
  readonly handedOverAt: Date;
  readonly expiresAt: Date;
}

/** What coordinators filled in for somebody who has not sent it yet; the latest first. */
export async function listHandedOverDrafts(work: Work): Promise<HandedOverDraft[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const rows = await work.tx
    .select({
      id: intakeDrafts.id,
      kind: intakeDrafts.kind,
      coordinator: people.name,
      address: sql<string>`(${work.tx
        .select({ address: mailedLinks.address })
        .from(mailedLinks)
        .where(eq(mailedLinks.draftId, intakeDrafts.id))
        .orderBy(mailedLinks.createdAt)
        .limit(1)})`,
      handedOverAt: intakeDrafts.handedOverAt,
      expiresAt: intakeDrafts.expiresAt,
    })
    .from(intakeDrafts)
    .innerJoin(people, eq(people.id, intakeDrafts.onBehalfById))
    .where(
      and(
        isNotNull(intakeDrafts.handedOverAt),
        isNull(intakeDrafts.becameRequestId),
        gt(intakeDrafts.expiresAt, work.now),
      ),
    )
    .orderBy(desc(intakeDrafts.handedOverAt));
  return rows.map(({ handedOverAt, ...row }) => ({ ...row, handedOverAt: handedOverAt ?? row.expiresAt }));
}
