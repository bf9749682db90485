import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../accounts/language';
import type { Audience } from './notification-plan';

/** What a recorded activity says about who may hear of it. */
export interface Circle {
  readonly requestId: string | null;
  readonly requesterId: string | null;
  readonly coordinatorId: string | null;
  readonly personId: string | null;
}

export interface Recipient {
  readonly id: string;
  readonly address: string;
  readonly language: Language;
}

export async function peopleWhoHear(work: Work, audience: Audience, circle: Circle): Promise<string[]> {
  switch (audience) {
    case 'requester':
      return circle.requesterId === null ? [] : [circle.requesterId];
    case 'person':
      return circle.personId === null ? [] : [circle.personId];
    case 'coordinators':
      return circle.coordinatorId === null ? await allCoordinators(work) : [circle.coordinatorId];
    case 'seat-holders':
      return circle.requestId === null ? [] : await seatHolders(work, circle.requestId);
  }
}

/** Who of these people can be mailed, and where: somebody deactivated or without a verified address is not. */
export async function findRecipients(work: Work, ids: readonly string[]): Promise<Recipient[]> {
  if (ids.length === 0) return [];
  return work.tx
    .select({ id: people.id, address: personEmails.address, language: people.language })
    .from(people)
    .innerJoin(personEmails, and(eq(personEmails.personId, people.id), personEmails.isPrimary))
    .where(
      and(inArray(people.id, [...ids]), isNull(people.deactivatedAt), isNotNull(personEmails.verifiedAt)),
    );
}

async function allCoordinators(work: Work): Promise<string[]> {
  const rows = await work.tx
    .select({ id: personRoles.personId })
    .from(personRoles)
    .where(and(eq(personRoles.role, 'coordinator'), isNull(personRoles.endedAt)));
  return rows.map((row) => row.id);
}

async function seatHolders(work: Work, requestId: string): Promise<string[]> {
  const rows = await work.tx
    .select({ id: seats.personId })
    .from(seats)
    .where(and(eq(seats.requestId, requestId), inArray(seats.state, ['accepted', 'confirmed'])));
  return rows.map((row) => row.id);
}
