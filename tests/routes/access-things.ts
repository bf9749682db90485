import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { agree, pinOn } from '#tests/support/factories/agreements';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import type { MadeRequest } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { verifications } from '~/db/schema/accreditation';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { callAnswers, openCalls } from '~/db/schema/open-calls';
import { affiliations, organisationRelations } from '~/db/schema/organisations';
import { affiliationReports, profileChanges } from '~/db/schema/own-profile';
import { requestOrganisations } from '~/db/schema/participation';
import { absences } from '~/db/schema/registry';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { keepImport } from '~/domain/imports/kept/keep-import.server';
import { leaveNetwork } from '~/domain/matching/leave-network.server';
import { renewCalendar } from '~/domain/registry/availability/renew-calendar.server';
import { clock } from '~/platform/clock';
import { listSessionsOf, startSession } from '~/web/session.server';

let absencesMade = 0;

export async function makeAbsence(personId: string): Promise<string> {
  absencesMade += 1;
  const day = new Date(Date.UTC(2031, 0, absencesMade)).toISOString().slice(0, 10);
  const id = randomUUID();
  await database().insert(absences).values({ id, personId, kind: 'fully-away', startsOn: day, endsOn: day });
  return id;
}

/** A call for this request that reached nobody else; one before it is over. */
export async function makeCallTo(personId: string, request: MadeRequest): Promise<string> {
  const callId = randomUUID();
  const openedAt = clock.now();
  await database()
    .update(openCalls)
    .set({ closedAt: openedAt, ending: 'coordinator' })
    .where(and(eq(openCalls.requestId, request.id), isNull(openCalls.closedAt)));
  await database().insert(openCalls).values({
    id: callId,
    requestId: request.id,
    openedById: request.requesterId,
    openedAt,
    answerUntilOn: '2031-01-31',
  });
  await database().insert(callAnswers).values({ callId, personId });
  return callId;
}

/** A session beside the one that asks, as `/account` names it. */
export async function makeSession(personId: string): Promise<string> {
  await startSession(personId, new Request('http://127.0.0.1/'));
  const [newest] = await listSessionsOf(personId);
  if (!newest) throw new Error('the session did not begin');
  return newest.id;
}

export async function firstOrganisationOf(request: MadeRequest | undefined): Promise<string> {
  const [row] = await database()
    .select({ id: requestOrganisations.id })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, request?.id ?? ''));
  return row?.id ?? '';
}

export async function firstVerificationOf(personId: string): Promise<string> {
  const [row] = await database()
    .select({ id: verifications.id })
    .from(verifications)
    .where(eq(verifications.personId, personId));
  return row?.id ?? '';
}

export async function makeOutboxMail(): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  await database().insert(outboxMails).values({
    id,
    key: id,
    template: 'sign-in-code',
    language: 'nl',
    recipientAddress: 'iemand@voorbeeld.example',
    nextAttemptAt: now,
    createdAt: now,
  });
  return id;
}

export async function makeDevelopmentMail(): Promise<string> {
  const id = randomUUID();
  await database().insert(developmentMails).values({
    id,
    recipientAddress: 'iemand@voorbeeld.example',
    sender: 'portal@leerkring.example',
    subject: 'Uw code',
    text: 'Uw code',
    html: '<p>Uw code</p>',
    receivedAt: new Date(),
  });
  return id;
}

/** The secret part of the address of somebody's calendar. */
export async function makeCalendar(person: MadeReviewer): Promise<string> {
  const made = await withActor(person.actor, (work) => renewCalendar(work, person.id));
  if (!made.ok) throw new Error(made.reason);
  return made.value.token;
}

/** A relation of this organisation with one that nobody else knows. */
export async function makeRelationOf(organisationId: string): Promise<string> {
  const id = randomUUID();
  const toId = await makeOrganisation();
  await database().insert(organisationRelations).values({ id, fromId: organisationId, toId, kind: 'parent' });
  return id;
}

/** A running tie of this person with an organisation of its own. */
export async function makeTieOf(personId: string): Promise<string> {
  const id = randomUUID();
  const organisationId = await makeOrganisation();
  await database()
    .insert(affiliations)
    .values({ id, personId, organisationId, kind: 'employer', startsOn: '2020-01-01' });
  return id;
}

/** A rule about this person and another whom nobody else knows. */
export async function makePairRule(personId: string): Promise<string> {
  return agree('never-together', { id: personId }, await makeReviewer());
}

/** A conflict pinned of this person, with an organisation that nobody else knows. */
export async function makePinnedConflict(personId: string): Promise<string> {
  return pinOn({ id: personId }, await makeOrganisation());
}

/** A reported tie of somebody, as its person and as the coordinator find it. */
export async function makeReportedTie(personId: string): Promise<{ tieId: string; reportId: string }> {
  const [tieId, reportId] = [randomUUID(), randomUUID()];
  const organisationId = await makeOrganisation();
  const said = { functionTitle: 'adviseur', startsOn: '2024-01-01' };
  await database()
    .insert(affiliations)
    .values({ ...said, id: tieId, personId, organisationId, kind: 'advisory', awaitsLook: true });
  await database()
    .insert(affiliationReports)
    .values({
      ...said,
      id: reportId,
      personId,
      affiliationId: tieId,
      kind: 'new',
      startedOnBefore: said.startsOn,
      reportedAt: new Date(),
    });
  return { tieId, reportId };
}

/** Somebody who left the network a moment ago. */
export async function makeLeftMember(): Promise<string> {
  const { id, actor } = await makeReviewer({ name: 'Lea Weg' });
  const left = await withActor(actor, (work) => leaveNetwork(work, id));
  if (!left.ok) throw new Error(left.reason);
  return id;
}

/** Somebody whose profile has a change that waits for the coordinator. */
export async function makeWaitingChange(): Promise<string> {
  const { id } = await makeReviewer({ name: 'Wies Wacht' });
  await database().insert(profileChanges).values({
    personId: id,
    about: 'Iets anders.',
    careDomain: 'youth',
    themes: [],
    sectors: [],
    reviewForms: [],
    spokenLanguages: [],
    provinceCodes: [],
    youthRegionCodes: [],
    shownFields: [],
    isListed: false,
    proposedAt: new Date(),
  });
  return id;
}

/** A file that somebody sent, with one person in it who was not there before. */
export async function makeImport(uploadedById: string): Promise<string> {
  const id = randomUUID();
  const sheets = [
    {
      name: 'mensen.csv',
      lines: [
        { line: 1, cells: ['Naam', 'E-mail', 'Rol'] },
        { line: 2, cells: ['Nieuw Lid', `lid-${id}@voorbeeld.example`, 'reviewer'] },
      ],
    },
  ];
  const actor: Actor = { kind: 'person', personId: uploadedById, roles: ['coordinator'] };
  const kept = await withActor(actor, (work) =>
    keepImport(work, { kind: 'register', fileName: 'mensen.csv', sheets, holdsOn: null }),
  );
  if (!kept.ok) throw new Error(kept.reason);
  return kept.value.importId;
}

export async function idsOfRequester(requesterId: string): Promise<string[]> {
  const rows = await database()
    .select({ id: reviewRequests.id })
    .from(reviewRequests)
    .where(eq(reviewRequests.requesterId, requesterId));
  return rows.map(({ id }) => id);
}

export async function idsOfEverything(): Promise<string[]> {
  return (await database().select({ id: reviewRequests.id }).from(reviewRequests)).map(({ id }) => id);
}
