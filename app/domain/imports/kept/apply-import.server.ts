import { eq } from 'drizzle-orm';
import { imports } from '~/db/schema/imports';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { importMunicipalities } from '../municipalities/import-municipalities.server';
import { importRegister } from '../register/import-register.server';
import { previewImport } from './keep-import.server';

type Refusal = 'not-found' | 'import-done' | 'import-has-faults' | 'succession-refused';

/**
 * Carries out an import that was looked at, in this one transaction. What was read of the file goes at once; what was
 * done stays to be seen until the day has passed. Row-level security shows everybody only their own.
 */
export async function applyImport(work: Work, importId: string): Promise<Result<null, Refusal>> {
  const [kept] = await work.tx.select().from(imports).where(eq(imports.id, importId)).for('update');
  if (!kept) return fail('not-found');
  const { kind, sheets, holdsOn } = kept;
  if (kept.appliedAt !== null || sheets === null) return fail('import-done');
  const done =
    kind === 'register' || holdsOn === null
      ? await importRegister(work, sheets)
      : await importMunicipalities(work, { sheets, holdsOn });
  if (!done.ok) return done;
  await work.tx
    .update(imports)
    .set({ appliedAt: work.now, sheets: null, report: done.value })
    .where(eq(imports.id, importId));
  return succeed(null);
}

/** Looks at it again: since it was sent something on record has changed, so that it has faults now. */
export async function lookAgainAtImport(work: Work, importId: string): Promise<void> {
  const [kept] = await work.tx.select().from(imports).where(eq(imports.id, importId)).for('update');
  if (!kept?.sheets) return;
  const { kind, sheets, holdsOn } = kept;
  const report = await previewImport(work, { kind, sheets, holdsOn });
  await work.tx.update(imports).set({ report }).where(eq(imports.id, importId));
}
