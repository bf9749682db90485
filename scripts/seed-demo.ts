import { sql } from 'drizzle-orm';
import { database, type Transaction } from '~/db/client.server';
import { portalFacts } from '~/db/schema/content';
import { actorSettings } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { renewPublicCodes } from '~/domain/findings/disclosure/renew-public-codes.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { rebuildRegistry } from '~/domain/registry/search/index-registry.server';
import { clock } from '~/platform/clock';
import { settleBooks } from './demonstration/books/settle-books';
import { writeMessages } from './demonstration/contact-messages';
import { writeImportedFiles } from './demonstration/imported-files';
import { issueStatements } from './demonstration/issue-statements';
import { writeLibrary } from './demonstration/library/write-library';
import { playStories } from './demonstration/play/play-stories';
import { settleAgreements } from './demonstration/settle-agreements';
import { settleAnnualReports } from './demonstration/settle-annual-reports';
import { settleGates } from './demonstration/settle-gates';
import { settleHandovers } from './demonstration/settle-handovers';
import { settleMails } from './demonstration/settle-mails';
import { settleMethodology } from './demonstration/settle-methodology';
import { settlePlans } from './demonstration/settle-plans';
import { settleProfiles } from './demonstration/settle-profiles';
import { settleQuotes } from './demonstration/settle-quotes';
import { settleRetention } from './demonstration/settle-retention';
import { stories } from './demonstration/stories/stories';
import { workingDayAgo } from './demonstration/working-day';
import { worldOn } from './demonstration/world';
import { writeWorld } from './demonstration/write-world';

/** Any fixed number: of two starts at the same moment one fills the database. */
const seedLock = 20_261_124;

/** Mails of the last two weeks are in the mailbox; a mailbox of two years would be no use to anybody. */
const mailDays = 10;

/**
 * Fills an empty database with the demonstration world; leaves every other database alone. All of it or nothing: a
 * start that is cut off leaves the database empty.
 */
export async function main(report: (line: string) => void): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${seedLock})`);
    const [row] = await tx.execute<{ empty: boolean }>(sql`select not exists (select from people) as empty`);
    if (!row?.empty) return;
    report('filling the empty database with the demonstration world');
    await fill(tx, clock.now());
  });
}

async function fill(tx: Transaction, now: Date): Promise<void> {
  const today = calendarDayAt(now);
  const world = worldOn(today);
  await writeWorld(tx, world);
  await tx.insert(portalFacts).values({ key: 'demonstration', value: today });
  const mailsSince = dutchInstant(workingDayAgo(today, mailDays), '00:00');
  await playStories({ tx, world, mailsSince }, stories);
  const [coordinator] = world.coordinators;
  if (coordinator) await writeMessages(tx, today, coordinator);
  await settleProfiles({ tx, world });
  if (coordinator) await settleAgreements({ tx, world, coordinator });
  if (coordinator) await settlePlans({ tx, world, coordinator });
  if (coordinator) await settleQuotes({ tx, world, coordinator });
  if (coordinator) await settleGates({ tx, world, coordinator });
  if (coordinator) await settleHandovers({ tx, world, coordinator });
  if (coordinator) await writeImportedFiles(tx, now, coordinator);
  await settleBooks({ tx, world, coordinators: world.coordinators });
  await settleAnnualReports({ tx, world, now });
  await settleRetention({ tx, world, now });
  await settleMethodology({ tx, world, now });
  await rebuildRegistry(await indexer(tx, now));
  await issueStatements(tx, world, now);
  await ownTables(tx);
  await writeLibrary({ tx, world });
  await renewPublicCodes(await indexer(tx, now));
  await ownTables(tx);
  await settleMails(tx);
}

/** Back to the owner of the tables, as whom this began. */
async function ownTables(tx: Transaction): Promise<void> {
  await tx.execute(sql`select set_config('role', 'none', true)`);
}

async function indexer(tx: Transaction, now: Date) {
  const actor: Actor = { kind: 'system', job: 'demonstration' };
  await tx.execute(actorSettings(actor));
  return { tx, actor, now };
}
