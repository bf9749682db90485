import { beforeEach, expect, test } from 'vitest';
import { makeMessage } from '#tests/support/factories/messages';
import { makePerson } from '#tests/support/factories/requests';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { contactMessages } from '~/db/schema/contact';

const portal = useTestPortal();

let cookie: string;
beforeEach(async () => {
  await database().delete(contactMessages);
  cookie = await portal.signIn(await makePerson('Coco Coördinator', ['coordinator']));
});

test('the overview counts what waits, and the inbox lists it', async () => {
  expect((await portal.page('/coordinator/postvak', { cookie })).body).toContain('Geen berichten');
  const id = await makeMessage({ name: 'Wil Weten', receivedAt: new Date('2026-01-05T10:00:00Z') });
  expect((await portal.page('/coordinator', { cookie })).body).toMatch(
    />1<[\s\S]{0,200}nieuw in het postvak/,
  );
  const { body } = await portal.page('/coordinator/postvak', { cookie });
  expect(body).toContain(`href="/coordinator/postvak/${id}"`);
  expect(body).toContain('te laat');
});

test('a message is read, answered in the writer’s language, handled and opened again', async () => {
  const id = await makeMessage({
    language: 'en',
    address: 'wil+review@voorbeeld.example',
    message: 'First line.\n\n<script>alert(1)</script>',
  });
  const path = `/coordinator/postvak/${id}`;
  const { body } = await portal.page(path, { cookie });
  expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  const mailto = /href="(mailto:[^"]*subject[^"]*)"/.exec(body)?.[1] ?? '';
  expect(decodeURIComponent(decoded(mailto))).toMatch(
    /^mailto:wil\+review@voorbeeld\.example\?subject=Your message to .+: The method$/,
  );

  const handled = await portal.send(`${path}/afgehandeld`, {}, { cookie });
  expect([handled.status, handled.headers.location]).toEqual([303, path]);
  expect((await portal.page(path, { cookie })).body).toContain('Afgehandeld door Coco Coördinator');
  const again = await portal.send(`${path}/afgehandeld`, {}, { cookie });
  const flash = again.headers['set-cookie']?.[0]?.split(';', 1)[0];
  expect((await portal.page(path, { cookie: `${cookie}; ${flash}` })).body).toContain('al afgehandeld');
  await portal.send(`${path}/heropening`, {}, { cookie });
  expect(await database().select().from(contactMessages)).toMatchObject([{ id, handledAt: null }]);
});
