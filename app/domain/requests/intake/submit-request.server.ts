import { and, eq, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { refusedBy } from '~/db/refused-by.server';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { orientationMeetings, requestParallelProcesses, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { Language } from '../../accounts/language';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import { matchOrganisationNames } from '../../organisations/names/match-organisation-names.server';
import { writeContext } from '../context/read-context.server';
import { getRequestSeal, giveRequestKey } from '../context/request-key.server';
import { giveReference } from '../give-reference.server';
import { askMandate } from '../mandate/ask-mandate.server';
import { gatherOrganisations, namesIn } from '../participation/gather-organisations';
import { completeShares } from '../payers/cost-shares';
import { withoutAbsent } from '../payers/payer-row';
import { canDo } from '../request-lifecycle';
import { type RequestFacts, type RequestParts, requestParts } from '../request-parts';
import type { RequestStatus } from '../request-status';
import type { LockedRequest } from '../triage/open-for-triage.server';
import { placeOf } from './chosen-region.server';
import type { IntakeAnswers } from './intake-answers';
import { intakeFormVersion } from './intake-form';
import type { NewLink } from './mailed-link.server';
import type { ParallelProcessKind } from './request-answers';

export interface SubmittedRequest {
  readonly requestId: string;
  readonly reference: string;
  /** To be mailed to whoever has the mandate, when that is somebody else. */
  readonly mandateLink: NewLink | null;
}

export type SubmitRefusal =
  | 'not-found'
  | 'unknown-region'
  | 'organisation-twice'
  | 'shares-not-whole'
  | 'talk-went-on';

export interface Submission {
  readonly answers: IntakeAnswers;
  readonly language: Language;
  readonly filledInById: string | null;
  /** The talk the question follows from, whose reference it keeps. */
  readonly followsRequestId: string | null;
}

/** A new request of the person who asks, with all that belongs to it; all of it or nothing. */
export async function submitRequest(
  work: Work,
  submission: Submission,
): Promise<Result<SubmittedRequest, SubmitRefusal>> {
  const requesterId = personIdOf(work.actor);
  if (requesterId === null) return fail('not-found');
  const parts = requestParts(submission.answers);
  const place = parts.facts.region === undefined ? null : await placeOf(work, parts.facts.region);
  if (parts.facts.region !== undefined && !place) return fail('unknown-region');

  const row = {
    ...columnsOf(work, parts.facts),
    ...place,
    kind: parts.kind,
    status: parts.mandate ? ('awaiting_mandate' as const) : ('submitted' as const),
    statusSince: work.now,
    formVersion: intakeFormVersion,
    language: submission.language,
    requesterId,
    filledInById: submission.filledInById,
  };
  const written = submission.followsRequestId
    ? await writeOverTalk(work, submission.followsRequestId, row)
    : await writeNew(work, row);
  if (!written.ok) return written;
  const { requestId, reference, key } = written.value;

  await writeContext(work, key, requestId, parts.context);
  await addProcesses(work, requestId, parts.processes);
  await addOrganisations(work, requestId, parts);
  const shares = completeShares(parts.payers.map((payer) => payer.share));
  if (parts.payers.length > 0 && !shares) return fail('shares-not-whole');
  await addPayers(work, requestId, parts.payers, shares ?? []);

  await recordActivity(work, {
    name: submission.followsRequestId ? 'requests.talk-followed' : 'requests.request-submitted',
    requestId,
    data: { formVersion: intakeFormVersion, kind: parts.kind, awaitsMandate: parts.mandate !== null },
  });
  const mandateLink = parts.mandate
    ? await askMandate(work, { requestId, mandate: parts.mandate, language: submission.language })
    : null;
  return succeed({ requestId, reference, mandateLink });
}

function columnsOf(work: Work, { region: _, startMonth, ...facts }: RequestFacts) {
  return {
    ...facts,
    startMonth: startMonth === undefined ? null : firstDayOf(startMonth),
    inspectorateStatedOn: facts.inspectorateState === undefined ? null : calendarDayAt(work.now),
  };
}

type NewRow = Omit<typeof reviewRequests.$inferInsert, 'reference' | 'submittedAt'>;

async function writeNew(work: Work, row: NewRow) {
  const reference = await giveReference(work);
  const [request] = await work.tx
    .insert(reviewRequests)
    .values({ ...row, reference, submittedAt: work.now })
    .returning({ id: reviewRequests.id });
  if (!request) throw new Error('a request was not written');
  return succeed({ requestId: request.id, reference, key: await giveRequestKey(work, request.id) });
}

/** The question that came out of a talk takes the place of the talk; what was only about the talk goes. */
async function writeOverTalk(work: Work, requestId: string, row: NewRow) {
  const [talk] = await work.tx
    .select()
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId))
    .for('update');
  if (!talk || talk.requesterId !== row.requesterId || !canDo('follow-talk', talk).allowed) {
    return fail('talk-went-on');
  }
  await asSystem(work, 'follow-talk', (system) =>
    system.tx.delete(requestOrganisations).where(eq(requestOrganisations.requestId, requestId)),
  );
  const status = row.status === 'submitted' ? await statusAfterTalk(work, talk) : row.status;
  await work.tx
    .update(reviewRequests)
    .set({ ...row, status, version: talk.version + 1 })
    .where(eq(reviewRequests.id, requestId));
  return succeed({ requestId, reference: talk.reference, key: await getRequestSeal(work, requestId) });
}

/** What was planned or held in the talk counts: nobody begins again. */
async function statusAfterTalk(work: Work, talk: LockedRequest): Promise<RequestStatus> {
  const talks = await work.tx.$count(
    orientationMeetings,
    and(eq(orientationMeetings.requestId, talk.id), isNull(orientationMeetings.cancelledAt)),
  );
  if (talks > 0) return 'orientation';
  return talk.coordinatorId === null ? 'submitted' : 'triage';
}

async function addProcesses(
  work: Work,
  requestId: string,
  processes: RequestParts['processes'],
): Promise<void> {
  const statedOn = calendarDayAt(work.now);
  const rows = Object.entries(processes).map(([kind, state]) => ({
    requestId,
    kind: kind as ParallelProcessKind,
    state,
    statedOn,
  }));
  if (rows.length > 0) await work.tx.insert(requestParallelProcesses).values(rows);
}

async function addOrganisations(
  work: Work,
  requestId: string,
  { organisations }: RequestParts,
): Promise<void> {
  const known = await matchOrganisationNames(work, namesIn(organisations));
  const gathered = gatherOrganisations(organisations, (name) => known.get(name) ?? null);
  const willingnessOn = calendarDayAt(work.now);
  await refusedBy(
    {
      request_organisations_name: 'organisation-twice',
      request_organisations_organisation: 'organisation-twice',
    },
    () =>
      work.tx
        .insert(requestOrganisations)
        .values(gathered.map((one) => ({ ...one, requestId, willingnessOn, addedAt: work.now }))),
  );
}

async function addPayers(
  work: Work,
  requestId: string,
  payers: RequestParts['payers'],
  shares: readonly number[],
): Promise<void> {
  if (payers.length === 0) return;
  const known = await matchOrganisationNames(
    work,
    payers.map(({ name }) => name),
  );
  await refusedBy({ request_payers_name: 'organisation-twice' }, () =>
    work.tx.insert(requestPayers).values(
      payers.map(({ share: _, ...payer }, index) => ({
        ...payer,
        ...withoutAbsent(payer),
        requestId,
        position: index + 1,
        organisationId: known.get(payer.name) ?? null,
        shareBasisPoints: shares[index] ?? 0,
      })),
    ),
  );
}
