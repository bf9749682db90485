import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { typedIntake } from '#tests/support/factories/intake';
import { openedDrafts } from '#tests/support/sealing';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { intakeDrafts } from '~/db/schema/intake';
import { provinces } from '~/db/schema/organisations';

import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { findDraft } from '~/domain/requests/intake/intake-draft.server';
import { stepAt } from '~/domain/requests/intake/intake-form';
import { removeExpiredDrafts } from '~/domain/requests/intake/remove-expired-drafts.server';
import { saveIntakeStep } from '~/domain/requests/intake/save-intake-step.server';
import { keepField, type TypedAnswers } from '~/domain/requests/intake/typed-answers';

useTestDatabase();

beforeAll(async () => {
  await database().insert(provinces).values({ code: 'ZZ', name: 'Voorbeeldland' }).onConflictDoNothing();
});

function save(token: string | null, slug: string, typed: TypedAnswers, way: 'on' | 'back' = 'on') {
  const step = stepAt('review', slug);
  if (!step) throw new Error(`no step ${slug}`);
  return withActor(visitor, (work) => saveIntakeStep(work, token, { kind: 'review', step, typed, way }));
}

async function savedToken(
  token: string | null,
  slug: string,
  typed: TypedAnswers,
  way: 'on' | 'back' = 'on',
) {
  const saved = await save(token, slug, typed, way);
  if (!saved.ok) throw new Error(JSON.stringify(saved.fields));
  return saved.value.token;
}

const draftOf = (token: string) => withActor(visitor, (work) => findDraft(work, token));

/** Whether a text is anywhere in the drafts. */
async function isKept(text: string): Promise<boolean> {
  const plain = await database().execute(
    sql`select 1 from intake_drafts d where d::text like ${`%${text}%`}`,
  );
  return plain.length > 0 || (await openedDrafts()).some((draft) => draft.includes(text));
}

describe('a step of the intake', () => {
  it('is kept beside the others, under one token, and can be written over', async () => {
    const token = await savedToken(null, 'leervraag', typedIntake.question);
    expect(await savedToken(token, 'verklaringen', typedIntake.declarations)).toBe(token);
    const changed = { ...typedIntake.question, learningQuestion: 'Hoe komt het dat wij elkaar laat vinden?' };
    await savedToken(token, 'leervraag', changed);
    expect((await draftOf(token))?.answers).toEqual({
      question: changed,
      declarations: typedIntake.declarations,
    });
  });

  it('is reached with its token alone, of which only a hash is stored', async () => {
    const token = await savedToken(null, 'leervraag', typedIntake.question);
    expect(await draftOf(`${token}x`)).toBeNull();
    const rows = await database().select().from(intakeDrafts);
    expect(JSON.stringify(rows)).not.toContain(token);
    const seen = await withActor(visitor, (work) => work.tx.select().from(intakeDrafts));
    expect(seen).toEqual([]);
  });

  it('is refused with what leads to a person, and nothing of it is kept', async () => {
    const typed = { ...typedIntake.question, alreadyDone: 'Zie het onderzoek over 111222333.' };
    for (const way of ['on', 'back'] as const) {
      expect(await save(null, 'leervraag', typed, way)).toEqual({
        ok: false,
        reason: 'needs-another-look',
        fields: { alreadyDone: 'found-bsn' },
      });
    }
    expect(await isKept('111222333')).toBe(false);
  });

  it('keeps a tick for the words that are there, and no words that are not', async () => {
    const text = 'Hierover sprak Pieter de Vries met de school.';
    const typed = { ...typedIntake.situation, background: text };
    expect(await save(null, 'situatie', typed)).toMatchObject({ fields: { background: 'look-again' } });
    const kept = { ...typed, [keepField('background')]: 'Pieter de Vries' };
    const token = await savedToken(null, 'situatie', kept);
    expect((await draftOf(token))?.answers.situation).toEqual(kept);

    const stale = { ...typedIntake.situation, [keepField('background')]: 'Pieter de Vries 111222333' };
    await savedToken(token, 'situatie', stale);
    expect(await isKept('Pieter de Vries')).toBe(false);
  });

  it('may be left unfinished when going back, but not wrong', async () => {
    const unfinished = { learningQuestion: 'Hoe kunnen wij beter overleggen?' };
    expect(await save(null, 'leervraag', unfinished)).toMatchObject({ reason: 'needs-another-look' });
    const token = await savedToken(null, 'leervraag', unfinished, 'back');
    expect((await draftOf(token))?.answers.question).toEqual(unfinished);
    expect(await save(token, 'organisatie', { requesterEmail: 'Jan, 111222333' }, 'back')).toMatchObject({
      reason: 'needs-another-look',
    });
    expect(await isKept('111222333')).toBe(false);
  });

  it('is refused with a region that does not exist, a month that has passed, or one far away', async () => {
    expect(await save(null, 'situatie', { ...typedIntake.situation, region: 'region:NIETS' })).toMatchObject({
      fields: { region: 'not-an-option' },
    });
    for (const startMonth of ['2020-01', '2099-12']) {
      expect(await save(null, 'praktisch', { ...typedIntake.practical, startMonth })).toMatchObject({
        fields: { startMonth: 'not-an-option' },
      });
    }
  });

  it('starts a draft anew when its time was up, and goes when the job comes by', async () => {
    const token = await savedToken(null, 'leervraag', typedIntake.question);
    await database()
      .update(intakeDrafts)
      .set({ expiresAt: new Date(0) });
    expect(await draftOf(token)).toBeNull();
    const fresh = await savedToken(token, 'leervraag', typedIntake.question);
    expect(fresh).not.toBe(token);
    await withActor({ kind: 'system', job: 'remove-expired-drafts' }, removeExpiredDrafts);
    const left = await database()
      .select()
      .from(intakeDrafts)
      .where(eq(intakeDrafts.expiresAt, new Date(0)));
    expect(left).toEqual([]);
    expect(await draftOf(fresh)).not.toBeNull();
  });
});
