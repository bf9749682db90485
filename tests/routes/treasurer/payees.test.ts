import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTreasurer } from '#tests/support/factories/billing';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { countStatements } from '#tests/support/statement-count';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { payees } from '~/db/schema/billing-settings';
import { personIdOf } from '~/domain/accounts/actor';

const portal = useTestPortal();
const list = '/penningmeester/ontvangers';
const own = '/uren/uitbetaling';
const typed = {
  kind: 'own-company',
  name: 'Praktijk De Wilg',
  addressLine: 'Wilgenlaan 4',
  postalCode: '5611 ZT',
  city: 'Eindhoven',
  iban: 'NL02 ABNA 0123 4567 89',
  vatTreatment: 'standard',
  vatPercentage: '21',
  validFrom: '2026-01-01',
};

let lead: MadeReviewer;
let cookie: string;
let treasurer: string;
beforeAll(async () => {
  lead = await makeReviewer({ name: 'Wies Wilg' });
  cookie = await portal.signIn(lead.id);
  treasurer = await portal.signIn(personIdOf(await makeTreasurer()) ?? '');
});

const stored = () =>
  database().select().from(payees).where(eq(payees.personId, lead.id)).orderBy(payees.recordedAt);
const page = async (path: string, as: string, language: 'nl' | 'en' = 'nl') =>
  decoded((await portal.page(path, { cookie: as, language })).body);

describe('who is paid for somebody’s work', () => {
  it('is said by whoever works, from a day on, and every fault stands next to its field', async () => {
    expect(await page(own, cookie)).toContain('Nog niets ingevuld');
    const wrong = await portal.send(
      own,
      { ...typed, iban: 'NL03 ABNA 0123 4567 89', vatPercentage: '' },
      { cookie },
    );
    expect(wrong.status).toBe(422);
    expect(decoded(wrong.body)).toContain('Dit is geen geldig IBAN');
    expect(decoded(wrong.body)).toContain('value="Praktijk De Wilg"');
    expect(await stored()).toEqual([]);
    const saved = await portal.send(own, typed, { cookie });
    expect(saved.headers.location).toBe(own);
    expect(await stored()).toMatchObject([
      { iban: 'NL02ABNA0123456789', vatBasisPoints: 2100, recordedById: lead.id },
    ]);
    const seen = await page(own, cookie, 'en');
    expect(seen).toContain('NL02 ABNA 0123 4567 89');
    expect(seen).toContain('As it stands now');
    const [recorded] = await database()
      .select()
      .from(activities)
      .where(eq(activities.name, 'billing.payee-recorded'));
    expect(recorded?.data).toEqual({ kind: 'own-company', validFrom: '2026-01-01', isSelfBilled: false });
  });

  it('is seen by the treasurer, who may say it for them, and what was said before stays', async () => {
    expect(await page(list, treasurer)).toContain('Praktijk De Wilg');
    const path = `${list}/${lead.id}`;
    expect(await page(path, treasurer)).toContain('value="Praktijk De Wilg"');
    const sent = await portal.send(
      path,
      { ...typed, name: 'Wilg Advies', isSelfBilled: 'yes', kvk: '90000002', vatNumber: 'NL000099998B57' },
      { cookie: treasurer },
    );
    expect(sent.headers.location).toBe(list);
    expect((await stored()).map(({ name, isSelfBilled }) => [name, isSelfBilled])).toEqual([
      ['Praktijk De Wilg', false],
      ['Wilg Advies', true],
    ]);
    expect(await page(own, cookie)).toContain('Wilg Advies');
  });

  it('is nobody else’s to see or say', async () => {
    const other = await portal.signIn((await makeReviewer()).id);
    expect(await page(own, other)).not.toContain('Wilg');
    for (const as of [other, await portal.signIn(await makePerson('Coco', ['coordinator']))]) {
      expect((await portal.page(`${list}/${lead.id}`, { cookie: as })).status).toBe(404);
      expect((await portal.send(`${list}/${lead.id}`, typed, { cookie: as })).status).toBe(404);
    }
    const requester = await makePerson('Robin', ['requester']);
    expect((await portal.send(`${list}/${requester}`, typed, { cookie: treasurer })).status).toBe(404);
  });

  it('names an employer only when they work there, and no day far ahead', async () => {
    const sent = (change: Record<string, string>) => portal.send(own, { ...typed, ...change }, { cookie });
    const employed = await sent({ kind: 'employer', organisationId: lead.employerId });
    expect(employed.status).toBe(303);
    expect((await stored()).at(-1)).toMatchObject({ kind: 'employer', organisationId: lead.employerId });
    const { employerId } = await makeReviewer();
    expect((await sent({ kind: 'employer', organisationId: employerId })).status).toBe(409);
    expect((await sent({ validFrom: '2099-01-01' })).status).toBe(409);
  });

  it('is listed with as many statements for one as for many', async () => {
    const count = () => countStatements(() => portal.page(list, { cookie: treasurer }));
    await count();
    const few = await count();
    for (let made = 0; made < 5; made += 1) await makeReviewer();
    expect(await count()).toBe(few);
  });
});
