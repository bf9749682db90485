import { afterEach, describe, expect, it } from 'vitest';
import { freshAddress, mailedToken, makeDraft, sendDraft } from '#tests/support/factories/drafts';
import { typedIntake } from '#tests/support/factories/intake';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { intakeDrafts, mailedLinks } from '~/db/schema/intake';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { findDraftLink } from '~/domain/requests/intake/draft-link-queries.server';
import { findDraft, keepStep } from '~/domain/requests/intake/intake-draft.server';
import { linkToDraft } from '~/domain/requests/intake/link-to-draft.server';
import { renewLink } from '~/domain/requests/intake/renew-link.server';
import { runScheduledJob } from '~/jobs/run-scheduled-job.server';
import { clock } from '~/platform/clock';

useTestDatabase();
afterEach(() => clock.reset());

const day = 86_400_000;
const daysLater = (days: number) => clock.set(new Date(Date.now() + days * day));

async function linkTo(token: string, address: string): Promise<string> {
  const link = await withActor(visitor, (work) => linkToDraft(work, token, { address, language: 'nl' }));
  if (!link.ok) throw new Error(link.reason);
  return link.value.linkToken;
}

const stateOf = (token: string) => withActor(visitor, (work) => findDraftLink(work, token));
const draftOf = (token: string) => withActor(visitor, (work) => findDraft(work, token));

describe('a mailed link to a draft', () => {
  it('opens the same draft for whoever writes along, both ways', async () => {
    const token = await makeDraft();
    const link = await linkTo(token, 'collega@voorbeeldstad.example');
    expect(await stateOf(link)).toEqual({ state: 'open' });
    expect((await draftOf(link))?.answers).toEqual((await draftOf(token))?.answers);

    const changed = { ...typedIntake.question, learningQuestion: 'Hoe komt het dat wij elkaar laat vinden?' };
    await withActor(visitor, (work) =>
      keepStep(work, link, { kind: 'review', step: 'question', typed: changed }),
    );
    expect((await draftOf(token))?.answers.question).toEqual(changed);
  });

  it('is kept as a hash alone, and shows nothing to whoever does not hold it', async () => {
    const token = await makeDraft();
    const link = await linkTo(token, freshAddress());
    const stored = JSON.stringify(await database().select().from(mailedLinks));
    expect(stored).not.toContain(link);
    expect(stored).not.toContain(token);
    expect(await stateOf(`${link.slice(0, -1)}x`)).toBeNull();
    expect(await withActor(visitor, (work) => work.tx.select().from(mailedLinks))).toEqual([]);
    expect(await withActor(visitor, (work) => work.tx.select().from(intakeDrafts))).toEqual([]);
  });

  it('dies with the draft it leads to, once that is sent', async () => {
    const token = await makeDraft();
    const link = await linkTo(token, freshAddress());
    await sendDraft(link);
    expect(await stateOf(link)).toEqual({ state: 'sent' });
    expect((await draftOf(link))?.answers).toEqual({});
    expect(await withActor(visitor, (work) => renewLink(work, 'draft', link))).toMatchObject({ ok: false });
    expect(
      await withActor(visitor, (work) =>
        linkToDraft(work, token, { address: freshAddress(), language: 'nl' }),
      ),
    ).toMatchObject({ ok: false, reason: 'no-draft' });
  });

  it('dies after two weeks, and gives a new one to the same address as long as the draft lives', async () => {
    const address = freshAddress();
    const token = await makeDraft();
    const link = await linkTo(token, address);
    daysLater(15);
    expect(await stateOf(link)).toEqual({ state: 'expired', address });
    expect(await draftOf(link)).toBeNull();
    expect(await draftOf(token)).not.toBeNull();
    const renewed = await withActor(visitor, (work) => renewLink(work, 'draft', link));
    if (!renewed.ok) throw new Error(renewed.reason);
    expect(renewed.value.address).toBe(address);
    expect(await stateOf(renewed.value.linkToken)).toEqual({ state: 'open' });

    daysLater(31);
    expect(await stateOf(renewed.value.linkToken)).toBeNull();
    expect(await withActor(visitor, (work) => renewLink(work, 'draft', link))).toMatchObject({ ok: false });
    await runScheduledJob('remove-expired-drafts');
    expect(await stateOf(link)).toBeNull();
  });

  it('is mailed once more before the draft goes, to whoever asked for one, and to nobody else', async () => {
    const address = freshAddress();
    const mailed = await makeDraft();
    await linkTo(mailed, address);
    await makeDraft();
    const reminders = async () => {
      await runScheduledJob('remind-drafts');
      return (await database().select().from(outboxMails)).filter(
        ({ template }) => template === 'draft-expiring',
      );
    };
    daysLater(24);
    expect(await reminders()).toEqual([]);
    daysLater(26);
    expect(await reminders()).toMatchObject([{ recipientAddress: address }]);
    expect(await reminders()).toHaveLength(1);
    const token = await mailedToken('draft-expiring', address);
    expect(await stateOf(token ?? '')).toEqual({ state: 'open' });
  });
});
