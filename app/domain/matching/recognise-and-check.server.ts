import { eq } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { type Result, succeed } from '../kernel/result';
import { matchingGateOf } from '../requests/participation/complete-organisations.server';
import { recogniseOrganisation } from '../requests/participation/recognise-organisation.server';
import { checkIndependence } from './independence-check.server';
import { inviteForEmptySeats } from './invite-next.server';
import { proposalToFill } from './proposal-to-fill.server';
import { undeclaredOrganisations } from './undeclared-organisations.server';

type Input = Parameters<typeof recogniseOrganisation>[1];
type Recognition = Awaited<ReturnType<typeof recogniseOrganisation>>;
type Refusal = Exclude<Recognition, { readonly ok: true }>['reason'];

interface Recognised {
  readonly organisationId: string;
  /** Of how many people in the proposal the independence is in question now. */
  readonly doubts: number;
}

/**
 * Says which organisation a typed name means. Once people are asked, everybody in the proposal is checked against it
 * at once: who declared before it was known is asked again, and seats that waited for it are filled.
 */
export async function recogniseAndCheck(work: Work, input: Input): Promise<Result<Recognised, Refusal>> {
  const wasKnown = await isRecognised(work, input);
  const recognised = await recogniseOrganisation(work, input);
  if (!recognised.ok) return recognised;
  const { organisationId } = recognised.value;
  const [request] = await work.tx
    .select({
      id: reviewRequests.id,
      status: reviewRequests.status,
      reviewForm: reviewRequests.reviewForm,
      reviewers: reviewRequests.reviewers,
    })
    .from(reviewRequests)
    .where(eq(reviewRequests.reference, input.reference));
  if (!request || (request.status !== 'proposed' && request.status !== 'confirmed')) {
    return succeed({ organisationId, doubts: 0 });
  }
  const { checked, doubts } = await checkIndependence(work, request);
  const ties = doubts.filter(({ exclusions, toJudge }) => exclusions.length + toJudge.length > 0).length;
  await recordActivity(work, {
    name: 'matching.independence-rechecked',
    requestId: request.id,
    organisationId,
    data: { checked, ties },
  });
  if (!wasKnown) await askDeclarations(work, request.id, input.subjectId);
  const { unrecognised } = await matchingGateOf(work, request);
  if (unrecognised === 0) await fillEmptySeats(work, request);
  return succeed({ organisationId, doubts: doubts.length });
}

async function isRecognised(work: Work, { subject, subjectId }: Input): Promise<boolean> {
  if (subject !== 'listed') return true;
  const [listed] = await work.tx
    .select({ organisationId: requestOrganisations.organisationId })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.id, subjectId));
  return listed !== undefined && listed.organisationId !== null;
}

/** Everybody who declared before this organisation was on the list hears that there is more to declare on. */
async function askDeclarations(work: Work, requestId: string, requestOrganisationId: string): Promise<void> {
  const undeclared = await undeclaredOrganisations(work, { requestId });
  for (const one of undeclared.filter((each) => each.requestOrganisationId === requestOrganisationId)) {
    await recordActivity(work, {
      name: 'matching.declaration-asked',
      requestId,
      personId: one.personId,
      data: { invitationId: one.invitationId },
    });
  }
}

async function fillEmptySeats(work: Work, request: Parameters<typeof proposalToFill>[1]): Promise<void> {
  const proposal = await proposalToFill(work, request);
  if (proposal) await inviteForEmptySeats(work, { requestId: request.id, proposalId: proposal.id });
}
