import { beforeEach, describe, expect, it } from 'vitest';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { outboxMails } from '~/db/schema/notifications';
import { librarySubscriptions, subscriptionLinks } from '~/db/schema/subscriptions';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { askSubscription } from '~/domain/findings/subscription/ask-subscription.server';

const portal = useTestPortal();
const page = '/leren/abonnement';
const typed = { address: 'lezer@gemeente.example', language: 'nl', sector: '' };

const tokenMailed = async () => {
  const [mail] = await database().select().from(outboxMails);
  return mail?.secrets?.linkToken ?? '';
};

beforeEach(async () => {
  for (const table of [outboxMails, subscriptionLinks, librarySubscriptions, rateLimits]) {
    await database().delete(table);
  }
});

describe('asking for messages about new findings', () => {
  it('takes an address, mails a link, and begins only with the button behind it', async () => {
    const sent = await portal.send(page, typed);
    expect([sent.status, sent.headers.location]).toEqual([303, page]);
    const token = await tokenMailed();
    const link = `${page}/${token}`;
    const opened = await portal.page(link);
    expect(opened.body).toContain('Ja, stuur mij berichten');
    expect(opened.body).not.toContain(typed.address);
    expect(opened.headers['x-robots-tag']).toContain('noindex');
    expect(await database().$count(librarySubscriptions)).toBe(0);
    expect((await portal.send(`${link}/bevestiging`, {})).headers.location).toBe(page);
    expect(await database().$count(librarySubscriptions)).toBe(1);
    expect((await portal.page(link)).body).toContain('Deze link werkt niet meer');
  });

  it('answers a known address exactly like an unknown one', async () => {
    const unknown = await portal.send(page, typed);
    await portal.send(`${page}/${await tokenMailed()}/bevestiging`, {});
    const known = await portal.send(page, { ...typed, address: 'LEZER@gemeente.example' });
    expect([known.status, known.headers.location, known.body]).toEqual([
      unknown.status,
      unknown.headers.location,
      unknown.body,
    ]);
    expect(await database().$count(outboxMails)).toBe(2);
  });

  it('says what is wrong next to the field, and keeps what was typed', async () => {
    const { status, body } = await portal.send(page, {
      ...typed,
      address: 'geen adres',
      sector: 'education',
    });
    expect(status).toBe(422);
    expect(body).toContain('href="#field-address"');
    expect(body).toContain('value="geen adres"');
    expect(body).toContain('<option value="education" selected="">');
    expect((await portal.send(page, {})).status).toBe(422);
    expect((await portal.send(page, { ...typed, sector: "' or 1=1" })).status).toBe(422);
    expect(await database().$count(outboxMails)).toBe(0);
  });

  it('mails nobody on demand: three times a day and no more', async () => {
    for (let asked = 0; asked < 3; asked += 1) expect((await portal.send(page, typed)).status).toBe(303);
    expect((await portal.send(page, typed)).status).toBe(429);
    expect(await database().$count(outboxMails)).toBe(3);
  });

  it('stops by one button, before the yes and after it, without signing in', async () => {
    const ask = () =>
      withActor(visitor, (work) => askSubscription(work, { address: typed.address, language: 'nl' }));
    const { linkToken } = await ask();
    const refused = await portal.send(`${page}/${linkToken}/einde`, {});
    expect(refused.headers.location).toBe(page);
    expect(await database().$count(subscriptionLinks)).toBe(0);
    for (const what of ['bevestiging', 'verlenging', 'einde']) {
      const nothing = await portal.send(`${page}/${linkToken}/${what}`, {});
      expect([nothing.status, nothing.headers.location]).toEqual([303, `${page}/${linkToken}`]);
      expect((await portal.page(`${page}/${linkToken}/${what}`)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('is there in English', async () => {
    const { body } = await portal.page(page, { language: 'en' });
    expect(body).toContain('Messages about new findings');
    expect(body).toContain('<option value="en" selected="">');
  });
});
