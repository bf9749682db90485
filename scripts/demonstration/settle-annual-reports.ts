import type { Transaction } from '~/db/client.server';
import { actorSettings, type Work } from '~/db/with-actor.server';
import { offerReport } from '~/domain/annual-reports/offer-report.server';
import { openReport } from '~/domain/annual-reports/open-report.server';
import { publishReport } from '~/domain/annual-reports/publish-report.server';
import { writeChapter } from '~/domain/annual-reports/write-chapter.server';
import { yearOf } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { begunText, publishedTexts } from './annual-report-texts';
import { done } from './coordinator-at-work';
import type { PersonSeed } from './person';
import type { World } from './world';

interface Stage {
  readonly tx: Transaction;
  readonly world: World;
  readonly now: Date;
}

/** Last year's report, written by one coordinator and published by the treasurer, and this year's, just begun. */
export async function settleAnnualReports({ tx, world, now }: Stage): Promise<void> {
  const [writer, colleague] = world.coordinators;
  if (!writer || !colleague) throw new Error('the demonstration has no two coordinators');
  const thisYear = yearOf(world.today);
  const spring = dutchInstant(`${thisYear}-03-16`, '10:30');
  const at = spring < now ? spring : now;
  await writeLastYear(await workAs(tx, writer, at), thisYear - 1);
  done(await publishReport(await workAs(tx, world.treasurer, at), lastSeen(thisYear - 1)));
  const begun = await workAs(tx, colleague, now);
  done(await openReport(begun, { year: thisYear }));
  done(await writeChapter(begun, { year: thisYear, version: 1, ...begunText }));
}

async function writeLastYear(work: Work, year: number): Promise<void> {
  done(await openReport(work, { year }));
  for (const [at, text] of publishedTexts.entries()) {
    done(await writeChapter(work, { year, version: at + 1, ...text }));
  }
  done(await offerReport(work, { year, version: publishedTexts.length + 1 }));
}

/** Every chapter raised the version by one, and so did offering. */
function lastSeen(year: number) {
  return { year, version: publishedTexts.length + 2 };
}

async function workAs(tx: Transaction, person: PersonSeed, now: Date): Promise<Work> {
  const actor = { kind: 'person' as const, personId: person.id, roles: person.roles };
  await tx.execute(actorSettings(actor));
  return { tx, actor, now };
}
