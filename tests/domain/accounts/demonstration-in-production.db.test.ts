import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWith } from '#tests/support/environment';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { config } from '~/config/environment.server';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { portalFacts } from '~/db/schema/content';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { findDemonstrationPerson, listDemonstrationPeople } from '~/domain/accounts/demonstration.server';
import { entrance } from '~/web/access';

const production = {
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://portal.example',
  SECRET_KEY: 'k'.repeat(40),
  CONTENT_KEY: 'k'.repeat(40),
  STATEMENT_SIGNING_KEY: 'A'.repeat(43),
  DATABASE_URL: 'postgres://portal:secret@db.example/portal',
  RESEND_API_KEY: 're_secret',
  MAIL_FROM: 'Leerkring <portal@portal.example>',
  ORGANISATION_NAME: 'Leerkring',
  ORGANISATION_EMAIL: 'info@portal.example',
  SECURITY_CONTACT: 'security@portal.example',
} as const;
const before = Object.fromEntries(Object.keys(production).map((name) => [name, process.env[name]]));

beforeAll(() => startWith(production));
afterAll(() => startWith(before));
useTestDatabase();

test('nobody can be become in production, whatever the database says', async () => {
  expect(config().mode).toBe('production');
  const id = await makePerson('Marieke Merk', ['coordinator']);
  await database().update(people).set({ isDemonstration: true });
  await database().insert(portalFacts).values({ key: 'demonstration', value: 'now' });
  expect(await withActor(visitor, listDemonstrationPeople)).toEqual([]);
  expect(await withActor(visitor, (work) => findDemonstrationPerson(work, id))).toBeNull();
  const door = entrance('routes/shared/demonstration-sign-in', null, config().demonstrationAllowed);
  expect(door).toBe('not-found');
});
