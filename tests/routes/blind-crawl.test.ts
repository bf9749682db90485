import { and, eq, inArray, ne, or } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { callFor } from '#tests/support/factories/calls';
import { invitationOf, makeTeam, propose, type Team, versionOf } from '#tests/support/factories/proposals';
import { makeStatement } from '#tests/support/factories/statements';
import { filledIn, formsOf, type PageForm } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { addressOf } from '#tests/support/served-routes';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { invitations } from '~/db/schema/matching';
import { outboxMails } from '~/db/schema/notifications';
import { contextReads } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { withdrawInvitation } from '~/domain/matching/withdraw-invitation.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { remindInvitations } from '~/domain/notifications/remind-invitations.server';
import { sendMail } from '~/domain/notifications/send-mail.server';
import { makeAbsence, makeCalendar, makeReportedTie, makeSession } from './access-things';
import { Crawl, type Leak, wordsIn } from './crawl';
import { type PlantedCase, plantCase } from './planted-case';

const portal = useTestPortal({ isDemonstration: false });
const job = { kind: 'system', job: 'test' } as const;

let planted: PlantedCase;
let team: Team;
let words: string[];
/** Everything of the one who crawls that an address can name, beside what belongs to the request. */
let own: Readonly<Record<string, readonly string[]>>;
let calendar: string;

beforeAll(async () => {
  planted = await plantCase();
  words = [...Object.values(planted.secrets), ...planted.listed];
  team = await makeTeam();
  calendar = await makeCalendar(team.lead);
  own = {
    callId: [await callFor(planted.request)],
    reference: [planted.request.reference],
    slug: [`lid-${team.lead.id}`, `lid-${team.co.id}`],
    statementId: [await makeStatement(team.lead.id)],
    statement: [await makeStatement(team.co.id)],
    absenceId: [await makeAbsence(team.lead.id)],
    affiliationId: [(await makeReportedTie(team.lead.id)).tieId],
    sessionId: [await makeSession(team.lead.id)],
    token: [calendar, planted.request.reference],
    kind: ['review', 'leerreview'],
    step: ['organisatie', 'vraag'],
    role: ['reviewer'],
    '*': [`bestaat/niet/${planted.request.id}`, planted.request.reference],
  };
});

/** Crawls as one of the team with what is theirs; everything they were mailed counts too. */
async function crawl(who: 'lead' | 'co', { all = false }: { all?: boolean } = {}): Promise<Crawl> {
  const { id, actor } = team[who];
  const invited = await database()
    .select({ id: invitations.id })
    .from(invitations)
    .where(eq(invitations.requestId, planted.request.id));
  const mine = await database()
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.requestId, planted.request.id), eq(invitations.personId, id)));
  const ofRequest = [...planted.ids, ...invited.map((one) => one.id)];
  const crawling = new Crawl(
    {
      portal,
      cookie: await portal.signIn(id),
      roles: actor.kind === 'person' ? actor.roles : [],
      valuesFor: (param) =>
        param === 'invitationId'
          ? [...mine, ...invited].map((one) => one.id)
          : [...(own[param] ?? []), ...(param.toLowerCase().endsWith('id') ? ofRequest.slice(0, 4) : ['x'])],
      searched: words,
    },
    words,
  );
  await crawling.everyRoute({ all });
  crawling.leaks.push(...(await mailedTo(id)));
  return crawling;
}

/** What left for this person so far, headers included, made and sent as the worker does it. */
async function mailedTo(personId: string): Promise<Leak[]> {
  const happened = await database()
    .select({ id: activities.id })
    .from(activities)
    .where(or(eq(activities.requestId, planted.request.id), eq(activities.personId, personId)));
  for (const { id } of happened) await withActor(job, (work) => planNotifications(work, id));
  await withActor(job, remindInvitations);
  const waiting = await database()
    .select({ id: outboxMails.id, template: outboxMails.template })
    .from(outboxMails)
    .where(and(eq(outboxMails.recipientId, personId), inArray(outboxMails.status, ['queued', 'failed'])));
  const leaks: Leak[] = [];
  for (const { id, template } of waiting) {
    mailed.add(template);
    await sendMail(id, async (mail) => {
      for (const found of wordsIn(JSON.stringify(mail), words)) leaks.push({ where: template, words: found });
    });
  }
  return leaks;
}

const mailed = new Set<string>();
const reads = () =>
  database()
    .select({ personId: contextReads.personId, ground: contextReads.ground })
    .from(contextReads)
    // What the coordinator read to propose is theirs.
    .where(and(eq(contextReads.requestId, planted.request.id), ne(contextReads.ground, 'coordinator')));

