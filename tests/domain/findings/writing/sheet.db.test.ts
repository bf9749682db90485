import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeReview } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { codings, findingRevisions, findings } from '~/db/schema/findings';
import { contextReads } from '~/db/schema/requests';
import { changeDraft } from '~/domain/findings/writing/change-draft.server';
import { codeSource } from '~/domain/findings/writing/code-source.server';
import { openEarlierSource, openReviewSource } from '~/domain/findings/writing/open-source.server';
import { proposeCodes } from '~/domain/findings/writing/propose-codes.server';
import { removeDraft } from '~/domain/findings/writing/remove-draft.server';
import { findSheet } from '~/domain/findings/writing/sheet-queries.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import {
  anActor,
  as,
  emptyLibrary,
  offer,
  openSheet,
  versionOf,
  wholeCodes,
  wholeWords,
  writeAs,
} from '../finding-world';

useTestDatabase();
beforeEach(emptyLibrary);

const codes = { form: ['compact'] };

describe('the sheet of a review', () => {
  it('is opened by its reviewers and the coordinator from drafting on, once', async () => {
    const review = await makeReview('dialogue');
    const open = (actor: Parameters<typeof as>[0], reference = review.reference) =>
      as(actor, (work) => openReviewSource(work, { reference, year: 2026, codes }));
    expect(await open(review.seat('lead'))).toMatchObject({ reason: 'too-early-for-findings' });
    const { review: later, lead } = await openSheet();
    expect(await open(lead, later.reference)).toMatchObject({ reason: 'sheet-open' });
    const another = await makeReview('reported');
    expect(await open(another.seat('supervisor'), another.reference)).toMatchObject({ reason: 'not-yours' });
    expect(await open(lead, another.reference)).toMatchObject({ reason: 'not-found' });
    expect(await open(await anActor('Coco Blik', 'coordinator'), another.reference)).toMatchObject({
      ok: true,
    });
  });

  it('of an earlier review is for a coordinator, and not of a year to come', async () => {
    const coordinator = await anActor('Coco Blik', 'coordinator');
    const open = (actor: Parameters<typeof as>[0], year = 2019, chosen: Record<string, string[]> = codes) =>
      as(actor, (work) => openEarlierSource(work, { year, codes: chosen }));
    expect(await open(await anActor('Rik Rond', 'reviewer'))).toMatchObject({ reason: 'not-found' });
    expect(await open(coordinator, 2190)).toMatchObject({ fields: { year: 'year-to-come' } });
    expect(await open(coordinator, 2019, { form: ['full', 'compact'] })).toMatchObject({
      fields: { 'codes.form': 'too-many|1' },
    });
    expect(await open(coordinator, 2019, { form: ['nonsense'] })).toMatchObject({
      fields: { 'codes.form': 'not-an-option' },
    });
    expect(await open(coordinator)).toMatchObject({ ok: true });
  });

  it('begins with what the request says, and that was read is on record', async () => {
    const review = await makeReview('drafting');
    const propose = (actor: Parameters<typeof as>[0]) =>
      as(actor, async (work) => {
        const head = await findReviewHead(work, review.reference);
        return head && (await proposeCodes(work, head));
      });
    const reads = () => database().$count(contextReads, eq(contextReads.requestId, review.id));
    const before = await reads();
    expect((await propose(review.seat('co')))?.codes).toMatchObject({ form: [expect.any(String)] });
    expect(await reads()).toBe(before + 1);
    await propose(await anActor('Coco Blik', 'coordinator'));
    expect(await reads()).toBe(before + 1);
  });

  it('keeps who coded what, and when it was taken off', async () => {
    const { review, lead, sourceId } = await openSheet();
    const co = review.seat('co');
    expect(
      await as(co, (work) =>
        codeSource(work, { sourceId, year: 2025, codes: { form: ['full'], sector: ['education'] } }),
      ),
    ).toMatchObject({ ok: true });
    const rows = await database().select().from(codings).where(eq(codings.sourceId, sourceId));
    expect(rows).toHaveLength(3);
    expect(rows.filter(({ removedAt }) => removedAt !== null)).toMatchObject([
      {
        codedById: lead.kind === 'person' && lead.personId,
        removedById: co.kind === 'person' && co.personId,
      },
    ]);
    const stranger = await anActor('Rik Rond', 'reviewer');
    expect(await as(stranger, (work) => codeSource(work, { sourceId, year: 2025, codes }))).toMatchObject({
      reason: 'not-found',
    });
  });
});

