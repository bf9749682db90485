import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { tablesHolding } from '#tests/support/stored-rows';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { codings, findings, learningSources } from '~/db/schema/findings';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { librarySubscriptions, subscriptionLinks } from '~/db/schema/subscriptions';
import { type Work, withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { askSubscription } from '~/domain/findings/subscription/ask-subscription.server';
import { confirmSubscription } from '~/domain/findings/subscription/confirm-subscription.server';
import { renewSubscription } from '~/domain/findings/subscription/renew-subscription.server';
import { viewSubscription } from '~/domain/findings/subscription/view-subscription.server';
import { endSubscription } from '~/domain/notifications/end-subscription.server';
import { forgetOldSubscriptions } from '~/domain/notifications/forget-old-subscriptions.server';
import { mailLibraryNews } from '~/domain/notifications/mail-library-news.server';
import { queueLinkMail } from '~/domain/notifications/queue-link-mail.server';
import { sendMail } from '~/domain/notifications/send-mail.server';

useTestDatabase();

const address = 'lezer@gemeente.example';
const system = { kind: 'system', job: 'test' } as const;

const onThatDay =
  <Outcome>(at: string, run: (work: Work) => Promise<Outcome>) =>
  (work: Work) =>
    run({ ...work, now: new Date(at) });
const asVisitor = <Outcome>(at: string, run: (work: Work) => Promise<Outcome>) =>
  withActor(visitor, onThatDay(at, run));
const asPortal = <Outcome>(at: string, run: (work: Work) => Promise<Outcome>) =>
  withActor(system, onThatDay(at, run));

async function ask(at: string, sector?: string): Promise<string> {
  const link = await asVisitor(at, (work) => askSubscription(work, { address, language: 'nl', sector }));
  return link.linkToken;
}

async function subscribe(at: string, sector?: string): Promise<void> {
  const token = await ask(at, sector);
  expect(await asVisitor(at, (work) => confirmSubscription(work, token))).toMatchObject({ ok: true });
}

/** Five findings of five reviews, released on a day. */
async function release(releasedAt: string, sector = 'education', count = 5): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const source = await makeSource({ sector: [sector] });
    ids.push(await makeFinding(source, {}, 'published', { releasedAt: new Date(releasedAt) }));
  }
  await renewLibrary();
  return ids;
}

const queued = () => database().select().from(outboxMails);
const subscriptions = () => database().select().from(librarySubscriptions);

async function linkOf(template: string): Promise<string> {
  const [mail] = await database().select().from(outboxMails).where(eq(outboxMails.template, template));
  return mail?.secrets?.linkToken ?? '';
}

beforeEach(async () => {
  for (const table of [developmentMails, outboxMails, subscriptionLinks, librarySubscriptions]) {
    await database().delete(table);
  }
  for (const table of [codings, findings, learningSources]) await database().delete(table);
  await renewLibrary();
});

describe('asking for messages', () => {
  it('keeps an address only as asked, until its holder says yes by the mailed link', async () => {
    const token = await ask('2026-03-02T10:00:00Z', 'education');
    expect(await subscriptions()).toEqual([]);
    expect(JSON.stringify(await database().select().from(subscriptionLinks))).not.toContain(token);
    const view = () => asVisitor('2026-03-03T10:00:00Z', (work) => viewSubscription(work, token));
    expect(await view()).toEqual({ state: 'asked', sector: 'education' });
    expect(await view()).toEqual({ state: 'asked', sector: 'education' });
    expect(await subscriptions()).toEqual([]);
    await asVisitor('2026-03-03T10:00:00Z', (work) => confirmSubscription(work, token));
    expect(await subscriptions()).toMatchObject([{ address, language: 'nl', sector: 'education' }]);
    expect(await view()).toEqual({ state: 'gone' });
    expect(await asVisitor('2026-03-03T10:00:00Z', (work) => confirmSubscription(work, token))).toMatchObject(
      {
        ok: false,
      },
    );
  });

  it('changes what a known address gets only when it says yes again, and does the same for the asker', async () => {
    await subscribe('2026-03-02T10:00:00Z', 'education');
    const token = await ask('2026-04-02T10:00:00Z');
    expect(await subscriptions()).toMatchObject([{ sector: 'education' }]);
    await asVisitor('2026-04-02T10:00:00Z', (work) => confirmSubscription(work, token));
    expect(await subscriptions()).toMatchObject([
      { sector: null, renewedAt: new Date('2026-04-02T10:00:00Z') },
    ]);
    expect(await database().$count(subscriptionLinks)).toBe(0);
  });

  it('ends after a week without a yes', async () => {
    const token = await ask('2026-03-02T10:00:00Z');
    const confirm = asVisitor('2026-03-09T10:00:01Z', (work) => confirmSubscription(work, token));
    expect(await confirm).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await asPortal('2026-03-09T09:59:00Z', forgetOldSubscriptions)).toBe(0);
    expect(await asPortal('2026-03-09T10:00:01Z', forgetOldSubscriptions)).toBe(1);
    expect(await tablesHolding([address])).toEqual([]);
  });

  it('is not read by anybody but the portal', async () => {
    await subscribe('2026-03-02T10:00:00Z');
    const rows = await withActor(visitor, (work) => work.tx.select().from(librarySubscriptions));
    expect(rows).toEqual([]);
  });
});

