import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personEmails, personRoles, sessions, signInCodes } from '~/db/schema/accounts';
import { contactMessages } from '~/db/schema/contact';
import { intakeDrafts, mailedLinks } from '~/db/schema/intake';
import { outboxMails } from '~/db/schema/notifications';
import { clock } from '~/platform/clock';
import { closedAt, dueDay, erase, lastDay, makeEnded, useErasing } from './erasing';

useTestDatabase();
useErasing();

describe('whoever only asked', () => {
  const findPerson = async (id: string) =>
    (await database().select().from(people).where(eq(people.id, id)))[0];
  const addressOf = async (personId: string) =>
    (await database().select().from(personEmails).where(eq(personEmails.personId, personId)))[0]?.address ??
    '';

  it('is stripped with the last of their requests, and may come back as somebody new', async () => {
    const first = await makeEnded('declined');
    const second = await makeEnded('completed', first.requesterId);
    const address = await addressOf(first.requesterId);
    clock.set(dueDay);
    await erase();
    expect(await findPerson(first.requesterId)).toMatchObject({
      name: 'Robin Aanvrager',
      deactivatedAt: null,
    });

    await database()
      .insert(sessions)
      .values({
        id: 'a'.repeat(64),
        userId: first.requesterId,
        expiresAt: new Date('2032-01-01T00:00:00Z'),
      });
    await database()
      .insert(signInCodes)
      .values({
        address,
        codeHash: 'x',
        linkHash: 'y',
        purpose: 'sign-in',
        createdAt: closedAt,
        expiresAt: new Date('2032-01-01T00:00:00Z'),
      });
    clock.set(new Date('2031-02-01T03:00:00Z'));
    expect((await erase())?.references).toEqual([second.reference]);
    expect(await findPerson(first.requesterId)).toMatchObject({ name: '–', deactivatedAt: clock.now() });
    expect(await database().$count(sessions)).toBe(0);
    expect(await database().$count(signInCodes)).toBe(0);
    expect(await database().$count(personEmails, eq(personEmails.address, address))).toBe(0);
    const [role] = await database()
      .select()
      .from(personRoles)
      .where(eq(personRoles.personId, first.requesterId));
    expect(role?.endedAt).toEqual(clock.now());
  });

  it('keeps their name while they do something else here, or write a question', async () => {
    const reviewer = await makePerson('Bo Dubbel', ['requester', 'reviewer']);
    const writer = await makePerson('Wil Schrijft', ['requester']);
    await makeEnded('declined', reviewer);
    await makeEnded('declined', writer);
    const draftId = crypto.randomUUID();
    const until = new Date('2030-05-01T00:00:00Z');
    await database()
      .insert(intakeDrafts)
      .values({
        id: draftId,
        tokenHash: draftId,
        kind: 'review',
        lockedKey: Buffer.from('x'),
        sealedAnswers: Buffer.from('x'),
        createdAt: closedAt,
        updatedAt: closedAt,
        expiresAt: until,
      });
    await database()
      .insert(mailedLinks)
      .values({
        tokenHash: `${draftId}-link`,
        purpose: 'draft',
        draftId,
        address: (await addressOf(writer)).toUpperCase(),
        language: 'nl',
        createdAt: closedAt,
        expiresAt: until,
      });
    clock.set(dueDay);
    expect((await erase())?.counts).toMatchObject({ requests: 2 });
    expect((await findPerson(reviewer))?.name).toBe('Bo Dubbel');
    expect((await findPerson(writer))?.name).toBe('Wil Schrijft');

    clock.set(until);
    expect((await erase())?.counts).toEqual({ drafts: 1, requesters: 1, addresses: 1 });
    expect((await findPerson(writer))?.name).toBe('–');
    expect((await findPerson(reviewer))?.name).toBe('Bo Dubbel');
    expect(await database().$count(mailedLinks)).toBe(0);
  });

  it('loses the mails that were sent to them, whatever they were about', async () => {
    const request = await makeEnded();
    const address = await addressOf(request.requesterId);
    await database().insert(outboxMails).values({
      key: 'code/1',
      template: 'intake-code',
      language: 'nl',
      recipientAddress: address,
      status: 'sent',
      sentAt: closedAt,
      nextAttemptAt: closedAt,
      createdAt: closedAt,
    });
    clock.set(dueDay);
    expect((await erase())?.counts.mails).toBe(1);
    expect(await database().$count(outboxMails, eq(outboxMails.recipientAddress, address))).toBe(0);
  });
});

describe('besides requests', () => {
  const message = {
    topic: 'question',
    name: 'Iemand',
    address: 'iemand@voorbeeld.example',
    message: 'Wanneer is de volgende bijeenkomst?',
    language: 'nl',
    receivedAt: closedAt,
  } as const;

  it('messages go 90 days after they were handled, and after a year in any case', async () => {
    const handledById = await makePerson('Coco Coördinator', ['coordinator']);
    await database()
      .insert(contactMessages)
      .values([{ ...message, handledAt: closedAt, handledById }, message]);
    clock.set(lastDay);
    expect(await erase()).toBeNull();
    clock.set(dueDay);
    expect((await erase())?.counts).toEqual({ 'contact-messages': 1 });
    clock.set(new Date('2031-01-09T12:00:00Z'));
    expect(await erase()).toBeNull();
    clock.set(new Date('2031-01-10T12:00:00Z'));
    expect((await erase())?.counts).toEqual({ 'contact-messages': 1 });
  });

  it('mails go after 180 days, unless they still have to be sent', async () => {
    const mail = {
      template: 'sign-in-code',
      language: 'nl',
      recipientAddress: 'iemand@voorbeeld.example',
      nextAttemptAt: closedAt,
      createdAt: closedAt,
    } as const;
    await database()
      .insert(outboxMails)
      .values([
        { ...mail, key: 'old/1', status: 'sent', sentAt: closedAt },
        { ...mail, key: 'old/2', status: 'given-up' },
        { ...mail, key: 'old/3', status: 'queued' },
      ]);
    clock.set(new Date('2030-07-08T12:00:00Z'));
    expect(await erase()).toBeNull();
    clock.set(new Date('2030-07-09T12:00:00Z'));
    expect((await erase())?.counts).toEqual({ mails: 2 });
    expect(await database().$count(outboxMails)).toBe(1);
    await database().delete(outboxMails);
  });
});
