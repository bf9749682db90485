import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { affiliations, organisations } from '~/db/schema/organisations';
import { affiliationReports } from '~/db/schema/own-profile';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { canWithdrawReport } from './report-policy';
import type { OwnFunction, OwnReport, ReportToLookAt, TieSaid, WaitingReport } from './reported-tie';

const tieColumns = {
  id: affiliations.id,
  organisation: organisations.name,
  kind: affiliations.kind,
  functionTitle: affiliations.functionTitle,
  startsOn: affiliations.startsOn,
  endsOn: affiliations.endsOn,
  awaitsLook: affiliations.awaitsLook,
};

/** Functions and ties of one person with what they reported of them, the running ones first; for themselves alone. */
export async function listFunctions(work: Work, personId: string): Promise<OwnFunction[]> {
  if (personIdOf(work.actor) !== personId && work.actor.kind !== 'system') return [];
  const rows = await work.tx
    .select({ tie: tieColumns, report: affiliationReports })
    .from(affiliations)
    .innerJoin(organisations, eq(organisations.id, affiliations.organisationId))
    .leftJoin(affiliationReports, eq(affiliationReports.affiliationId, affiliations.id))
    .where(eq(affiliations.personId, personId))
    .orderBy(sql`${affiliations.endsOn} desc nulls first`, desc(affiliations.startsOn), affiliations.id);
  return rows.map(({ tie, report }) => ({ ...tie, report: report && asOwnReport(tie, report) }));
}

export async function findFunction(work: Work, affiliationId: string): Promise<OwnFunction | null> {
  const personId = personIdOf(work.actor);
  if (personId === null) return null;
  return (await listFunctions(work, personId)).find(({ id }) => id === affiliationId) ?? null;
}

function asOwnReport(
  tie: TieSaid & { readonly awaitsLook: boolean },
  { kind, status, remark, startedOnBefore, endedOnBefore, ...said }: typeof affiliationReports.$inferSelect,
): OwnReport {
  const { functionTitle, startsOn, endsOn } = said;
  const before = { startsOn: startedOnBefore, endsOn: endedOnBefore };
  const canWithdraw = !tie.awaitsLook && canWithdrawReport(kind, tie, before).allowed;
  return { kind, status, remark, functionTitle, startsOn, endsOn, canWithdraw };
}

const reportColumns = {
  id: affiliationReports.id,
  personId: affiliationReports.personId,
  name: people.name,
  organisation: organisations.name,
  tieKind: affiliations.kind,
  kind: affiliationReports.kind,
  reportedAt: affiliationReports.reportedAt,
};

/** Everything people reported of their ties that waits for a look, the longest waiting first. */
export async function listWaitingReports(work: Work): Promise<WaitingReport[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  return work.tx
    .select(reportColumns)
    .from(affiliationReports)
    .innerJoin(affiliations, eq(affiliations.id, affiliationReports.affiliationId))
    .innerJoin(organisations, eq(organisations.id, affiliations.organisationId))
    .innerJoin(people, eq(people.id, affiliationReports.personId))
    .where(eq(affiliationReports.status, 'waiting'))
    .orderBy(asc(affiliationReports.reportedAt), asc(affiliationReports.id));
}

/** Before and after of one reported tie, for the coordinator; `null` when it does not wait. */
export async function findReportToLookAt(work: Work, reportId: string): Promise<ReportToLookAt | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [row] = await work.tx
    .select({ listed: reportColumns, said: affiliationReports, titleBefore: affiliations.functionTitle })
    .from(affiliationReports)
    .innerJoin(affiliations, eq(affiliations.id, affiliationReports.affiliationId))
    .innerJoin(organisations, eq(organisations.id, affiliations.organisationId))
    .innerJoin(people, eq(people.id, affiliationReports.personId))
    .where(and(eq(affiliationReports.id, reportId), eq(affiliationReports.status, 'waiting')));
  if (!row) return null;
  const { listed, said, titleBefore } = row;
  const { functionTitle, startsOn, endsOn, startedOnBefore, endedOnBefore } = said;
  const before = { functionTitle: titleBefore, startsOn: startedOnBefore, endsOn: endedOnBefore };
  return {
    ...listed,
    before: said.kind === 'new' ? null : before,
    after: said.kind === 'mistake' ? null : { functionTitle, startsOn, endsOn },
  };
}
