import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { absences, availability, registryProfiles } from '~/db/schema/registry';
import { firstDayOf } from '~/domain/kernel/month';
import { hoursField } from '~/domain/registry/availability/availability-input';
import { openMonths } from '~/domain/registry/availability/set-availability.server';

const portal = useTestPortal();

let reviewer: MadeReviewer;
let cookie: string;
beforeEach(async () => {
  reviewer = await makeReviewer({ name: 'Rens Reviewer' });
  cookie = await portal.signIn(reviewer.id);
});

const send = (path: string, fields: Record<string, string | readonly string[]>) =>
  portal.send(path, fields, { cookie });

describe('hours', () => {
  const [month = '', next = ''] = openMonths(new Date());
  async function minutesIn(one: string): Promise<number | undefined> {
    const rows = await database().select().from(availability).where(eq(availability.personId, reviewer.id));
    return rows.find((row) => row.month === firstDayOf(one))?.minutes;
  }

  test.each([
    ['7,5', 450],
    ['7.25', 435],
    ['7:20', 440],
    ['', 0],
    ['200', 12_000],
  ])('written as "%s" are %d minutes, and are shown again', async (typed, minutes) => {
    const answer = await send('/reviewer/beschikbaarheid', { [hoursField(month)]: typed });
    expect([answer.status, answer.headers.location]).toEqual([303, '/reviewer/beschikbaarheid']);
    expect(await minutesIn(month)).toBe(minutes);
    expect((await portal.page('/reviewer/beschikbaarheid', { cookie })).status).toBe(200);
  });

  test.each(['a lot', '-3', '201', '7,555', '1e3', 'Infinity'])(
    'written as "%s" are refused beside the field; nothing typed is lost and nothing kept',
    async (typed) => {
      const answer = await send('/reviewer/beschikbaarheid', {
        [hoursField(month)]: typed,
        [hoursField(next)]: '3,5',
      });
      expect(answer.status).toBe(422);
      expect(answer.body).toContain(`value="${typed}"`);
      expect(answer.body).toContain('value="3,5"');
      expect(await minutesIn(next)).toBeUndefined();
    },
  );

  test('in a month that is over are left alone', async () => {
    await send('/reviewer/beschikbaarheid', { [hoursField('2020-01')]: '8' });
    expect(await minutesIn('2020-01')).toBeUndefined();
  });
});

describe('an absence', () => {
  const absence = { kind: 'fully-away', startsOn: '2031-07-01', endsOn: '2031-07-31' };
  const kept = () => database().select().from(absences).where(eq(absences.personId, reviewer.id));

  test('is added, shown and removed by its own person alone', async () => {
    expect((await send('/reviewer/afwezigheid', absence)).status).toBe(303);
    const page = await portal.page('/reviewer/beschikbaarheid', { cookie });
    expect(page.body).toContain('1 juli 2031');
    const [row] = await kept();
    const stranger = await makeReviewer({ name: 'Sara Vreemd' });
    const theirs = await portal.signIn(stranger.id);
    const path = `/reviewer/afwezigheid/${row?.id}/einde`;
    expect((await portal.send(path, {}, { cookie: theirs })).status).toBe(404);
    expect(await kept()).toHaveLength(1);
    expect((await send(path, {})).status).toBe(303);
    expect(await kept()).toEqual([]);
    expect((await send(path, {})).status).toBe(404);
  });

  test.each([
    [
      { ...absence, startsOn: '2031-07-31', endsOn: '2031-08-31' },
      409,
      'Je bent al afwezig van 1 juli 2031 tot en met 31 juli 2031',
    ],
    [{ ...absence, endsOn: '2031-06-30' }, 422, 'Het einde ligt voor het begin'],
    [{ ...absence, startsOn: '2031-02-30' }, 422, 'geen bestaande datum'],
    [{ ...absence, kind: 'asleep' }, 422, 'Kies een van de mogelijkheden'],
  ])('%j is refused', async (fields, status, message) => {
    await send('/reviewer/afwezigheid', absence);
    const answer = await send('/reviewer/afwezigheid', fields);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(message);
    expect(answer.body).toContain(`value="${fields.endsOn}"`);
    expect(await kept()).toHaveLength(1);
  });
});

