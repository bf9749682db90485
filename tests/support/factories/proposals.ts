import { eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { invitations } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { agreeConfidentiality } from '~/domain/matching/agree-confidentiality.server';
import { declareIndependence } from '~/domain/matching/declare-independence.server';
import { findInvitation } from '~/domain/matching/invitation-queries.server';
import type { SeatName } from '~/domain/matching/invitation-status';
import { proposePair } from '~/domain/matching/propose-pair.server';
import { setPayers } from './payers';
import { type MadeReviewer, makeOrganisation, makeReviewer } from './people';
import { type MadeRequest, makeRequest } from './requests';

export interface Team {
  readonly lead: MadeReviewer;
  readonly co: MadeReviewer;
  readonly supervisor: MadeReviewer;
}

export async function makeTeam(): Promise<Team> {
  return {
    lead: await makeReviewer({ name: 'Lies Eerst' }),
    co: await makeReviewer({ name: 'Coen Tweed', level: 'accredited' }),
    supervisor: await makeReviewer({ name: 'Suze Toets', level: 'supervisor' }),
  };
}

/** A request that waits for a pair, every organisation around it recognised; who asks pays. */
export async function makeMatchingRequest(): Promise<MadeRequest> {
  const request = await makeRequest({ status: 'matching' });
  const listed = await database()
    .select({ id: requestOrganisations.id, isRequester: requestOrganisations.isRequester })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, request.id));
  for (const { id, isRequester } of listed) {
    const organisationId = await makeOrganisation();
    await database()
      .update(requestOrganisations)
      .set({ organisationId })
      .where(eq(requestOrganisations.id, id));
    if (isRequester) await setPayers(request.id, [{ organisationId }]);
  }
  return request;
}

export async function versionOf({ id }: Pick<MadeRequest, 'id'>): Promise<number> {
  const [row] = await database()
    .select({ version: reviewRequests.version })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, id));
  if (!row) throw new Error('no such request');
  return row.version;
}

type Alternates = Partial<Record<`${SeatName}Alternates`, readonly MadeReviewer[]>>;

/** As many reviewers as the request asks, and a supervisor. */
export type Seated = Pick<Team, 'lead' | 'supervisor'> & Partial<Record<'co' | 'third', MadeReviewer>>;

export async function propose(request: MadeRequest, team: Seated, alternates: Alternates = {}) {
  const ids = (people: readonly MadeReviewer[] = []) => people.map(({ id }) => id);
  const version = await versionOf(request);
  return await withActor(request.coordinator, (work) =>
    proposePair(work, {
      reference: request.reference,
      version,
      lead: team.lead.id,
      ...(team.co && { co: team.co.id }),
      ...(team.third && { third: team.third.id }),
      supervisor: team.supervisor.id,
      leadAlternates: ids(alternates.leadAlternates),
      coAlternates: ids(alternates.coAlternates),
      thirdAlternates: ids(alternates.thirdAlternates),
      supervisorAlternates: ids(alternates.supervisorAlternates),
      overrides: [],
      orderReason: 'Voor deze test zo gekozen.',
    }),
  );
}

/** The newest invitation of this person for this request. */
export async function invitationOf(request: MadeRequest, person: MadeReviewer) {
  const rows = await database().select().from(invitations).where(eq(invitations.requestId, request.id));
  const own = rows.filter(({ personId }) => personId === person.id);
  const last = own.sort((a, b) => b.invitedAt.getTime() - a.invitedAt.getTime())[0];
  if (!last) throw new Error(`${person.name} was not invited`);
  return last;
}

/** Walks the blind handshake up to where the question may be read. */
export async function clear(request: MadeRequest, person: MadeReviewer): Promise<string> {
  const { id: invitationId } = await invitationOf(request, person);
  await withActor(person.actor, (work) => agreeConfidentiality(work, { invitationId }));
  const view = await withActor(person.actor, (work) => findInvitation(work, invitationId));
  if (view?.stage !== 'confidential') throw new Error('agreeing did not open the list');
  const answers = view.organisations.map(({ requestOrganisationId }) => ({
    requestOrganisationId,
    hasTie: 'no' as const,
  }));
  await withActor(person.actor, (work) =>
    declareIndependence(work, { invitationId, answers, hasPartInCase: 'no' }),
  );
  return invitationId;
}

export async function accept(request: MadeRequest, person: MadeReviewer) {
  const invitationId = await clear(request, person);
  return await withActor(person.actor, (work) => acceptInvitation(work, { invitationId }));
}

export async function acceptAll(request: MadeRequest, team: Team): Promise<void> {
  for (const person of [team.lead, team.co, team.supervisor]) {
    const accepted = await accept(request, person);
    if (!accepted.ok) throw new Error(`${person.name} could not accept: ${accepted.reason}`);
  }
}
