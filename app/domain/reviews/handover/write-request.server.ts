import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import { firstDayOf } from '../../kernel/month';
import { writeContext } from '../../requests/context/read-context.server';
import { giveRequestKey } from '../../requests/context/request-key.server';
import { giveReference } from '../../requests/give-reference.server';
import { intakeFormVersion } from '../../requests/intake/intake-form';
import type { ReviewerCount } from '../../requests/reviewer-count';
import type { HandoverInput } from './handover-input';
import { begunAt } from './handover-moment';
import type { HandedOrganisation } from './handover-organisations.server';

interface NewRequest extends HandoverInput {
  readonly place: { readonly provinceCode: string; readonly youthRegionCode: string | null };
  readonly requesterId: string;
  readonly coordinatorId: string;
  readonly organisations: readonly HandedOrganisation[];
  readonly begunOn: CalendarDay;
  readonly reviewers: ReviewerCount;
  readonly waivedReason: string;
}

export interface WrittenRequest {
  readonly requestId: string;
  readonly reference: string;
  readonly begunAt: Date;
}

/**
 * The request of a review that is handed over, on its way to being confirmed. What nobody asked then is unknown. Who
 * pays is the commissioner, until a coordinator divides it; what an invoice needs was set aside.
 */
export async function writeRequest(work: Work, request: NewRequest): Promise<WrittenRequest> {
  const reference = await giveReference(work);
  const at = begunAt(request.begunOn, work.now);
  const [row] = await work.tx
    .insert(reviewRequests)
    .values({
      reference,
      kind: 'review',
      status: 'matching',
      statusSince: at,
      formVersion: intakeFormVersion,
      language: 'nl',
      submittedAt: at,
      requesterId: request.requesterId,
      requesterFunction: request.requesterFunction,
      coordinatorId: request.coordinatorId,
      boardInformed: 'unknown',
      municipalityRole: 'none',
      careDomain: request.careDomain,
      ...request.place,
      organisationCount: request.organisations.length,
      inspectorateState: 'unknown',
      attention: 'none',
      wantedForm: request.form,
      startMonth: firstDayOf(request.startMonth),
      meetingMode: 'hybrid',
      budgetBand: 'unknown',
      reviewForm: request.form,
      minutesPerReviewer: request.hoursPerReviewer,
      months: request.months,
      reviewers: request.reviewers,
      organisationsCompleteAt: at,
    })
    .returning({ id: reviewRequests.id });
  if (!row) throw new Error('a request was not written');
  const key = await giveRequestKey(work, row.id);
  await writeContext(work, key, row.id, { learningQuestion: request.learningQuestion });
  await writeOrganisations(work, row.id, request, at);
  return { requestId: row.id, reference, begunAt: at };
}

async function writeOrganisations(
  work: Work,
  requestId: string,
  { organisations, begunOn, coordinatorId, waivedReason }: NewRequest,
  at: Date,
): Promise<void> {
  await work.tx.insert(requestOrganisations).values(
    organisations.map((one) => ({
      ...one,
      requestId,
      isRequester: one.isCommissioner,
      willingness: 'yes' as const,
      willingnessOn: begunOn,
      addedAt: at,
    })),
  );
  const payer = organisations.find(({ isCommissioner }) => isCommissioner);
  if (!payer) throw new Error('a review has a commissioner');
  await work.tx.insert(requestPayers).values({
    requestId,
    position: 1,
    organisationId: payer.organisationId,
    name: payer.name,
    shareBasisPoints: 10_000,
    gapsWaivedAt: work.now,
    gapsWaivedById: coordinatorId,
    gapsWaivedReason: waivedReason,
  });
}
