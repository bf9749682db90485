import { and, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { seats } from '~/db/schema/matching';
import { callAnswers, openCalls } from '~/db/schema/open-calls';
import { gateScorers } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../accounts/language';
import type { Role } from '../accounts/role';
import type { ActivityData } from '../activity/activity';
import { isGate } from '../reviews/quality/gate';
import { listFindingWriters, listReleasers } from './finding-recipients.server';
import type { Audience } from './notification';

/** What a recorded activity says about who may hear of it. */
export interface Circle {
  readonly requestId: string | null;
  readonly requesterId: string | null;
  readonly coordinatorId: string | null;
  readonly personId: string | null;
  readonly data: ActivityData;
}

export interface Recipient {
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  /** One mail for each: of somebody who is written to at every address, every address. */
  readonly key: string;
}

export async function peopleWhoHear(work: Work, audience: Audience, circle: Circle): Promise<string[]> {
  switch (audience) {
    case 'requester':
      return circle.requesterId === null ? [] : [circle.requesterId];
    case 'person':
      return circle.personId === null ? [] : [circle.personId];
    case 'coordinators':
      return circle.coordinatorId === null ? await listCoordinators(work) : [circle.coordinatorId];
    case 'seat-holders':
      return circle.requestId === null ? [] : await seatHolders(work, circle.requestId);
    case 'scorers':
      return circle.requestId === null ? [] : await scorersOf(work, circle.requestId, circle.data.gate);
    case 'colleagues':
      return (await peopleWhoHear(work, 'seat-holders', circle)).filter((id) => id !== circle.personId);
    case 'called':
      return circle.requestId === null ? [] : await silentlyCalled(work, circle.requestId);
    case 'treasurers':
      return await listByRole(work, 'treasurer');
    case 'releasers':
      return await listReleasers(work, circle.data.findingId);
    case 'finding-writers':
      return await listFindingWriters(work, circle.data.findingId);
  }
}

/** Who of these people can be mailed, and where: somebody deactivated or without a verified address is not. */
export async function findRecipients(
  work: Work,
  ids: readonly string[],
  { everyAddress = false }: { readonly everyAddress?: boolean | undefined } = {},
): Promise<Recipient[]> {
  if (ids.length === 0) return [];
  const rows = await work.tx
    .select({
      id: people.id,
      address: personEmails.address,
      language: people.language,
      addressId: personEmails.id,
      isPrimary: personEmails.isPrimary,
    })
    .from(people)
    .innerJoin(personEmails, eq(personEmails.personId, people.id))
    .where(
      and(
        inArray(people.id, [...ids]),
        isNull(people.deactivatedAt),
        isNotNull(personEmails.verifiedAt),
        everyAddress ? undefined : personEmails.isPrimary,
      ),
    );
  return rows.map(({ addressId, isPrimary, ...row }) => ({ ...row, key: isPrimary ? row.id : addressId }));
}

/** Everybody who is a coordinator now. */
export async function listCoordinators(work: Work): Promise<string[]> {
  return await listByRole(work, 'coordinator');
}

async function listByRole(work: Work, role: Role): Promise<string[]> {
  const rows = await work.tx
    .select({ id: personRoles.personId })
    .from(personRoles)
    .where(and(eq(personRoles.role, role), isNull(personRoles.endedAt)));
  return rows.map((row) => row.id);
}

/**
 * Who is to act on a request: its coordinator, or all of them while it has none or that person is none any more.
 * Nobody handles their own.
 */
export function whoHandles(
  { requesterId, coordinatorId }: { readonly requesterId: string; readonly coordinatorId: string | null },
  coordinators: readonly string[],
): readonly string[] {
  if (coordinatorId !== null && coordinators.includes(coordinatorId)) return [coordinatorId];
  return coordinators.filter((id) => id !== requesterId);
}

/** Everybody the open call of a request reached who said nothing yet. */
async function silentlyCalled(work: Work, requestId: string): Promise<string[]> {
  const rows = await work.tx
    .select({ id: callAnswers.personId })
    .from(callAnswers)
    .innerJoin(openCalls, eq(openCalls.id, callAnswers.callId))
    .where(and(eq(openCalls.requestId, requestId), isNull(openCalls.closedAt), isNull(callAnswers.answer)));
  return rows.map((row) => row.id);
}

async function seatHolders(work: Work, requestId: string): Promise<string[]> {
  const rows = await work.tx
    .select({ id: seats.personId })
    .from(seats)
    .where(and(eq(seats.requestId, requestId), ne(seats.state, 'released')));
  return rows.map((row) => row.id);
}

async function scorersOf(work: Work, requestId: string, gate: unknown): Promise<string[]> {
  if (!isGate(gate)) return [];
  const rows = await work.tx
    .select({ id: gateScorers.personId })
    .from(gateScorers)
    .where(
      and(eq(gateScorers.requestId, requestId), eq(gateScorers.gate, gate), isNull(gateScorers.endedAt)),
    );
  return rows.map((row) => row.id);
}
