import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeMessage } from '#tests/support/factories/messages';
import { makePerson } from '#tests/support/factories/requests';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { contactMessages } from '~/db/schema/contact';
import { outboxMails } from '~/db/schema/notifications';
import { type Work, withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import type { Role } from '~/domain/accounts/role';
import { handleMessage } from '~/domain/contact/handle-message.server';
import { countNewMessages, findMessage, listMessages } from '~/domain/contact/message-queries.server';
import { reopenMessage } from '~/domain/contact/reopen-message.server';
import { sendMessage } from '~/domain/contact/send-message.server';
import type { Result } from '~/domain/kernel/result';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';

useTestDatabase();

const typed = {
  topic: 'method',
  name: 'Wil Weten',
  address: 'wil@voorbeeld.example',
  message: 'Kan een school ook een leerreview aanvragen?',
  language: 'en',
  kept: '',
} as const;

type Command = (work: Work, messageId: string) => Promise<Result<null>>;

async function actorWith(role: Role): Promise<Actor> {
  return { kind: 'person', personId: await makePerson('Iemand', [role]), roles: [role] };
}

const send = (change: Partial<typeof typed> | { message: string } = {}, actor: Actor = visitor) =>
  withActor(actor, (work) => sendMessage(work, { ...typed, ...change }));
const stored = () => database().select().from(contactMessages);
const happened = () =>
  database().select({ name: activities.name, data: activities.data, id: activities.id }).from(activities);

let coordinator: Actor;

beforeEach(async () => {
  await database().delete(contactMessages);
  coordinator = await actorWith('coordinator');
});

describe('a message', () => {
  it('comes in from anybody, and only its id goes along with the news', async () => {
    for (const actor of [visitor, await actorWith('requester'), coordinator]) {
      await database().delete(contactMessages);
      expect(await send({}, actor)).toMatchObject({ ok: true });
      const [row] = await stored();
      expect(row).toMatchObject({
        name: typed.name,
        message: typed.message,
        language: 'en',
        handledAt: null,
      });
      expect((await happened()).at(-1)).toMatchObject({
        name: 'contact.message-received',
        data: { messageId: row?.id },
      });
    }
  });

  it('that is sent twice is one message; with other words it is another', async () => {
    expect((await send()).ok).toBe(true);
    expect(await send()).toMatchObject({ ok: false, reason: 'already-sent' });
    expect((await send({ message: `${typed.message} En hoe?` })).ok).toBe(true);
    expect(await stored()).toHaveLength(2);
  });

  it('that is sent twice at the same moment is one message', async () => {
    const outcomes = await Promise.all([send(), send(), send()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stored()).toHaveLength(1);
  });

  it('is refused by the command too when it leads to a person', async () => {
    const before = (await happened()).length;
    expect(await send({ message: 'Het burgerservicenummer is 111222333.' })).toEqual({
      ok: false,
      reason: 'needs-another-look',
      fields: { message: 'found-bsn' },
    });
    expect(await stored()).toEqual([]);
    expect(await happened()).toHaveLength(before);
  });

  it('is mailed to every coordinator without a word of it, and to nobody else', async () => {
    const colleague = await actorWith('coordinator');
    await send();
    const activity = (await happened()).at(-1);
    const system: Actor = { kind: 'system', job: 'test' };
    await withActor(system, (work) => planNotifications(work, activity?.id ?? 0));
    const mails = await database()
      .select()
      .from(outboxMails)
      .where(eq(outboxMails.template, 'contact-message-arrived'));
    const [row] = await stored();
    const recipients = mails.map(({ recipientId }) => recipientId);
    for (const { personId } of [coordinator, colleague] as { personId: string }[]) {
      expect(recipients).toContain(personId);
    }
    for (const { data, recipientAddress } of mails) {
      expect(data).toEqual({ messageId: row?.id });
      expect(recipientAddress).not.toBe(typed.address);
    }
  });
});

describe('the inbox', () => {
  it.each(['requester', 'reviewer', 'supervisor', 'treasurer'] as const)(
    'is empty and unchangeable for a %s, whatever is asked',
    async (role) => {
      const id = await makeMessage();
      const actor = await actorWith(role);
      const found = await withActor(actor, async (work) => ({
        list: await listMessages(work, { page: 1 }),
        message: await findMessage(work, id),
        count: await countNewMessages(work),
        rows: await work.tx.select().from(contactMessages),
        changed: await work.tx.update(contactMessages).set({ name: 'Ander' }).returning(),
        removed: await work.tx.delete(contactMessages).returning(),
      }));
      expect(found).toEqual({
        list: { rows: [], total: 0 },
        message: null,
        count: 0,
        rows: [],
        changed: [],
        removed: [],
      });
      for (const command of [handleMessage, reopenMessage] as Command[]) {
        expect(await withActor(actor, (work) => command(work, id))).toMatchObject({ reason: 'not-found' });
      }
    },
  );

  it('cannot be filled with what already counts as handled', async () => {
    const { personId } = coordinator as { personId: string };
    const now = new Date();
    const handled = { ...typed, receivedAt: now, handledAt: now, handledById: personId };
    await expect(
      withActor(visitor, (work) => work.tx.insert(contactMessages).values(handled)),
    ).rejects.toThrow();
  });

  it('shows what waits first, the longest waiting at the top, and says what is late', async () => {
    const { personId } = coordinator as { personId: string };
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
    const done = { handledAt: ago(1), handledById: personId };
    const handled = await makeMessage({ receivedAt: ago(30), ...done });
    const fresh = await makeMessage({ receivedAt: ago(0) });
    const late = await makeMessage({ receivedAt: ago(20) });
    const { rows, total } = await withActor(coordinator, (work) => listMessages(work, { page: 1 }));
    expect(rows.map(({ id, isLate }) => [id, isLate])).toEqual([
      [late, true],
      [fresh, false],
      [handled, false],
    ]);
    expect(total).toBe(3);
    expect(await withActor(coordinator, countNewMessages)).toBe(2);
  });

  it('goes on on a next page, with as many statements for 1 message as for 50', async () => {
    const first = () => withActor(coordinator, (work) => listMessages(work, { page: 1 }));
    await makeMessage();
    const forOne = await countStatements(first);
    for (let made = 1; made < 51; made += 1) await makeMessage();
    let rows: unknown = [];
    const forMany = await countStatements(async () => {
      ({ rows } = await first());
    });
    expect(rows).toHaveLength(50);
    expect(forMany).toBe(forOne);
    const next = await withActor(coordinator, (work) => listMessages(work, { page: 2 }));
    expect(next).toMatchObject({ total: 51, rows: [expect.anything()] });
  });

  it('lets a message be handled once, and opened again', async () => {
    const id = await makeMessage();
    const { personId } = coordinator as { personId: string };
    const run = (command: Command) => withActor(coordinator, (work) => command(work, id));
    expect(await run(reopenMessage)).toMatchObject({ reason: 'message-open' });
    expect(await run(handleMessage)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject([{ handledById: personId }]);
    expect(await run(handleMessage)).toMatchObject({ reason: 'message-handled' });
    expect(await run(reopenMessage)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject([{ handledAt: null, handledById: null }]);
    expect((await happened()).slice(-2)).toMatchObject([
      { name: 'contact.message-handled', data: { messageId: id } },
      { name: 'contact.message-reopened', data: { messageId: id } },
    ]);
  });
});
