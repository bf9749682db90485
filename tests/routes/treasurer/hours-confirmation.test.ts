import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeTreasurer } from '#tests/support/factories/billing';
import { askPayer, disputeFirstLine } from '#tests/support/factories/confirmations';
import { makeApprovedHours, payerIdsOf } from '#tests/support/factories/invoices';
import { makePerson } from '#tests/support/factories/requests';
import type { MadeReview } from '#tests/support/factories/reviews';
import { type Fields, useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { people, rateLimits } from '~/db/schema/accounts';
import { outboxMails } from '~/db/schema/notifications';
import { type Actor, personIdOf } from '~/domain/accounts/actor';

const portal = useTestPortal();
const days = ['2026-03-04', '2026-03-05'];
let treasurer: Actor;
let cookie: string;

beforeAll(async () => {
  cookie = await portal.signIn(await makePerson('Trees Munt', ['treasurer']));
  treasurer = await makeTreasurer();
});
beforeEach(() => database().delete(rateLimits));

const words = (body: string) => body.replaceAll('\u00a0', ' ');
const namesIn = (body: string, kind: string) =>
  [...body.matchAll(new RegExp(`name="(${kind}-\\d+)"`, 'g'))].map(([, name]) => name ?? '');

async function nameOfLead(review: MadeReview): Promise<string> {
  const [person] = await database()
    .select({ name: people.name })
    .from(people)
    .where(eq(people.id, personIdOf(review.seat('lead')) ?? ''));
  return person?.name ?? '';
}

describe('the page behind the mailed link', () => {
  it('says what silence means, shows hours without names, and keeps what was typed', async () => {
    const review = await makeApprovedHours([5000, 5000], days);
    const here = `/urenbevestiging/${await askPayer(treasurer, review)}`;
    const page = await portal.page(here);
    expect(page.status).toBe(200);
    expect(words(page.body)).toContain('4 maart 2026: eerste reviewer, analyse');
    expect(words(page.body)).toContain('1 uur, uw deel € 47,50');
    expect(page.body).toContain('Horen we niets, dan gaan we ervan uit dat alles klopt');
    expect(page.body).not.toContain(await nameOfLead(review));
    expect((await portal.page(here, { language: 'en' })).body).toContain('Are these hours right?');

    const [disputed = '', second = ''] = namesIn(page.body, 'disputed');
    const [reason = '', otherReason = ''] = namesIn(page.body, 'reason');
    const send = (fields: Fields) => portal.send(here, fields);
    const short = await send({ [disputed]: 'yes', [reason]: 'nee', byFunction: 'inkoper' });
    expect(short.status).toBe(422);
    expect(short.body).toContain('value="nee"');
    const unticked = await send({ [otherReason]: 'Die dag was er niemand', byFunction: 'inkoper' });
    expect(unticked.status).toBe(422);
    expect(unticked.body).toContain('Zet ook het kruisje');
    const nobody = await send({ [disputed]: 'yes', [reason]: 'Die dag was er niemand' });
    expect(nobody.status).toBe(422);
    expect(second).not.toBe('');

    const done = await send({ [disputed]: 'yes', [reason]: 'Die dag was er niemand', byFunction: 'inkoper' });
    expect(done.headers.location).toBe(here);
    const after = await portal.page(here);
    expect(after.status).toBe(200);
    expect(after.body).toContain('Dit is al beantwoord');
    expect(after.body).not.toContain(review.reference);
    expect((await send({ byFunction: 'inkoper' })).headers.location).toBe(here);
  });

  it('of an unknown link says so, with the same status', async () => {
    const page = await portal.page('/urenbevestiging/bestaat-niet');
    expect(page.status).toBe(200);
    expect(page.body).toContain('Deze link werkt niet');
    const sent = await portal.send('/urenbevestiging/bestaat-niet', { byFunction: 'inkoper' });
    expect(sent.headers.location).toBe('/urenbevestiging/bestaat-niet');
  });
});

describe('the treasurer', () => {
  it('asks a payer by mail, once, and sees what came of it', async () => {
    const review = await makeApprovedHours([10_000], days);
    const [payerId = ''] = await payerIdsOf(review);
    const here = `/penningmeester/betalers/${payerId}/bevestiging`;
    expect((await portal.page('/penningmeester/facturen/nieuw', { cookie })).body).toContain(here);
    expect(words((await portal.page(here, { cookie })).body)).toContain('2 regels, samen € 190,00');
    await portal.send(here, {}, { cookie });
    await portal.send(here, {}, { cookie });
    const mails = (
      await database().select().from(outboxMails).where(eq(outboxMails.template, 'hours-confirmation'))
    ).filter(({ data }) => data.reference === review.reference);
    expect(mails).toHaveLength(1);
    const page = words((await portal.page(here, { cookie })).body);
    expect(page).toContain('Alles is al gevraagd of gefactureerd');
    expect(page).toContain('nog niet, kan tot en met');
    const preview = words((await portal.page('/penningmeester/facturen/nieuw', { cookie })).body);
    expect(preview).toContain('€ 190,00: we wachten op het antwoord van de betaler');
  });

  it('settles a dispute with a reason, once', async () => {
    const review = await makeApprovedHours([10_000], days);
    const { confirmationId, lineId } = await disputeFirstLine(treasurer, review);
    const here = `/penningmeester/geschillen/${confirmationId}/${lineId}`;
    expect((await portal.page('/penningmeester/geschillen', { cookie })).body).toContain(here);
    expect((await portal.page('/penningmeester', { cookie })).body).toContain('/penningmeester/geschillen');
    const page = (await portal.page(here, { cookie })).body;
    expect(page).toContain('Die dag was er niemand');
    expect(page).toContain('contractbeheerder');
    expect(page).toContain('facturen@voorbeeldstad.example');
    const send = (fields: Fields) => portal.send(here, fields, { cookie });
    const reason = 'Nagevraagd bij beide';
    expect((await send({ outcome: 'corrected', reason })).status).toBe(422);
    expect((await send({ outcome: 'corrected', right: 'een', reason })).status).toBe(422);
    expect((await send({ outcome: 'corrected', right: '1', reason })).status).toBe(409);
    expect((await send({ outcome: 'corrected', right: '0:30', reason })).headers.location).toBe(
      '/penningmeester/geschillen',
    );
    expect((await send({ outcome: 'upheld', reason })).status).toBe(409);
    expect((await portal.page(here, { cookie })).body).toContain('de regel is rechtgezet');
  });
});
