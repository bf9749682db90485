import { and, eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { requestConsentDecisions, requestOrganisations } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import type { ActivityName } from '~/domain/activity/activity';
import { declareOnJoined } from '~/domain/matching/declare-on-joined.server';
import { findInvitation } from '~/domain/matching/invitation-queries.server';
import { recogniseAndCheck } from '~/domain/matching/recognise-and-check.server';
import type { ConsentState } from '~/domain/requests/intake/request-answers';
import { addOrganisation } from '~/domain/requests/participation/add-organisation.server';
import { recordConsent } from '~/domain/requests/participation/record-consent.server';
import { type MadeReviewer, makeOrganisation } from './people';
import { invitationOf, versionOf } from './proposals';
import type { MadeRequest } from './requests';

async function head(request: MadeRequest) {
  return { reference: request.reference, version: await versionOf(request) };
}

/** The organisation of the case that does not ask the question itself. */
export async function involvedIn(request: MadeRequest) {
  const [row] = await database()
    .select()
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.requestId, request.id), eq(requestOrganisations.isInvolved, true)))
    .orderBy(requestOrganisations.addedAt);
  if (!row) throw new Error('a request has an involved organisation');
  return row;
}

/** Puts an organisation on the list of a running request; nobody said yet which one it is. */
export async function addLate(request: MadeRequest, name = 'Zorggroep De Late'): Promise<string> {
  const added = await withActor(request.coordinator, async (work) =>
    addOrganisation(work, {
      ...(await head(request)),
      name,
      kind: 'youth_provider',
      isInvolved: true,
      isCommissioner: false,
      willingness: 'probably',
    }),
  );
  if (!added.ok) throw new Error(`not added: ${added.reason}`);
  return added.value.requestOrganisationId;
}

export async function recognise(request: MadeRequest, subjectId: string, organisationId: string) {
  return await withActor(request.coordinator, async (work) =>
    recogniseAndCheck(work, {
      ...(await head(request)),
      subject: 'listed',
      subjectId,
      organisationId,
      parentKnown: false,
    }),
  );
}

/** An organisation joins, known at once; of somebody's employer when given. */
export async function join(request: MadeRequest, organisationId?: string): Promise<string> {
  const id = await addLate(request);
  const recognised = await recognise(request, id, organisationId ?? (await makeOrganisation()));
  if (!recognised.ok) throw new Error(`not recognised: ${recognised.reason}`);
  return id;
}

export async function say(request: MadeRequest, requestOrganisationId: string, consent: ConsentState) {
  return await withActor(request.coordinator, async (work) =>
    recordConsent(work, {
      ...(await head(request)),
      requestOrganisationId,
      consent,
      byFunction: 'bestuurder',
      groundRulesVersion: '2026-1',
    }),
  );
}

export async function decisionsOf(requestOrganisationId: string) {
  return await database()
    .select()
    .from(requestConsentDecisions)
    .where(eq(requestConsentDecisions.requestOrganisationId, requestOrganisationId))
    .orderBy(requestConsentDecisions.askedAt);
}

/** One that said no, with the decision still to take. */
export async function undecidedIn(request: MadeRequest | undefined): Promise<string> {
  if (!request) throw new Error('there is no such request');
  const { id } = await involvedIn(request);
  await say(request, id, 'refused');
  return id;
}

/** Adds to somebody's declaration what joined after it. */
export async function declareJoined(request: MadeRequest, person: MadeReviewer, hasTie: 'yes' | 'no') {
  const { id: invitationId } = await invitationOf(request, person);
  const view = await withActor(person.actor, (work) => findInvitation(work, invitationId));
  const joined = view?.stage === 'cleared' ? view.joined : [];
  return await withActor(person.actor, (work) =>
    declareOnJoined(work, {
      invitationId,
      answers: joined.map(({ requestOrganisationId }) => ({ requestOrganisationId, hasTie })),
    }),
  );
}

export async function recordedIn(request: MadeRequest, name: ActivityName) {
  return await database()
    .select({ personId: activities.personId, data: activities.data })
    .from(activities)
    .where(and(eq(activities.requestId, request.id), eq(activities.name, name)))
    .orderBy(activities.id);
}
