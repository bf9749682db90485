import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeErasureBatch } from '#tests/support/factories/erasures';
import { makeFinding, makeSource } from '#tests/support/factories/findings';
import { makeMessage } from '#tests/support/factories/messages';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { invitationOf, makeMatchingRequest, makeTeam, propose } from '#tests/support/factories/proposals';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { makeEditors, publishedBy } from '#tests/support/factories/resources';
import { makeReview } from '#tests/support/factories/reviews';
import { useTestPortal } from '#tests/support/portal';
import { countStatements } from '#tests/support/statement-count';
import { database } from '~/db/client.server';
import { expenses, timeEntries } from '~/db/schema/billing-hours';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { contextReads } from '~/db/schema/requests';
import { gateRounds, gateScorers } from '~/db/schema/review-quality';
import { withActor } from '~/db/with-actor.server';
import type { Role } from '~/domain/accounts/role';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { rebuildRegistry } from '~/domain/registry/search/index-registry.server';
import { startSession } from '~/web/session.server';
import { makeExportFor } from './access-export-things';
import { holdingsOfReview } from './access-review-things';
import { makeImport, makeReportedTie, makeWaitingChange } from './access-things';

const portal = useTestPortal();
const few = 1;
const many = 24;

interface ListPage {
  readonly path: string;
  readonly role: Role | null;
  /** Adds one row to what the list shows to this person. */
  readonly add: (personId: string) => Promise<unknown>;
}

let mailsMade = 0;

/** People come first: everybody made for the lists after it would fill its page. */
const lists: readonly ListPage[] = [
  { path: '/coordinator/mensen', role: 'coordinator', add: () => makePerson('Nog Iemand', ['reviewer']) },
  { path: '/aanvragen', role: 'requester', add: (requesterId) => makeRequest({ requesterId }) },
  { path: '/coordinator/aanvragen', role: 'coordinator', add: () => makeRequest({ status: 'triage' }) },
  { path: '/coordinator/organisaties', role: 'coordinator', add: () => makeOrganisation() },
  {
    path: '/coordinator/organisaties?q=organisatie&soort=youth_provider',
    role: 'coordinator',
    add: () => makeOrganisation(),
  },
  {
    path: '/coordinator/wijzigingen',
    role: 'coordinator',
    add: async () => makeReportedTie(await makeWaitingChange()),
  },
  { path: '/reviewer/functies', role: 'reviewer', add: makeReportedTie },
  { path: '/coordinator/berichten', role: 'coordinator', add: addMail },
  { path: '/supervisor', role: 'supervisor', add: addWaitingGate },
  {
    path: '/bevindingen?stand=offered',
    role: 'supervisor',
    add: async () => makeFinding(await makeSource(), undefined, 'offered'),
  },
  { path: '/coordinator/inlezen', role: 'coordinator', add: (personId) => makeImport(personId) },
  { path: '/coordinator/postvak', role: 'coordinator', add: () => makeMessage() },
  { path: '/coordinator/inzage', role: 'coordinator', add: addContextRead },
  { path: '/coordinator/bewaartermijnen', role: 'coordinator', add: addErasure },
  {
    path: '/coordinator/aanbevelingen?toon=all',
    role: 'coordinator',
    add: async () => holdingsOfReview(await makeReview('reported')).recommendationId(),
  },
  { path: '/penningmeester/exports', role: 'treasurer', add: () => makeExportFor('') },
  { path: '/dev/mail', role: null, add: addDevelopmentMail },
  {
    path: '/account',
    role: 'requester',
    add: (personId) => startSession(personId, new Request('http://127.0.0.1/')),
  },
  {
    path: '/coordinator/erkenningen',
    role: 'coordinator',
    add: () => makeReviewer({ validUntil: '2026-12-01' }),
  },
  { path: '/register', role: null, add: addListed },
  { path: '/methodiek', role: null, add: addResourceToRead },
  { path: '/methodiek/beheer', role: 'supervisor', add: addResourceToRead },
  { path: '/uren', role: 'reviewer', add: addHours },
  { path: '/uren/week/2026-W37', role: 'reviewer', add: addHours },
  { path: '/uren/maand/2026-09', role: 'reviewer', add: addHours },
];

