import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { exportBatches } from '~/db/schema/billing-exports';
import { makeExport } from '~/domain/billing/exports/make-export.server';
import { failExport } from '../access-export-things';

const portal = useTestPortal();
const list = '/penningmeester/exports';

let cookie: string;
beforeEach(async () => {
  cookie = await portal.signIn(await makePerson('Puck Penning', ['treasurer']));
});

async function ask(format = 'csv'): Promise<{ readonly path: string; readonly id: string }> {
  const asked = await portal.send(list, { period: '2026', format }, { cookie });
  const path = asked.headers.location ?? '';
  const [batch] = await database()
    .select({ id: exportBatches.id })
    .from(exportBatches)
    .orderBy(exportBatches.number)
    .where(eq(exportBatches.number, Number(path.slice(-3))));
  return { path, id: batch?.id ?? '' };
}

test('an export is asked for, waited for, and downloaded as it is for ever', async () => {
  const { path, id } = await ask();
  expect(path).toMatch(/^\/penningmeester\/exports\/\d{4}-\d{3}$/);
  const waiting = await portal.page(path, { cookie });
  expect(waiting.headers.refresh).toBe('3');
  expect(waiting.body).toContain('wacht');
  expect((await portal.page(`${path}/bestand`, { cookie })).status).toBe(404);

  await makeExport(id);
  const done = await portal.page(path, { cookie });
  expect(done.headers.refresh).toBeUndefined();
  const file = await portal.page(`${path}/bestand`, { cookie });
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(file.headers['content-disposition']).toMatch(
    /^attachment; filename="leerkring-export-\d{4}-\d{3}-csv-2026\.csv"$/,
  );
  expect(done.body).toContain(createHash('sha256').update(file.body).digest('hex'));
  expect((await portal.page(list, { cookie })).body).toContain(`href="${path}"`);
});

test('what cannot be asked for is said beside its question, with what was chosen', async () => {
  const refused = await portal.send(list, { period: '2026-Q5', format: 'ubl' }, { cookie });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatch(/value="ubl"[^>]*checked|checked[^>]*value="ubl"/);
});

test('one that failed says why, and is asked for again', async () => {
  const { path, id } = await ask('xlsx');
  await failExport(id);
  expect((await portal.page(path, { cookie })).body).toContain('Er ging iets mis in het portaal');
  const again = await portal.send(`${path}/opnieuw`, {}, { cookie });
  expect([again.status, again.headers.location]).toEqual([303, path]);
  expect((await portal.page(path, { cookie })).headers.refresh).toBe('3');
});

test('somebody else finds nothing', async () => {
  const { path } = await ask();
  const other = await portal.signIn(await makePerson('Coco Coördinator', ['coordinator', 'reviewer']));
  for (const address of [list, path, `${path}/bestand`]) {
    expect((await portal.page(address, { cookie: other })).status).toBe(404);
  }
});

test('a number of no export is not found', async () => {
  for (const number of ['2020-999', '2026-1', 'x']) {
    for (const rest of ['', '/bestand']) {
      expect((await portal.page(`${list}/${number}${rest}`, { cookie })).status).toBe(404);
    }
    expect((await portal.send(`${list}/${number}/opnieuw`, {}, { cookie })).status).toBe(404);
  }
});
