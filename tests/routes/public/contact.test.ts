import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '#tests/support/accounts';
import { makePerson } from '#tests/support/factories/requests';
import { decoded } from '#tests/support/page-forms';
import { type Fields, useTestPortal } from '#tests/support/portal';
import { tablesHolding } from '#tests/support/stored-rows';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { contactMessages } from '~/db/schema/contact';

const portal = useTestPortal();

const typed = {
  topic: 'method',
  name: 'Wil Weten',
  address: 'wil@voorbeeld.example',
  message: 'Kan een school ook een leerreview aanvragen?',
};
const send = (change: Fields = {}) => portal.send('/contact', { ...typed, ...change });
const stored = () => database().select().from(contactMessages);

beforeEach(async () => {
  await database().delete(contactMessages);
  await database().delete(rateLimits);
});

describe('the contact page', () => {
  it('says how to reach the network, and has a form without asking for an account', async () => {
    for (const [language, title] of [
      ['nl', 'Stuur ons een bericht'],
      ['en', 'Send us a message'],
    ] as const) {
      const { status, body } = await portal.page('/contact', { language });
      expect(status).toBe(200);
      expect(body).toContain(title);
      expect(body).toContain('mailto:');
    }
  });

  it('knows the name and address of whoever is signed in', async () => {
    const personId = await makePerson('Ada Bekend', ['requester']);
    const { body } = await portal.page('/contact', { cookie: await portal.signIn(personId) });
    expect(body).toContain('value="Ada Bekend"');
    expect(body).toContain(`value="${await addressOf(personId)}"`);
  });

  it('takes a message, says by when there is an answer, and sends nobody’s mailbox anything', async () => {
    const sent = await portal.send('/contact', typed, { language: 'en' });
    expect([sent.status, sent.headers.location]).toEqual([303, '/en/contact']);
    const cookie = sent.headers['set-cookie']?.[0]?.split(';', 1)[0];
    const { body } = await portal.page('/contact', { cookie, language: 'en' });
    expect(body).toMatch(/Your message has been sent\. [^<]*on \d+ \w+ \d{4} at the latest/);
    expect(await stored()).toMatchObject([{ ...typed, language: 'en' }]);
    expect(await tablesHolding([typed.address])).toEqual(['public.contact_messages']);
    expect(await tablesHolding([typed.message])).toEqual(['public.contact_messages']);
  });

  it('keeps a message that is sent twice once, and says so', async () => {
    await send();
    const again = await send();
    expect(again.status).toBe(303);
    const cookie = again.headers['set-cookie']?.[0]?.split(';', 1)[0];
    expect((await portal.page('/contact', { cookie })).body).toContain('hadden we vandaag al');
    expect(await stored()).toHaveLength(1);
  });

  it('asks for what is missing, and keeps what was typed', async () => {
    const empty = await portal.send('/contact', {});
    expect(empty.status).toBe(422);
    for (const field of ['topic', 'name', 'address', 'message']) {
      expect(empty.body).toContain(`href="#field-${field}"`);
    }
    const half = await send({ topic: '', name: '<b>Wil</b> & "Weten"' });
    expect(half.status).toBe(422);
    expect(decoded(half.body)).toContain('value="<b>Wil</b> & "Weten""');
    expect(half.body).not.toContain('<b>Wil</b>');
    expect(await stored()).toEqual([]);
  });

  it('takes 100 kB in no field', async () => {
    for (const field of Object.keys(typed)) {
      const { status, body } = await send({ [field]: 'samen leren '.repeat(8_500) });
      expect([field, status]).toEqual([field, 422]);
      expect(body).toContain('id="form-errors"');
    }
    expect(await stored()).toEqual([]);
  });

  it('marks what leads to a person, and stores it nowhere', async () => {
    const { status, body } = await send({
      message: 'Het gaat om 111222333, bel 030 123 45 67 of mail naar els@voorbeeld.example.',
    });
    expect(status).toBe(422);
    for (const spot of ['111222333', '030 123 45 67', 'els@voorbeeld.example']) {
      expect(body).toContain(`<mark>${spot}</mark>`);
    }
    expect(await tablesHolding(['111222333', '030 123 45 67', 'els@voorbeeld'])).toEqual([]);
    expect(portal.logLines.filter((line) => line.includes('111222333'))).toEqual([]);
  });

  it('asks to look again at what may be a name, and takes it with the tick', async () => {
    const message = 'Ik sprak op het congres met mevrouw Jansen over de methode.';
    const asked = await send({ message });
    expect(asked.status).toBe(422);
    expect(asked.body).toContain('name="message-keep"');
    expect((await send({ message, 'message-keep': 'Jansen' })).status).toBe(303);
    expect(await stored()).toMatchObject([{ message }]);
  });

  it('is too much of a good thing after five messages of one address, and loses nothing typed', async () => {
    for (let sent = 0; sent < 5; sent += 1) {
      expect((await send({ message: `${typed.message} Vraag ${sent}.` })).status).toBe(303);
    }
    const refused = await send({ message: 'Nog een laatste vraag over de methode.' });
    expect(refused.status).toBe(429);
    expect(refused.body).toContain('Nog een laatste vraag over de methode.');
    expect(refused.body).toContain('in korte tijd veel berichten');
    expect((await send({ address: 'ander@voorbeeld.example' })).status).toBe(303);
    expect(await stored()).toHaveLength(6);
  });

  it('is too much after twenty messages from one network', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 21; sent += 1) {
      statuses.push((await send({ address: `wil-${sent}@voorbeeld.example` })).status);
    }
    expect(statuses.indexOf(429)).toBe(20);
  });
});
