import { beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { findMail, listMails } from '~/domain/notifications/mail-queries.server';
import { queueCodeMail } from '~/domain/notifications/queue-code-mail.server';
import { asPerson, makePerson, type Person } from './notification-world';

useTestDatabase();

let coordinator: Person;
const all = { status: null, page: 1 } as const;

async function queueMail(number: number): Promise<void> {
  const address = `lijst-${number}@voorbeeld.example`;
  await withActor(visitor, (work) =>
    queueCodeMail(work, {
      address,
      language: 'nl',
      code: '771204',
      linkToken: 'geheim-deel',
      purpose: 'sign-in',
    }),
  );
}

beforeAll(async () => {
  coordinator = await makePerson({ role: 'coordinator' });
  await queueMail(0);
});

const asCoordinator = () => asPerson(coordinator, 'coordinator');

describe('the list of mails', () => {
  it('takes as many statements for 50 mails as for one', async () => {
    const list = () => withActor(asCoordinator(), (work) => listMails(work, all));
    const forOne = await countStatements(list);
    for (let number = 1; number < 60; number += 1) await queueMail(number);
    expect(await countStatements(list)).toBe(forOne);
    const { rows, total } = await list();
    expect([rows.length, total]).toEqual([50, 60]);
    const second = await withActor(asCoordinator(), (work) => listMails(work, { ...all, page: 2 }));
    expect(second.rows).toHaveLength(10);
    const sent = await withActor(asCoordinator(), (work) => listMails(work, { ...all, status: 'sent' }));
    expect(sent.total).toBe(0);
  });

  it('shows a mail without its code and its link', async () => {
    const { rows } = await withActor(asCoordinator(), (work) => listMails(work, all));
    const mail = await withActor(asCoordinator(), (work) => findMail(work, rows[0]?.id ?? ''));
    expect(mail?.preview?.text).toContain('Uw code om in te loggen is ••••••');
    expect(JSON.stringify(mail)).not.toMatch(/771204|geheim-deel/);
  });

  it('is empty for anybody else', async () => {
    const { rows } = await withActor(asCoordinator(), (work) => listMails(work, all));
    for (const actor of [visitor, asPerson(coordinator, 'reviewer', 'treasurer')]) {
      expect(await withActor(actor, (work) => listMails(work, all))).toEqual({ rows: [], total: 0 });
      expect(await withActor(actor, (work) => findMail(work, rows[0]?.id ?? ''))).toBeUndefined();
    }
  });
});
