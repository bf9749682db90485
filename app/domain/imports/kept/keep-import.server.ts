import { and, desc, eq, notInArray } from 'drizzle-orm';
import { imports } from '~/db/schema/imports';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import type { ImportKind } from '../import-kind';
import type { ImportReport } from '../import-report';
import { previewMunicipalities } from '../municipalities/import-municipalities.server';
import { previewRegister } from '../register/import-register.server';
import type { Sheet } from '../sheet';

export interface SentFile {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
  /** Of a table of municipalities: the day it holds from. */
  readonly holdsOn: CalendarDay | null;
}

/** Whoever keeps sending files keeps the last few. */
const mostKept = 10;
const longestName = 120;

/** Looks at a file and keeps what was read of it, until it is carried out or a day has passed. */
export async function keepImport(
  work: Work,
  { kind, fileName, sheets, holdsOn }: SentFile,
): Promise<Result<{ readonly importId: string }, 'not-found'>> {
  const uploadedById = personIdOf(work.actor);
  if (uploadedById === null || !hasRole(work.actor, 'coordinator')) return fail('not-found');
  const report = await previewImport(work, { kind, sheets, holdsOn });
  const [row] = await work.tx
    .insert(imports)
    .values({
      kind,
      uploadedById,
      fileName: fileName.slice(-longestName) || '–',
      uploadedAt: work.now,
      holdsOn,
      sheets,
      report,
    })
    .returning({ id: imports.id });
  if (!row) throw new Error('an import was not kept');
  await removeOldest(work, uploadedById);
  return succeed({ importId: row.id });
}

export function previewImport(
  work: Work,
  { kind, sheets, holdsOn }: Omit<SentFile, 'fileName'>,
): Promise<ImportReport> {
  if (kind === 'register') return previewRegister(work, sheets);
  if (holdsOn === null) throw new Error('a table of municipalities holds from a day');
  return previewMunicipalities(work, { sheets, holdsOn });
}

async function removeOldest({ tx }: Work, uploadedById: string): Promise<void> {
  const newest = tx
    .select({ id: imports.id })
    .from(imports)
    .where(eq(imports.uploadedById, uploadedById))
    .orderBy(desc(imports.uploadedAt), desc(imports.id))
    .limit(mostKept);
  await tx.delete(imports).where(and(eq(imports.uploadedById, uploadedById), notInArray(imports.id, newest)));
}