const pathOf = async (who: keyof Team) =>
  `/uitnodigingen/${(await invitationOf(planted.request, team[who])).id}`;

async function promise(who: keyof Team, cookie: string): Promise<void> {
  const sent = await portal.send(`${await pathOf(who)}/geheimhouding`, { agrees: 'on' }, { cookie });
  expect(sent.status).toBe(303);
}

async function formAt(path: string, cookie: string): Promise<PageForm> {
  const { body } = await portal.page(path, { cookie });
  const form = formsOf(body).find(({ action, method }) => method === 'post' && action === path);
  if (!form) throw new Error(`${path} has no form of its own`);
  return form;
}

describe('whoever is invited and not cleared finds nothing of a case and of who asks, anywhere', () => {
  it('plants twenty words, and the list that a promise opens', () => {
    expect(Object.keys(planted.secrets)).toHaveLength(20);
    expect(new Set(words).size).toBe(22);
  });

  it('before they are invited, also when a call asks them', { timeout: 180_000 }, async () => {
    expect((await crawl('lead')).leaks).toEqual([]);
    expect([...mailed]).toContain('call-opened');
  });

  it('once invited', { timeout: 180_000 }, async () => {
    expect(await propose(planted.request, team)).toMatchObject({ ok: true });
    const crawling = await crawl('lead', { all: true });
    await crawling.everySearch('q'.repeat(14));
    expect(crawling.leaks).toEqual([]);
    expect([...crawling.entered]).toEqual(
      expect.arrayContaining([
        await pathOf('lead'),
        '/uitnodigingen',
        '/reviewer',
        addressOf('/agenda/:token/leerreviews.ics', { token: calendar }),
      ]),
    );
    expect(await reads()).toEqual([]);
  });

  it('after the promise only the names on the list, and only there', { timeout: 180_000 }, async () => {
    const [lead, co] = [await portal.signIn(team.lead.id), await portal.signIn(team.co.id)];
    await promise('lead', lead);
    await promise('co', co);
    const { leaks } = await crawl('lead');
    const path = await pathOf('lead');
    const isTheList = ({ where }: Leak) =>
      [path, `${path}/onafhankelijkheid`].some((list) => where.replace(' /en/', ' /').endsWith(` ${list}`));
    expect(leaks.filter((leak) => !isTheList(leak))).toEqual([]);
    expect([...new Set(leaks.map((one) => one.words))].sort()).toEqual([...planted.listed].sort());
    expect(await reads()).toEqual([]);
  });

  it('after a no', { timeout: 180_000 }, async () => {
    const cookie = await portal.signIn(team.lead.id);
    const path = `${await pathOf('lead')}/afwijzing`;
    const form = await formAt(path, cookie);
    const sent = await portal.send(form.action, { ...filledIn(form), reason: 'no-time' }, { cookie });
    expect(sent.status).toBe(303);
    expect((await crawl('lead')).leaks).toEqual([]);
  });

  it('after the invitation was taken back', { timeout: 180_000 }, async () => {
    const { id: invitationId } = await invitationOf(planted.request, team.co);
    const version = await versionOf(planted.request);
    const taken = await withActor(planted.request.coordinator, (work) =>
      withdrawInvitation(work, { invitationId, version }),
    );
    expect(taken).toMatchObject({ ok: true });
    expect((await crawl('co')).leaks).toEqual([]);
    expect(await reads()).toEqual([]);
    expect([...mailed]).toEqual(expect.arrayContaining(['invitation-withdrawn']));
  });
});

describe('whoever declared to be independent', () => {
  it('reads the question, and every answer that shows it is one line in the record', async () => {
    const cookie = await portal.signIn(team.supervisor.id);
    const path = await pathOf('supervisor');
    await promise('supervisor', cookie);
    const form = await formAt(`${path}/onafhankelijkheid`, cookie);
    const answers = Object.fromEntries(form.fields.map(({ name, value }) => [name, value || 'no']));
    expect((await portal.send(form.action, answers, { cookie })).status).toBe(303);
    expect(await reads()).toEqual([]);
    const line = { personId: team.supervisor.id, ground: 'candidate' };
    for (const times of [1, 2]) {
      const { body } =
        times === 1
          ? await portal.page(path, { cookie })
          : await portal.data(path, 'routes/shared/invitation', { cookie });
      const shown = wordsIn(body, words);
      expect(shown).toContain(planted.secrets['learning question']);
      expect(shown).not.toContain(planted.secrets['why it is urgent']);
      expect(shown).not.toContain(planted.secrets['whom they object to']);
      expect(await reads()).toEqual(Array.from({ length: times }, () => line));
    }
  });
});
