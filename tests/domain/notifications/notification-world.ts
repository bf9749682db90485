import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { addContext, addQuestion, someContext } from '#tests/support/sealing';
import { database } from '~/db/client.server';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { invitations, proposals, seats } from '~/db/schema/matching';
import { provinces } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import { requestReferences, reviewRequests } from '~/db/schema/requests';
import { type Work, withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import type { Language } from '~/domain/accounts/language';
import type { Role } from '~/domain/accounts/role';
import type { NewActivity } from '~/domain/activity/activity';
import { recordActivity } from '~/domain/activity/record-activity.server';
import type { SeatName } from '~/domain/matching/invitation-status';

/** Typed by somebody, or the name of an organisation: may be in no mail and no outbox row. */
export const plantedTexts = [
  'Waarom praatten wij langs elkaar heen',
  'Zorgkompas De Vlinderhof',
  'Welke datum schikt voor het gesprek',
] as const;

export const systemActor: Actor = { kind: 'system', job: 'test' };

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

interface PersonOptions {
  readonly role?: Role;
  readonly language?: Language;
  readonly isVerified?: boolean;
  readonly isDeactivated?: boolean;
}

let made = 0;

export async function makePerson(options: PersonOptions = {}): Promise<Person> {
  made += 1;
  const id = randomUUID();
  const name = `Persoon ${made}`;
  const address = `persoon-${made}@voorbeeld.example`;
  const at = new Date('2026-01-05T09:00:00Z');
  await database()
    .insert(people)
    .values({
      id,
      name,
      language: options.language ?? 'nl',
      deactivatedAt: options.isDeactivated ? at : null,
    });
  await database()
    .insert(personEmails)
    .values({ personId: id, address, verifiedAt: options.isVerified === false ? null : at });
  if (options.role) await database().insert(personRoles).values({ personId: id, role: options.role });
  return { id, name, address };
}

export function asPerson(person: Person, ...roles: Role[]): Actor {
  return { kind: 'person', personId: person.id, roles };
}

/** A request with case context in every place that has one. */
export async function makeRequest(
  requester: Person,
  coordinator?: Person,
): Promise<{ id: string; reference: string }> {
  const id = randomUUID();
  const reference = `LR-${randomUUID().slice(0, 8)}`;
  const at = new Date('2026-02-02T09:00:00Z');
  await database().transaction(async (tx) => {
    await tx.insert(provinces).values({ code: 'UT', name: 'Utrecht' }).onConflictDoNothing();
    await tx.insert(requestReferences).values({ reference });
    await tx.insert(reviewRequests).values({
      id,
      reference,
      kind: 'review',
      statusSince: at,
      submittedAt: at,
      formVersion: 1,
      language: 'nl',
      requesterId: requester.id,
      requesterFunction: 'beleidsmedewerker',
      coordinatorId: coordinator?.id ?? null,
      boardInformed: 'yes',
      municipalityRole: 'commissioner',
      careDomain: 'youth',
      provinceCode: 'UT',
      organisationCount: 2,
      inspectorateState: 'not-obliged',
      attention: 'none',
      wantedForm: 'unsure',
      startMonth: '2026-04-01',
      meetingMode: 'live',
      budgetBand: 'unknown',
    });
    await addContext(tx, id, { ...someContext, learningQuestion: plantedTexts[0] });
    await tx.insert(requestOrganisations).values({
      requestId: id,
      name: plantedTexts[1],
      kind: 'municipality',
      isRequester: true,
      isCommissioner: true,
      isInvolved: true,
      willingnessOn: '2026-02-02',
      addedAt: at,
    });
    await addQuestion(tx, {
      requestId: id,
      askedById: requester.id,
      askedAt: at,
      dueOn: '2026-03-01',
      question: plantedTexts[2],
      answer: plantedTexts[2],
    });
    await tx.insert(activities).values({
      at,
      name: 'requests.request-submitted',
      actorKind: 'person',
      actorId: requester.id,
      requestId: id,
    });
  });
  return { id, reference };
}

export async function makeProposal(requestId: string, by: Person): Promise<string> {
  const id = randomUUID();
  const proposedAt = new Date('2026-02-10T09:00:00Z');
  await database().insert(proposals).values({ id, requestId, proposedById: by.id, proposedAt });
  await database()
    .update(reviewRequests)
    .set({
      status: 'proposed',
      statusSince: proposedAt,
      reviewForm: 'compact',
      minutesPerReviewer: 1800,
      months: 3,
      organisationsCompleteAt: proposedAt,
    })
    .where(eq(reviewRequests.id, requestId));
  return id;
}

export async function makeInvitation(
  place: { readonly requestId: string; readonly proposalId: string; readonly seat: SeatName },
  person: Person,
  period: { readonly invitedAt: Date; readonly respondBy: Date },
): Promise<string> {
  const id = randomUUID();
  await database()
    .insert(invitations)
    .values({ id, ...place, personId: person.id, ...period });
  return id;
}

export async function fillSeat(
  place: { readonly requestId: string; readonly proposalId: string; readonly seat: SeatName },
  person: Person,
): Promise<void> {
  const acceptedAt = new Date('2026-02-12T09:00:00Z');
  await database()
    .insert(invitations)
    .values({
      ...place,
      personId: person.id,
      status: 'accepted',
      invitedAt: new Date('2026-02-10T09:00:00Z'),
      respondBy: new Date('2026-02-17T09:00:00Z'),
      confidentialityAgreedAt: acceptedAt,
      independenceDeclaredAt: acceptedAt,
      respondedAt: acceptedAt,
    });
  await database()
    .insert(seats)
    .values({ ...place, personId: person.id, place: place.seat === 'supervisor' ? null : 1, acceptedAt });
}

export async function record(actor: Actor, activity: NewActivity): Promise<number> {
  return withActor(actor, (work: Work) => recordActivity(work, activity));
}
