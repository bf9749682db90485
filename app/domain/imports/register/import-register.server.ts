import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { indexPerson, rebuildRegistry } from '../../registry/search/index-registry.server';
import { changesNothing, type ImportReport } from '../import-report';
import { allowThinking, lockImports } from '../lock-imports.server';
import { mayImport } from '../may-import';
import type { Sheet } from '../sheet';
import { loadRegister } from './load-register.server';
import { planRegister } from './plan-register';
import { registerWords } from './register-words.server';
import { writeOrganisations } from './write-organisations.server';
import { writePeople } from './write-people.server';

/** What reading in these files would change; nothing is written. */
export async function previewRegister(work: Work, sheets: readonly Sheet[]): Promise<ImportReport> {
  await allowThinking(work);
  return planRegister(sheets, await loadRegister(work), registerWords(), calendarDayAt(work.now)).report;
}

/**
 * Reads in the register the foundation kept before: all of it, or nothing while one fault is left. Repeatable: what is
 * on record already is left. Written in bulk and not by the commands of one person, each of which takes some twenty
 * statements: five thousand people would not fit in one transaction. Nobody gets a mail.
 */
export async function importRegister(
  work: Work,
  sheets: readonly Sheet[],
): Promise<Result<ImportReport, 'not-found' | 'import-has-faults'>> {
  const decision = mayImport(work.actor);
  if (!decision.allowed) return fail(decision.reason);
  await lockImports(work);
  const plan = planRegister(sheets, await loadRegister(work), registerWords(), calendarDayAt(work.now));
  if (plan.report.faults > 0) return fail('import-has-faults');
  if (changesNothing(plan.report)) return succeed(plan.report);
  const idOf = await writeOrganisations(work, plan);
  const personIds = await writePeople(work, plan.people, idOf);
  await recordActivity(work, { name: 'imports.register-imported', data: { ...plan.report.counts } });
  await bringRegistryUpToDate(work, personIds);
  return succeed(plan.report);
}

/** A few people one by one; from a certain number on it is quicker to write every entry anew. */
async function bringRegistryUpToDate(work: Work, personIds: readonly string[]): Promise<void> {
  if (personIds.length > 25) await rebuildRegistry(work);
  else for (const personId of personIds) await indexPerson(work, personId);
}
