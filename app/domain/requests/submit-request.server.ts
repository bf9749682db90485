import { refusedBy } from '~/db/refused-by.server';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { requestParallelProcesses, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import type { Language } from '../accounts/language';
import { recordActivity } from '../activity/record-activity.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { firstDayOf } from '../kernel/month';
import { fail, type Result, succeed } from '../kernel/result';
import { matchOrganisationNames } from '../organisations/match-organisation-names.server';
import { placeOf } from './chosen-region.server';
import { completeShares } from './cost-shares';
import { gatherOrganisations } from './gather-organisations';
import { giveReference } from './give-reference.server';
import type { IntakeAnswers } from './intake-answers';
import { intakeFormVersion } from './intake-form';
import { writeContext } from './read-context.server';
import { parallelProcessKinds } from './request-answers';
import type { RequestContext } from './request-context';
import { giveRequestKey } from './request-key.server';

export interface SubmittedRequest {
  readonly requestId: string;
  readonly reference: string;
}

export type SubmitRefusal = 'not-found' | 'unknown-region' | 'organisation-twice' | 'shares-not-whole';

/** A new request of the person who asks, with all that belongs to it; all of it or nothing. */
export async function submitRequest(
  work: Work,
  { answers, language }: { readonly answers: IntakeAnswers; readonly language: Language },
): Promise<Result<SubmittedRequest, SubmitRefusal>> {
  const requesterId = personIdOf(work.actor);
  if (requesterId === null) return fail('not-found');
  const place = await placeOf(work, answers.situation.region);
  if (!place) return fail('unknown-region');

  const { organisation, organisations, proceedings, practical, payment } = answers;
  const reference = await giveReference(work);
  const [request] = await work.tx
    .insert(reviewRequests)
    .values({
      reference,
      kind: 'review',
      statusSince: work.now,
      submittedAt: work.now,
      formVersion: intakeFormVersion,
      language,
      requesterId,
      requesterFunction: organisation.requesterFunction,
      requesterPhone: organisation.requesterPhone ?? '',
      boardInformed: organisation.boardInformed,
      municipalityRole: organisation.municipalityRole,
      careDomain: answers.situation.careDomain,
      ...place,
      organisationCount: organisations.organisationCount,
      inspectorateState: proceedings.inspectorateState,
      inspectorateStatedOn: calendarDayAt(work.now),
      inspectorateDeadlineOn: proceedings.inspectorateDeadlineOn ?? null,
      attention: proceedings.attention,
      wantedForm: practical.wantedForm,
      startMonth: firstDayOf(practical.startMonth),
      meetingMode: practical.meetingMode,
      budgetBand: payment.budgetBand,
      isUrgent: practical.isUrgent === 'yes',
      foundUs: practical.foundUs ?? null,
    })
    .returning({ id: reviewRequests.id });
  if (!request) throw new Error('a request was not written');
  const requestId = request.id;

  const key = await giveRequestKey(work, requestId);
  await writeContext(work, key, requestId, contextOf(answers));
  const today = calendarDayAt(work.now);
  await work.tx
    .insert(requestParallelProcesses)
    .values(
      parallelProcessKinds.map((kind) => ({ requestId, kind, state: proceedings[kind], statedOn: today })),
    );
  await addOrganisations(work, requestId, answers);
  const shares = completeShares(payment.payers.map((payer) => payer.share));
  if (payment.payers.length > 0 && !shares) return fail('shares-not-whole');
  await addPayers(work, requestId, payment.payers, shares ?? []);

  await recordActivity(work, {
    name: 'requests.request-submitted',
    requestId,
    data: { formVersion: intakeFormVersion, wantedForm: practical.wantedForm },
  });
  return succeed({ requestId, reference });
}

function contextOf({ question, situation, practical }: IntakeAnswers): RequestContext {
  return {
    learningQuestion: question.learningQuestion,
    trigger: question.trigger,
    commitment: question.commitment,
    alreadyDone: question.alreadyDone,
    background: situation.background,
    themes: situation.themes,
    ageBand: situation.ageBand,
    periodLength: situation.periodLength,
    periodEnd: situation.periodEnd,
    familyInformed: situation.familyInformed,
    urgencyReason: practical.urgencyReason,
    reportKeeping: practical.reportKeeping,
    reviewerObjection: practical.reviewerObjection,
  };
}

async function addOrganisations(work: Work, requestId: string, answers: IntakeAnswers): Promise<void> {
  const { organisation, organisations } = answers;
  const names = [
    organisation.organisationName,
    ...[...organisation.commissioners, ...organisations.involved].map(({ name }) => name),
  ];
  const known = await matchOrganisationNames(work, names);
  const gathered = gatherOrganisations(answers, (name) => known.get(name) ?? null);
  await refusedBy(
    {
      request_organisations_name: 'organisation-twice',
      request_organisations_organisation: 'organisation-twice',
    },
    () =>
      work.tx.insert(requestOrganisations).values(
        gathered.map((one) => ({
          ...one,
          requestId,
          willingnessOn: calendarDayAt(work.now),
          addedAt: work.now,
        })),
      ),
  );
}

async function addPayers(
  work: Work,
  requestId: string,
  payers: IntakeAnswers['payment']['payers'],
  shares: readonly number[],
): Promise<void> {
  if (payers.length === 0) return;
  const known = await matchOrganisationNames(
    work,
    payers.map(({ name }) => name),
  );
  await refusedBy({ request_payers_name: 'organisation-twice' }, () =>
    work.tx.insert(requestPayers).values(
      payers.map(
        ({ share: _, name, kvk, oin, postalCode, invoiceEmail, eInvoiceAddress, ...rest }, index) => ({
          ...rest,
          requestId,
          position: index + 1,
          name,
          organisationId: known.get(name) ?? null,
          shareBasisPoints: shares[index] ?? 0,
          kvk: kvk ?? null,
          oin: oin ?? null,
          postalCode: postalCode ?? '',
          invoiceEmail: invoiceEmail ?? '',
          eInvoiceAddress: eInvoiceAddress ?? '',
        }),
      ),
    ),
  );
}
