import { desc, eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { resourceFiles, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { openResource } from './open-resource.server';
import { recordStep } from './record-step.server';
import { canStartDraft } from './resource-policy';

type Refusal = 'not-found' | 'draft-open';

/** Begins the next version, with the words and files of the latest one. */
export async function startDraft(
  work: Work,
  resourceId: string,
): Promise<Result<{ readonly number: number }, Refusal>> {
  if (!(await openResource(work, resourceId))) return fail('not-found');
  const versions = await work.tx
    .select()
    .from(resourceVersions)
    .where(eq(resourceVersions.resourceId, resourceId))
    .orderBy(desc(resourceVersions.number));
  const decision = canStartDraft(versions.map(({ state }) => state));
  if (!decision.allowed) return fail(decision.reason);
  const [latest] = versions;
  if (!latest) return fail('not-found');
  const { titleNl, summaryNl, bodyNl, titleEn, summaryEn, bodyEn } = latest;
  const number = latest.number + 1;
  const [draft] = await refusedBy({ resource_versions_open: 'draft-open' }, () =>
    work.tx
      .insert(resourceVersions)
      .values({
        resourceId,
        number,
        state: 'draft',
        startedAt: work.now,
        titleNl,
        summaryNl,
        bodyNl,
        titleEn,
        summaryEn,
        bodyEn,
      })
      .returning({ id: resourceVersions.id }),
  );
  if (!draft) throw new Error('a draft was not begun');
  await keepFiles(work, latest.id, draft.id);
  await recordStep(work, { resourceId, versionNumber: number, event: 'drafted' });
  return succeed({ number });
}

async function keepFiles({ tx }: Work, fromId: string, toId: string): Promise<void> {
  const files = await tx
    .select({
      documentId: resourceFiles.documentId,
      name: resourceFiles.name,
      position: resourceFiles.position,
    })
    .from(resourceFiles)
    .where(eq(resourceFiles.versionId, fromId));
  if (files.length === 0) return;
  await tx.insert(resourceFiles).values(files.map((file) => ({ ...file, versionId: toId })));
}
