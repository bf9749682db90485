import { and, eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { affiliations } from '~/db/schema/organisations';
import { affiliationReports } from '~/db/schema/own-profile';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayLook } from '../registry-policy';
import { indexPerson } from '../search/index-registry.server';

type Refusal = 'not-found' | 'own-change' | 'stale';

/** The coordinator finds it right: the tie is as reported, for independence and in public. */
export async function approveReport(
  work: Work,
  reportId: string,
): Promise<Result<null, Refusal | 'affiliation-overlaps'>> {
  const opened = await openReport(work, reportId);
  if (!opened.ok) return opened;
  const { personId, affiliationId, kind, functionTitle, startsOn, endsOn, organisationId } = opened.value;
  const isTheTie = eq(affiliations.id, affiliationId);
  if (kind === 'mistake') {
    // The report goes with it.
    await work.tx.delete(affiliations).where(isTheTie);
  } else {
    await refusedBy({ affiliations_no_overlap: 'affiliation-overlaps' }, () =>
      work.tx
        .update(affiliations)
        .set({ functionTitle, startsOn, endsOn, awaitsLook: false })
        .where(isTheTie),
    );
    await work.tx.delete(affiliationReports).where(eq(affiliationReports.id, reportId));
  }
  await recordActivity(work, {
    name: 'registry.tie-report-approved',
    personId,
    organisationId,
    data: { report: kind },
  });
  await indexPerson(work, personId);
  return succeed(null);
}

/** Back to its person with a remark. What counts for independence already goes on counting. */
export async function sendBackReport(
  work: Work,
  { reportId, remark }: { readonly reportId: string; readonly remark: string },
): Promise<Result<null, Refusal>> {
  const opened = await openReport(work, reportId);
  if (!opened.ok) return opened;
  const { personId, organisationId, kind } = opened.value;
  await work.tx
    .update(affiliationReports)
    .set({ status: 'sent-back', remark })
    .where(eq(affiliationReports.id, reportId));
  await recordActivity(work, {
    name: 'registry.tie-report-sent-back',
    personId,
    organisationId,
    data: { report: kind },
  });
  return succeed(null);
}

type OpenReport = typeof affiliationReports.$inferSelect & { readonly organisationId: string };

/** The tie before what is said of it, as when its person reports. */
async function openReport(work: Work, reportId: string): Promise<Result<OpenReport, Refusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const isIt = eq(affiliationReports.id, reportId);
  const [found] = await work.tx.select().from(affiliationReports).where(isIt);
  if (!found) return fail('not-found');
  const may = mayLook(work.actor, found.personId);
  if (!may.allowed) return fail(may.reason);
  const [tie] = await work.tx
    .select({ organisationId: affiliations.organisationId })
    .from(affiliations)
    .where(eq(affiliations.id, found.affiliationId))
    .for('update');
  const [report] = await work.tx
    .select()
    .from(affiliationReports)
    .where(and(isIt, eq(affiliationReports.status, 'waiting')))
    .for('update');
  return tie && report ? succeed({ ...report, ...tie }) : fail('stale');
}