describe('a finding', () => {
  it('is written by the pair, each change kept with whose it is', async () => {
    const { review, lead, sourceId } = await openSheet();
    const written = await writeAs(lead, sourceId, { considerations: '' }, {});
    if (!written.ok) throw new Error(written.reason);
    const { findingId } = written.value;
    const change = (version: number) =>
      as(review.seat('co'), (work) =>
        changeDraft(work, { findingId, version, ...wholeWords, codes: wholeCodes }),
      );
    expect(await change(99)).toMatchObject({ reason: 'stale' });
    expect(await change(await versionOf(findingId))).toMatchObject({ ok: true });
    const revisions = await database().select().from(findingRevisions);
    expect(revisions.map(({ considerations }) => considerations).sort()).toEqual([
      '',
      wholeWords.considerations,
    ]);
    expect(new Set(revisions.map(({ writtenById }) => writtenById)).size).toBe(2);
    const sheet = await as(lead, (work) => findSheet(work, sourceId));
    expect(sheet.findings).toMatchObject([{ id: findingId, status: 'draft' }]);
  });

  it('keeps nothing that may make a case recognisable, and says in which fields', async () => {
    const { lead, sourceId } = await openSheet();
    const words = {
      pattern: `${wholeWords.pattern} Dat gebeurde op 3 maart 2021.`,
      wentWell: 'Daan de Vries bleef bellen met het gezin.',
    };
    expect(await writeAs(lead, sourceId, words)).toMatchObject({
      reason: 'identifies',
      fields: { pattern: 'identifies', wentWell: 'identifies' },
    });
    expect(await database().$count(findings)).toBe(0);
  });

  it('holds no name that is on record', async () => {
    const { lead, sourceId } = await openSheet();
    await anActor('Wilma Zeldenrijk', 'supervisor');
    expect(
      await writeAs(lead, sourceId, { wider: 'Volgens Zeldenrijk is het in elk team zo geregeld.' }),
    ).toMatchObject({ fields: { wider: 'identifies' } });
  });

  it('is for nobody outside the review to write, and for a supervisor to look at only', async () => {
    const { review, sourceId, lead } = await openSheet();
    for (const actor of [await anActor('Rik Rond', 'reviewer'), review.seat('supervisor')]) {
      expect(await writeAs(actor, sourceId)).toMatchObject({ reason: 'not-found' });
    }
    const written = await writeAs(lead, sourceId);
    if (!written.ok) throw new Error(written.reason);
    const { findingId } = written.value;
    expect(await offer(await anActor('Rik Rond', 'reviewer'), findingId)).toMatchObject({
      reason: 'not-found',
    });
    expect(await offer(review.seat('supervisor'), findingId)).toMatchObject({ reason: 'not-yours' });
  });

  it('as a draft can be thrown away, and not once it was offered', async () => {
    const { lead, sourceId } = await openSheet();
    const written = await writeAs(lead, sourceId);
    if (!written.ok) throw new Error(written.reason);
    const { findingId } = written.value;
    await offer(lead, findingId);
    const remove = async () => {
      const version = await versionOf(findingId);
      return await as(lead, (work) => removeDraft(work, { findingId, version }));
    };
    expect(await remove()).toMatchObject({ reason: 'finding-moved' });
    const another = await writeAs(lead, sourceId);
    if (!another.ok) throw new Error(another.reason);
    expect(
      await as(lead, (work) => removeDraft(work, { findingId: another.value.findingId, version: 1 })),
    ).toMatchObject({ ok: true });
    expect(await database().$count(findings)).toBe(1);
  });
});
