import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { annualReportChapters, annualReportEditions } from '~/db/schema/annual-reports';
import { outboxMails } from '~/db/schema/notifications';
import { type Work, withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import type { Role } from '~/domain/accounts/role';
import { correctReport } from '~/domain/annual-reports/correct-report.server';
import { offerReport } from '~/domain/annual-reports/offer-report.server';
import { openReport } from '~/domain/annual-reports/open-report.server';
import { publishReport } from '~/domain/annual-reports/publish-report.server';
import { listChapters, listEditions, listYears } from '~/domain/annual-reports/report-queries.server';
import { returnReport } from '~/domain/annual-reports/return-report.server';
import { writeChapter } from '~/domain/annual-reports/write-chapter.server';
import type { Result } from '~/domain/kernel/result';
import { mergePeople } from '~/domain/merging/people/merge-people.server';
import { findMergePreview } from '~/domain/merging/people/merge-preview.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let year = 2030;
let coco: Actor;
let cor: Actor;
let treasurer: Actor;
let supervisor: Actor;

async function actor(name: string, role: Role): Promise<Actor> {
  return { kind: 'person', personId: await makePerson(name, [role]), roles: [role] };
}

beforeEach(async () => {
  year += 1;
  clock.set(new Date(`${year + 1}-02-10T10:00:00Z`));
  coco = await actor('Coco Coördinator', 'coordinator');
  cor = await actor('Cor Dineren', 'coordinator');
  treasurer = await actor('Penny Meester', 'treasurer');
  supervisor = await actor('Sanne Elders', 'supervisor');
});
afterAll(() => clock.reset());

const as = <Outcome>(who: Actor, run: (work: Work) => Promise<Outcome>) => withActor(who, run);

async function latest() {
  const [edition] = await as(coco, (work) => listEditions(work, year));
  if (!edition) throw new Error('there is no edition');
  return edition;
}

async function write(by: Actor, bodyNl = 'Dit jaar begon met vragen.', bodyEn = '') {
  const { version } = await latest();
  return as(by, (work) => writeChapter(work, { year, chapter: 'introduction', version, bodyNl, bodyEn }));
}

const open = (by: Actor = coco) => as(by, (work) => openReport(work, { year }));

type Step = (
  work: Work,
  edition: { readonly year: number; readonly version: number },
) => Promise<Result<null, string>>;

async function step(by: Actor, command: Step) {
  const { version } = await latest();
  return as(by, (work) => command(work, { year, version }));
}

async function giveBack(by: Actor, remark = 'Vertel ook wat er anders ging.') {
  const { version } = await latest();
  return as(by, (work) => returnReport(work, { year, version, remark }));
}

async function published(): Promise<void> {
  for (const done of [
    await open(),
    await write(coco),
    await step(coco, offerReport),
    await step(cor, publishReport),
  ]) {
    expect(done).toMatchObject({ ok: true });
  }
}

describe('an annual report', () => {
  it('is opened by a coordinator, once for each year, and not ahead of its time', async () => {
    expect(await open(supervisor)).toMatchObject({ reason: 'not-found' });
    expect(await open(treasurer)).toMatchObject({ reason: 'not-found' });
    expect(await open(visitor)).toMatchObject({ reason: 'not-found' });
    expect(await open()).toMatchObject({ ok: true });
    expect(await open(cor)).toMatchObject({ reason: 'report-begun' });
    expect(await as(coco, (work) => openReport(work, { year: year + 2 }))).toMatchObject({
      reason: 'choose',
    });
    expect(await as(coco, (work) => openReport(work, { year: 2024 }))).toMatchObject({ reason: 'choose' });
  });

  it('is written by coordinators, screened, and not over what somebody else wrote meanwhile', async () => {
    await open();
    const { version } = await latest();
    expect(await write(treasurer)).toMatchObject({ reason: 'not-found' });
    expect(await write(coco, 'Bel 06 12345678 voor wie het was.')).toMatchObject({
      reason: 'private-data',
      fields: { bodyNl: 'found-phone' },
    });
    expect(await write(coco, '', 'Only English')).toMatchObject({ reason: 'dutch-first' });
    expect(await write(cor)).toMatchObject({ ok: true });
    expect(
      await as(coco, (work) =>
        writeChapter(work, { year, chapter: 'outlook', version, bodyNl: 'Vooruit.', bodyEn: '' }),
      ),
    ).toMatchObject({ reason: 'stale' });
  });

  it('is offered once its year is over and something is written, with the figures of that moment', async () => {
    await open();
    expect(await step(coco, offerReport)).toMatchObject({ reason: 'nothing-written' });
    await write(coco);
    clock.set(new Date(`${year}-12-31T22:00:00Z`));
    expect(await step(coco, offerReport)).toMatchObject({ reason: 'year-not-over' });
    clock.set(new Date(`${year}-12-31T23:00:00Z`));
    expect(await step(treasurer, offerReport)).toMatchObject({ reason: 'not-found' });
    expect(await step(coco, offerReport)).toMatchObject({ ok: true });
    expect(await latest()).toMatchObject({
      status: 'offered',
      figures: { form: 1, year, countedOn: `${year + 1}-01-01` },
    });
    expect(await write(coco)).toMatchObject({ reason: 'not-being-written' });
  });

  it('is published by somebody who wrote nothing of it', async () => {
    await open();
    expect(await step(cor, publishReport)).toMatchObject({ reason: 'not-offered' });
    await write(cor);
    await step(coco, offerReport);
    for (const by of [coco, cor]) {
      expect(await step(by, publishReport)).toMatchObject({ reason: 'own-report' });
    }
    expect(await step(supervisor, publishReport)).toMatchObject({ reason: 'not-found' });
    expect(await as(visitor, (work) => listYears(work))).not.toContainEqual(
      expect.objectContaining({ year }),
    );
    expect(await step(treasurer, publishReport)).toMatchObject({ ok: true });
    const [mine] = await as(visitor, (work) => listYears(work));
    expect(mine).toMatchObject({ year, edition: 1, status: 'published', publishedEdition: 1 });
    const [edition] = await as(visitor, (work) => listEditions(work, year));
    const texts = await as(visitor, (work) => listChapters(work, edition?.id ?? ''));
    expect(texts[0]).toMatchObject({ chapter: 'introduction', bodyNl: 'Dit jaar begon met vragen.' });
  });

  it('knows one person by two records as one pair of eyes', async () => {
    await open();
    await write(coco);
    await step(coco, offerReport);
    const personId = await makePerson('Coco Coördinator', ['coordinator']);
    const merge = { keptId: personId, removedId: coco.kind === 'person' ? coco.personId : '' };
    const merged = await as(cor, async (work) => {
      const preview = await findMergePreview(work, merge);
      return mergePeople(work, merge, { seen: preview?.seen ?? '', looked: 'yes', sure: 'yes' });
    });
    expect(merged).toMatchObject({ ok: true });
    const double: Actor = { kind: 'person', personId, roles: ['coordinator'] };
    expect(await step(double, publishReport)).toMatchObject({ reason: 'own-report' });
    expect(await step(cor, publishReport)).toMatchObject({ ok: true });
  });

  it('goes back with a remark, without its figures, and is told of', async () => {
    await open();
    await write(coco);
    expect(await giveBack(cor)).toMatchObject({ reason: 'not-offered' });
    await step(coco, offerReport);
    expect(await giveBack(supervisor)).toMatchObject({ reason: 'not-found' });
    expect(await giveBack(treasurer)).toMatchObject({ ok: true });
    expect(await latest()).toMatchObject({
      status: 'writing',
      figures: null,
      offeredById: null,
      remark: 'Vertel ook wat er anders ging.',
    });
    expect(await write(coco, 'Er ging ook iets anders.')).toMatchObject({ ok: true });
    const [told] = await database()
      .select({ id: activities.id })
      .from(activities)
      .where(
        and(
          eq(activities.name, 'annual-reports.edition-offered'),
          eq(sql`(${activities.data}->>'year')::int`, year),
        ),
      );
    await as({ kind: 'system', job: 'test' }, (work) => planNotifications(work, told?.id ?? 0));
    const offered = await database()
      .select({ to: outboxMails.recipientId })
      .from(outboxMails)
      .where(and(eq(outboxMails.template, 'report-offered'), eq(outboxMails.activityId, told?.id ?? 0)));
    const heard = offered.map(({ to }) => to);
    for (const who of [cor, treasurer]) expect(heard).toContain(who.kind === 'person' ? who.personId : '');
    expect(heard).not.toContain(coco.kind === 'person' ? coco.personId : '');
  });

  it('never changes once it is published, not even behind the portal', async () => {
    await published();
    const { id, version } = await latest();
    expect(await write(coco)).toMatchObject({ reason: 'not-being-written' });
    expect(await giveBack(cor)).toMatchObject({ reason: 'not-offered' });
    expect(version).toBeGreaterThan(1);
    const change = (set: Partial<typeof annualReportEditions.$inferInsert>) =>
      database().update(annualReportEditions).set(set).where(eq(annualReportEditions.id, id));
    for (const set of [{ status: 'writing' as const }, { publishedAt: new Date() }, { figures: null }]) {
      await expect(change(set)).rejects.toMatchObject({
        cause: { constraint_name: 'annual_report_editions_guard' },
      });
    }
    await expect(
      database()
        .update(annualReportChapters)
        .set({ bodyNl: 'Anders.' })
        .where(eq(annualReportChapters.editionId, id)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'annual_report_chapters_guard' } });
    await expect(
      as(coco, ({ tx }) => tx.delete(annualReportEditions).where(eq(annualReportEditions.id, id))),
    ).rejects.toThrow();
  });

  it('is corrected in a next edition with a note, which takes its texts and, when asked, its figures', async () => {
    await published();
    const before = await latest();
    const correct = (by: Actor, countsAgain: boolean, noteNl = 'De tabel had een fout in de kop.') =>
      as(by, (work) =>
        correctReport(work, { year, version: before.version, noteNl, noteEn: '', countsAgain }),
      );
    expect(await correct(treasurer, false)).toMatchObject({ reason: 'not-found' });
    expect(await correct(coco, false, 'Mail naar iemand@voorbeeld.example.')).toMatchObject({
      reason: 'private-data',
    });
    expect(await correct(coco, false)).toMatchObject({ ok: true });
    expect(await correct(cor, false)).toMatchObject({ reason: 'stale' });
    const next = await latest();
    expect(next).toMatchObject({ edition: 2, status: 'writing', countsAgain: false });
    expect(await as(visitor, (work) => listEditions(work, year))).toHaveLength(1);
    clock.set(new Date(`${year + 1}-06-01T10:00:00Z`));
    expect(await step(coco, offerReport)).toMatchObject({ ok: true });
    expect((await latest()).figures).toEqual(before.figures);
    expect(await step(coco, publishReport)).toMatchObject({ reason: 'own-report' });
    expect(await step(cor, publishReport)).toMatchObject({ ok: true });
    const seen = await as(visitor, (work) => listEditions(work, year));
    expect(seen.map(({ edition }) => edition)).toEqual([2, 1]);
  });
});