describe('the mail of the month', () => {
  it('goes on the first working day, once, when something is new, and says neither what nor how few', async () => {
    await subscribe('2026-04-10T10:00:00Z');
    await release('2026-04-20T10:00:00Z');
    // 1 May 2026 is a Friday; until then it is the month in which somebody subscribed.
    expect(await asPortal('2026-04-30T07:00:00Z', mailLibraryNews)).toBe(0);
    expect(await asPortal('2026-05-01T07:00:00Z', mailLibraryNews)).toBe(1);
    expect(await asPortal('2026-05-04T07:00:00Z', mailLibraryNews)).toBe(0);
    const [mail] = await queued();
    expect(mail).toMatchObject({ template: 'library-news', recipientAddress: address });
    await database()
      .update(outboxMails)
      .set({ nextAttemptAt: new Date(0), createdAt: new Date() });
    expect(await sendMail(mail?.id ?? '')).toBe('sent');
    const [received] = await database().select().from(developmentMails);
    expect(received?.text).toContain('5 of meer bevindingen');
    expect(received?.text).toMatch(/Stoppen.*\n.*\/leren\/abonnement\//);
    expect(received?.text).not.toContain('regie');
  });

  it('does not go when nothing is new, nor for what was there before or shows another sector', async () => {
    await release('2026-03-20T10:00:00Z');
    await subscribe('2026-04-10T10:00:00Z', 'education');
    await release('2026-04-20T10:00:00Z', 'health-care');
    expect(await asPortal('2026-05-01T07:00:00Z', mailLibraryNews)).toBe(0);
    await release('2026-05-20T10:00:00Z', 'education', 1);
    // 1 June is a Monday.
    expect(await asPortal('2026-06-01T07:00:00Z', mailLibraryNews)).toBe(1);
    const [mail] = await queued();
    expect(mail?.data.atLeast).toBe('0');
  });

  it('does not leave any more when all that was new is withdrawn', async () => {
    await release('2026-03-20T10:00:00Z');
    await subscribe('2026-04-10T10:00:00Z');
    const [gone = ''] = await release('2026-04-20T10:00:00Z', 'education', 1);
    await asPortal('2026-05-01T07:00:00Z', mailLibraryNews);
    await database()
      .update(findings)
      .set({ status: 'withdrawn', withdrawnReason: 'Toch te herkennen.' })
      .where(eq(findings.id, gone));
    await renewLibrary();
    const [mail] = await queued();
    await database()
      .update(outboxMails)
      .set({ nextAttemptAt: new Date(0), createdAt: new Date() });
    expect(await sendMail(mail?.id ?? '')).toBe('given-up');
    expect(await database().$count(developmentMails)).toBe(0);
  });

  it('waits for the first working day, and catches up when nobody was there', async () => {
    await subscribe('2026-07-10T10:00:00Z');
    await release('2026-07-20T10:00:00Z');
    // 1 August 2026 is a Saturday.
    expect(await asPortal('2026-08-01T07:00:00Z', mailLibraryNews)).toBe(0);
    expect(await asPortal('2026-08-12T07:00:00Z', mailLibraryNews)).toBe(1);
  });
});

describe('the end of it', () => {
  it('is one button behind any mail, and leaves the address nowhere', async () => {
    await subscribe('2026-04-10T10:00:00Z');
    await release('2026-04-20T10:00:00Z');
    await asPortal('2026-05-01T07:00:00Z', mailLibraryNews);
    await withActor(visitor, (work) =>
      queueLinkMail(work, {
        template: 'library-asked',
        link: { address, language: 'nl', linkToken: 'x' },
      }),
    );
    const token = await linkOf('library-news');
    expect(await asVisitor('2026-05-02T10:00:00Z', (work) => viewSubscription(work, token))).toEqual({
      state: 'running',
      sector: null,
      endsOn: '2028-04-10',
    });
    expect(await subscriptions()).toHaveLength(1);
    expect(await asVisitor('2026-05-02T10:00:00Z', (work) => endSubscription(work, token))).toMatchObject({
      ok: true,
    });
    expect(await tablesHolding([address])).toEqual([]);
    expect(await database().$count(subscriptionLinks)).toBe(0);
  });

  it('comes after two years without renewal, and is announced a month before', async () => {
    await subscribe('2026-04-10T10:00:00Z');
    expect(await asPortal('2028-03-01T08:00:00Z', mailLibraryNews)).toBe(0);
    expect(await asPortal('2028-04-03T08:00:00Z', mailLibraryNews)).toBe(1);
    const token = await linkOf('library-ending');
    expect(await asPortal('2028-04-09T08:00:00Z', forgetOldSubscriptions)).toBe(0);
    await asVisitor('2028-04-09T09:00:00Z', (work) => renewSubscription(work, token));
    expect(await asPortal('2028-04-11T08:00:00Z', forgetOldSubscriptions)).toBe(0);
    expect(await asPortal('2030-04-10T08:00:00Z', forgetOldSubscriptions)).toBe(1);
    expect(await tablesHolding([address])).toEqual([]);
  });

  it('takes no token that never was', async () => {
    for (const run of [endSubscription, renewSubscription, confirmSubscription]) {
      expect(await asVisitor('2026-05-02T10:00:00Z', (work) => run(work, 'geen-echte-link'))).toMatchObject({
        ok: false,
        reason: 'not-found',
      });
    }
  });
});