describe('a list asks the database as often for one row as for many', () => {
  it.each(lists)('$path', { timeout: 60_000 }, async ({ path, role, add }) => {
    const personId = role && (await makePerson('Iemand', [role]));
    const cookie = personId ? await portal.signIn(personId) : undefined;
    const open = async () => {
      const answer = await portal.page(path, { cookie });
      expect(answer.status).toBe(200);
      return answer;
    };
    await addTimes(few, () => add(personId ?? ''));
    await open();
    let short = '';
    const forFew = await countStatements(async () => {
      short = (await open()).body;
    });
    await addTimes(many - few, () => add(personId ?? ''));
    // Counts of the register are made once after it changed: both times the page is asked again.
    await open();
    let long = '';
    const forMany = await countStatements(async () => {
      long = (await open()).body;
    });
    expect(long.length).toBeGreaterThan(short.length);
    expect(forMany).toBe(forFew);
  });

  it('/uitnodigingen', { timeout: 120_000 }, async () => {
    const team = await makeTeam();
    const lead = await makeReviewer({ maxConcurrentReviews: 6 });
    const cookie = await portal.signIn(lead.id);
    const invite = async () => {
      const request = await makeMatchingRequest();
      const proposed = await propose(request, { ...team, lead });
      if (!proposed.ok) throw new Error(proposed.reason);
      return (await invitationOf(request, lead)).id;
    };
    await invite();
    await portal.page('/uitnodigingen', { cookie });
    const forOne = await countStatements(() => portal.page('/uitnodigingen', { cookie }));
    await addTimes(5, invite);
    const last = await invite();
    let body = '';
    const forMore = await countStatements(async () => {
      body = (await portal.page('/uitnodigingen', { cookie })).body;
    });
    expect(body.includes(last)).toBe(true);
    expect(forMore).toBe(forOne);
  });
});

async function addTimes(times: number, add: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < times; done += 1) await add();
}

/** A gate of another review that waits for this person. */
async function addWaitingGate(personId: string): Promise<void> {
  const review = await makeReview('preparing');
  const at = new Date();
  await database()
    .insert(gateScorers)
    .values({ requestId: review.id, gate: 'design', place: 'first', personId, assignedAt: at });
  await database()
    .update(gateRounds)
    .set({ askedAt: at, askedById: personId })
    .where(and(eq(gateRounds.requestId, review.id), eq(gateRounds.gate, 'design')));
}

async function addMail(): Promise<void> {
  mailsMade += 1;
  const now = new Date();
  await database()
    .insert(outboxMails)
    .values({
      key: `mail/${mailsMade}`,
      template: 'sign-in-code',
      language: 'nl',
      recipientAddress: 'iemand@voorbeeld.example',
      nextAttemptAt: now,
      createdAt: now,
    });
}

/** A request that is about to be erased, and a run that erased something. */
async function addErasure(): Promise<void> {
  await makeRequest({ status: 'declined', statusSince: new Date(Date.now() - 80 * 86_400_000) });
  await makeErasureBatch();
}

async function addDevelopmentMail(): Promise<void> {
  await database().insert(developmentMails).values({
    recipientAddress: 'iemand@voorbeeld.example',
    sender: 'portal@leerkring.example',
    subject: 'Uw code',
    text: 'Uw code',
    html: '<p>Uw code</p>',
    receivedAt: new Date(),
  });
}

async function addContextRead(): Promise<void> {
  const { id: requestId, requesterId: personId } = await makeRequest();
  await database()
    .insert(contextReads)
    .values({ requestId, personId, ground: 'requester', readAt: new Date() });
}

async function addListed(): Promise<void> {
  await makeReviewer({ isListed: true, shownFields: [] });
  await withActor({ kind: 'system', job: 'test' }, rebuildRegistry);
}

/** Hours today and in a week that was, on another review of which this person looks at a gate. */
async function addHours(personId: string): Promise<void> {
  const review = await makeReview('preparing');
  await database().insert(gateScorers).values({
    requestId: review.id,
    gate: 'design',
    place: 'first',
    personId,
    assignedAt: new Date(),
  });
  const booked = { accountId: review.id, personId, role: 'supervisor', changedAt: new Date() } as const;
  for (const day of [calendarDayAt(new Date()), '2026-09-07']) {
    await database()
      .insert(timeEntries)
      .values({ ...booked, workedOn: day, kind: 'analysis', minutes: 1 });
    await database()
      .insert(expenses)
      .values({ ...booked, spentOn: day, kind: 'parking', amountCents: 1 });
  }
}

async function addResourceToRead(): Promise<unknown> {
  return publishedBy(await makeEditors());
}
