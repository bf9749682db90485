import { rmSync, writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantedPlaces } from '#tests/support/factories/planted-places';
import { type PlantedQuestion, plantQuestion } from '#tests/support/factories/planted-question';
import { findRemains } from '#tests/support/remains';
import { useTestDatabase } from '#tests/support/test-database';
import { processWide } from '~/config/process-wide';
import { database } from '~/db/client.server';
import { requestTombstones } from '~/db/schema/retention';
import { withActor } from '~/db/with-actor.server';
import { type Outcome, outcomes } from '~/domain/requests/closing/outcome';
import { findRequestKeeping } from '~/domain/requests/retention/hold-queries.server';
import { placeHold } from '~/domain/requests/retention/place-hold.server';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { runScheduledJob } from '~/jobs/run-scheduled-job.server';
import { type ScheduledJob, schedule } from '~/jobs/schedule';
import { clock } from '~/platform/clock';
import { createLogger } from '~/platform/logger.server';

useTestDatabase();

const begin = new Date('2030-01-07T09:00:00Z');
const end = new Date('2032-01-07T09:00:00Z');
const week = 7 * 86_400_000;
const weeksBefore = (weeks: number) => new Date(end.getTime() - weeks * week);

const logLines: string[] = [];
const since = new Date();
const jobs = Object.keys(schedule) as ScheduledJob[];

const allOf = (...questions: readonly PlantedQuestion[]) =>
  questions.flatMap(({ texts }) => Object.values(texts));
const remainsOf = (texts: readonly string[]) => findRemains(texts, { logLines, since });

/** Runs every job of the portal once in so many weeks, up to the last moment. */
async function letTimePass(from: Date, until: Date, step: number): Promise<void> {
  for (let at = from.getTime(); at <= until.getTime(); at += step * week) {
    clock.set(new Date(at));
    for (const job of jobs) await runScheduledJob(job);
  }
}

describe('two years of the portal, with its jobs running', () => {
  const ended = new Map<Outcome, PlantedQuestion>();
  let open: PlantedQuestion;
  let held: PlantedQuestion;
  let notYetDue: PlantedQuestion;

  beforeAll(async () => {
    processWide('logger', () => createLogger('debug', { write: (line: string) => logLines.push(line) }));
    clock.set(begin);
    for (const status of outcomes) {
      ended.set(
        status,
        await plantQuestion({ status, at: begin, draftUntil: new Date(begin.getTime() + 4 * week) }),
      );
    }
  }, 60_000);
  afterAll(() => clock.reset());

  it('begin with every text in its place, where this search finds it', async () => {
    // As Postgres does now and then by itself: it notes values of columns to plan with.
    await database().execute(sql`analyze`);
    const texts = allOf(...ended.values());
    expect(new Set(texts).size).toBe(outcomes.length * plantedPlaces.length);
    const remains = await remainsOf(texts);
    expect(texts.filter((text) => !remains.has(text))).toEqual([]);
    const places = new Set([...remains.values()].flat());
    for (const place of ['pg_catalog.pg_statistic', 'sealed texts', 'sealed drafts', 'mails']) {
      expect(places).toContain(place);
    }
  });

  it('would show a text in a file or in the log too', async () => {
    const text = 'tekstdiehiernietsdoet'.split('').reverse().join('');
    writeFileSync('planted.log', text);
    try {
      const found = await findRemains([text], { logLines: [`{"msg":"${text}"}`], since });
      expect(found.get(text)).toEqual(['the log', expect.stringContaining('planted.log')]);
    } finally {
      rmSync('planted.log');
    }
  });

  it('keep everything until its day, and a review longest', async () => {
    await letTimePass(begin, new Date(begin.getTime() + 12 * week), 1);
    const { completed, stopped, ...others } = Object.fromEntries(ended);
    if (!completed || !stopped) throw new Error('no review ended');
    for (const { texts } of [completed, stopped, ...Object.values(others)]) {
      const { draftanswer, draftaddress, ...lasting } = texts;
      expect([...(await remainsOf([draftanswer, draftaddress])).keys()]).toEqual([]);
      const remains = await remainsOf(Object.values(lasting));
      expect(Object.values(lasting).filter((text) => !remains.has(text))).toEqual([]);
    }
    await letTimePass(new Date(begin.getTime() + 13 * week), new Date(begin.getTime() + 14 * week), 1);
    expect([...(await remainsOf(allOf(...Object.values(others)))).keys()]).toEqual([]);
    for (const { texts } of [completed, stopped]) {
      expect((await remainsOf([texts.learningquestion])).size).toBe(1);
    }
  });

  it('end with nothing of what was kept long enough, and with everything else', {
    timeout: 180_000,
  }, async () => {
    await letTimePass(new Date(begin.getTime() + 15 * week), weeksBefore(23), 4);
    // Long ended, but somebody recorded that it stays; its mails and messages are of later.
    held = await plantQuestion({
      status: 'declined',
      at: weeksBefore(22),
      draftUntil: new Date(end.getTime() + week),
    });
    open = await plantQuestion({
      status: 'triage',
      at: weeksBefore(11),
      draftUntil: new Date(end.getTime() + week),
    });
    notYetDue = await plantQuestion({
      status: 'no_match',
      at: weeksBefore(10),
      draftUntil: new Date(end.getTime() + week),
    });
    const { reference } = held.request;
    await withActor(held.request.coordinator, (work) =>
      placeHold(work, { reference, reason: 'Er loopt een klacht over de afwijzing.' }),
    );
    await letTimePass(weeksBefore(20), end, 2);

    expect(Object.fromEntries(await remainsOf(allOf(...ended.values())))).toEqual({});

    const { messagename, messagetext, ...keptByHold } = held.texts;
    expect((await remainsOf([messagename, messagetext])).size).toBe(0);
    const staying = [...Object.values(keptByHold), ...allOf(open, notYetDue)];
    const remains = await remainsOf(staying);
    expect(staying.filter((text) => !remains.has(text))).toEqual([]);
  });

  it('leave of each erased question a tombstone, and an address that nobody knows', async () => {
    const tombstones = await database().select().from(requestTombstones);
    const outcomeOf = new Map(tombstones.map(({ reference, outcome }) => [reference, outcome]));
    expect(outcomeOf).toEqual(
      new Map([...ended].map(([outcome, { request }]) => [request.reference, outcome])),
    );
    for (const { request } of ended.values()) {
      const { reference, coordinator } = request;
      expect(await withActor(coordinator, (work) => findTriageHead(work, reference))).toBeNull();
      expect(await withActor(coordinator, (work) => findRequestKeeping(work, reference))).toBeNull();
    }
  });
});
