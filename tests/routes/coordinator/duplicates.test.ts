import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { withActor } from '~/db/with-actor.server';
import { rebuildRegistry } from '~/domain/registry/search/index-registry.server';

const portal = useTestPortal();

let cookie: string;
beforeAll(async () => {
  cookie = await portal.signIn(await makePerson('Coco Coördinator', ['coordinator']));
});

const open = async (path: string) => decoded((await portal.page(path, { cookie })).body);
const send = (path: string, fields: Record<string, string>) => portal.send(path, fields, { cookie });

test('a coordinator finds two records of one person, and makes them one', async () => {
  const kept = await makeReviewer({ name: 'Fenna Duinhoven', isListed: true });
  const second = await makeReviewer({ name: 'Fenna Duinhoven', isListed: true });
  await withActor({ kind: 'system', job: 'test' }, rebuildRegistry);
  const list = await open('/coordinator/dubbel');
  expect(list).toContain('dezelfde naam');
  const path = `/coordinator/dubbel/mensen/${kept.id}/${second.id}`;
  const page = await open(path);
  const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(page).toContain('Dit kan niet ongedaan worden gemaakt.');

  const unsure = await send(path, { seen });
  expect(unsure.status).toBe(422);
  const merged = await send(path, { seen, sure: 'yes', primaryAddress: 'removed' });
  expect(merged.headers.location).toBe(`/coordinator/mensen/${kept.id}`);
  expect(await open(`/coordinator/mensen/${kept.id}`)).toContain(`${second.id}@voorbeeld.example`);
  expect((await portal.page(`/coordinator/mensen/${second.id}`, { cookie })).headers.location).toBe(
    `/coordinator/mensen/${kept.id}`,
  );
  const old = await portal.page(`/register/lid-${second.id}`);
  expect([old.status, old.headers.location]).toEqual([308, `/register/lid-${kept.id}`]);
  expect((await portal.page(path, { cookie })).status).toBe(404);
});

test('an organisation like one on record is shown before it is added, and added only as another', async () => {
  await makeOrganisation({ name: 'Jeugdhulp Zilverhof' });
  const typed = { name: 'Stichting Jeugdhulp Zilverhof', kind: 'youth_provider' };
  const asked = await send('/coordinator/organisaties/nieuw', typed);
  expect(asked.status).toBe(409);
  expect(decoded(asked.body)).toContain('Misschien staat deze organisatie er al in');
  expect(decoded(asked.body)).toContain('value="Stichting Jeugdhulp Zilverhof"');
  const added = await send('/coordinator/organisaties/nieuw', { ...typed, isAnother: 'yes' });
  expect(added.status).toBe(303);
  const list = await open('/coordinator/dubbel');
  const link = /\/coordinator\/dubbel\/organisaties\/[0-9a-f-]+\/[0-9a-f-]+/.exec(list)?.[0] ?? '';
  expect((await send(`${link}/anders`, {})).headers.location).toBe('/coordinator/dubbel');
  expect(await open('/coordinator/dubbel')).not.toContain(link);
});