describe('a profile', () => {
  const change = {
    about: 'Ik werk al jaren in de wijk en luister graag.',
    careDomain: 'youth',
    themes: ['neglect', 'addiction'],
    spokenLanguages: 'nl',
    shownFields: ['themes'],
    isListed: 'yes',
    maxConcurrentReviews: '3',
    version: '1',
  };
  async function kept() {
    const [row] = await database()
      .select()
      .from(registryProfiles)
      .where(eq(registryProfiles.personId, reviewer.id));
    return row;
  }

  /** As the coordinator agrees on their page. */
  async function agree() {
    const coordinator = await portal.signIn(await makePerson('Coco Kijkt', ['coordinator']));
    const path = `/coordinator/wijzigingen/${reviewer.id}`;
    const page = await portal.page(path, { cookie: coordinator });
    const revision = /name="revision" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const answer = await portal.send(`${path}/akkoord`, { revision }, { cookie: coordinator });
    expect(answer.status).toBe(303);
    return page.body;
  }

  test('waits for the look, and then its preview and public page show what was chosen to be shown', async () => {
    expect((await send('/reviewer/profiel', change)).status).toBe(303);
    expect(await kept()).toMatchObject({ about: '', themes: [], isListed: false, maxConcurrentReviews: 3 });
    expect((await portal.page('/reviewer/profiel', { cookie })).body).toContain(change.about);
    const look = await agree();
    expect(look).toContain(change.about);
    expect(look).toMatch(/<ins>verwaarlozing[^<]*<\/ins>/);
    expect(await kept()).toMatchObject({
      about: change.about,
      themes: ['neglect', 'addiction'],
      spokenLanguages: ['nl'],
      isListed: true,
      maxConcurrentReviews: 3,
      version: 3,
    });
    const page = await portal.page('/reviewer/profiel', { cookie });
    const preview = page.body.slice(page.body.indexOf('id="voorbeeld"'));
    const publicPage = await portal.page(`/register/${(await kept())?.slug}`);
    for (const body of [preview, publicPage.body]) {
      expect(body).toContain('verwaarlozing');
      expect(body).not.toContain(change.about);
    }
  });

  test('that is not ticked any more is not listed any more', async () => {
    await send('/reviewer/profiel', change);
    await agree();
    const { isListed: _, ...unlisted } = change;
    await send('/reviewer/profiel', { ...unlisted, version: '3' });
    expect((await kept())?.isListed).toBe(false);
    expect((await portal.page(`/register/${(await kept())?.slug}`)).status).toBe(404);
  });

  test('with a phone number in its text is refused with the spot marked', async () => {
    const about = 'Bel mij gerust op 06 12345678 als het spoedt.';
    const answer = await send('/reviewer/profiel', { ...change, about });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatch(/<mark>[^<]*06 12345678[^<]*<\/mark>/);
    expect((await kept())?.about).toBe('');
  });

  test('saved from an old page does not undo a newer one', async () => {
    await send('/reviewer/profiel', change);
    const answer = await send('/reviewer/profiel', { ...change, about: 'Ouder.' });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('intussen iets veranderd');
    expect((await portal.page('/reviewer/profiel', { cookie })).body).toContain(change.about);
  });
});

test('garbage is always answered', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('NaN', '[]', '-1', '9'.repeat(400)),
  );
  const names = fc.oneof(
    fc.constantFrom('about', 'themes', 'version', 'maxConcurrentReviews', 'kind', 'startsOn', 'careDomain'),
    fc.constantFrom('provinceCodes', 'isListed', 'hours-2030-01', 'themes[3]', 'shownFields'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        '/reviewer/profiel',
        '/reviewer/beschikbaarheid',
        '/reviewer/afwezigheid',
        '/account/taal',
      ),
      fc.dictionary(names, text, { maxKeys: 6 }),
      async (path, fields) => {
        expect((await send(path, fields)).status).toBeLessThan(500);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
