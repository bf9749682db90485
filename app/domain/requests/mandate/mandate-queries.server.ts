import { and, asc, desc, eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { people } from '~/db/schema/accounts';
import { requestMandates } from '~/db/schema/intake';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { type Month, monthOf } from '../../kernel/month';
import type { WantedForm } from '../../registry/review-form';
import { findLink } from '../intake/mailed-link.server';
import type { BudgetBand } from '../intake/request-answers';
import type { RequestKind } from '../request-kind';
import type { MandateAnswer } from './mandate';

/** What somebody with the mandate is asked to confirm: who asks for what at which cost, and nothing of the content. */
export interface MandateOutline {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly organisation: string;
  readonly requester: string;
  readonly requesterFunction: string;
  readonly wantedForm: WantedForm | null;
  readonly startMonth: Month | null;
  readonly budgetBand: BudgetBand | null;
  readonly payers: readonly { readonly name: string; readonly shareBasisPoints: number }[];
}

export type MandateView =
  | { readonly state: 'open' | 'expired'; readonly outline: MandateOutline; readonly address: string }
  | { readonly state: 'answered'; readonly answer: MandateAnswer }
  | { readonly state: 'ended' };

/** What a link in the mail of a second official leads to; `null` when it leads nowhere. */
export async function findMandate(work: Work, token: string): Promise<MandateView | null> {
  const link = await findLink(work, 'mandate', token);
  if (!link) return null;
  const [mandate] = await work.tx
    .select()
    .from(requestMandates)
    .where(eq(requestMandates.id, link.subjectId));
  if (!mandate) return null;
  if (mandate.answer) return { state: 'answered', answer: mandate.answer };
  if (mandate.endedAt) return { state: 'ended' };
  const outline = await asSystem(work, 'mandate', (system) => outlineOf(system, mandate.requestId));
  return { state: link.isExpired ? 'expired' : 'open', outline, address: link.address };
}

async function outlineOf(work: Work, requestId: string): Promise<MandateOutline> {
  const [row] = await work.tx
    .select({
      reference: reviewRequests.reference,
      kind: reviewRequests.kind,
      organisation: requestOrganisations.name,
      requester: people.name,
      requesterFunction: reviewRequests.requesterFunction,
      wantedForm: reviewRequests.wantedForm,
      startMonth: reviewRequests.startMonth,
      budgetBand: reviewRequests.budgetBand,
    })
    .from(reviewRequests)
    .innerJoin(people, eq(people.id, reviewRequests.requesterId))
    .innerJoin(
      requestOrganisations,
      and(eq(requestOrganisations.requestId, reviewRequests.id), requestOrganisations.isRequester),
    )
    .where(eq(reviewRequests.id, requestId));
  if (!row) throw new Error('a mandate is asked for a request that is gone');
  const payers = await work.tx
    .select({ name: requestPayers.name, shareBasisPoints: requestPayers.shareBasisPoints })
    .from(requestPayers)
    .where(eq(requestPayers.requestId, requestId))
    .orderBy(asc(requestPayers.position));
  return { ...row, startMonth: row.startMonth && monthOf(row.startMonth), payers };
}

export interface AskedMandate {
  readonly name: string;
  readonly function: string;
  readonly address: string;
  readonly askedAt: Date;
  readonly answer: MandateAnswer | null;
  readonly answeredAt: Date | null;
}

/** Who was last asked to confirm a request, for its requester and its coordinator; `null` when nobody was. */
export async function findAskedMandate(work: Work, requestId: string): Promise<AskedMandate | null> {
  const [row] = await work.tx
    .select({
      name: requestMandates.name,
      function: requestMandates.function,
      address: requestMandates.address,
      askedAt: requestMandates.askedAt,
      answer: requestMandates.answer,
      answeredAt: requestMandates.answeredAt,
    })
    .from(requestMandates)
    .where(eq(requestMandates.requestId, requestId))
    .orderBy(desc(requestMandates.askedAt))
    .limit(1);
  return row ?? null;
}
