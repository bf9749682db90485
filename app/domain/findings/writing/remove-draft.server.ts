import { eq } from 'drizzle-orm';
import { findings } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { type FindingRefusal, mayRewrite } from '../finding-lifecycle';
import { type FindingForChange, openFinding } from '../open-finding.server';

/** Throws a draft away, with everything that was kept of it. */
export async function removeDraft(
  work: Work,
  input: FindingForChange,
): Promise<Result<{ readonly sourceId: string }, 'not-found' | 'stale' | FindingRefusal>> {
  const opened = await openFinding(work, input);
  if (!opened.ok) return opened;
  const { finding, parts } = opened.value;
  const may = mayRewrite(finding.status, parts);
  if (!may.allowed) return fail(may.reason);
  await work.tx.delete(findings).where(eq(findings.id, finding.id));
  await recordActivity(work, { name: 'findings.draft-removed', data: { findingId: finding.id } });
  return succeed({ sourceId: finding.sourceId });
}
