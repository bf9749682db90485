import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { pairRuleReasons, pairRules } from '~/db/schema/pair-rules';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { PairRuleEnding, PairRuleKind } from './pair-rule';

/** A rule about somebody and one other, as the coordinator sees it from the page of the first. */
export interface ListedPairRule {
  readonly id: string;
  readonly kind: PairRuleKind;
  readonly otherId: string;
  readonly other: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
  /** Why, as typed; `null` to whoever is one of the two, and after one of them left. */
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly endedAt: Date | null;
  readonly endGround: PairRuleEnding | null;
  readonly endReason: string | null;
}

/** Every rule there is or was about this person and another, the running ones first. For the coordinator alone. */
export async function listPairRules(work: Work, personId: string): Promise<ListedPairRule[]> {
  return hasRole(work.actor, 'coordinator') ? await read(work, personId) : [];
}

export async function findPairRule(
  work: Work,
  personId: string,
  ruleId: string,
): Promise<ListedPairRule | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  return (await read(work, personId, eq(pairRules.id, ruleId)))[0] ?? null;
}

function read(work: Work, personId: string, wanted?: SQL): Promise<ListedPairRule[]> {
  const otherId = sql<string>`case when ${pairRules.oneId} = ${personId} then ${pairRules.otherId}
    else ${pairRules.oneId} end`;
  return work.tx
    .select({
      id: pairRules.id,
      kind: pairRules.kind,
      otherId,
      other: people.name,
      startsOn: pairRules.startsOn,
      endsOn: pairRules.endsOn,
      reason: pairRuleReasons.reason,
      recordedBy: sql<string>`(select p.name from people p where p.id = ${pairRules.recordedById})`,
      recordedAt: pairRules.recordedAt,
      endedAt: pairRules.endedAt,
      endGround: pairRules.endGround,
      endReason: pairRuleReasons.endReason,
    })
    .from(pairRules)
    .innerJoin(people, sql`${people.id} = ${otherId}`)
    .leftJoin(pairRuleReasons, eq(pairRuleReasons.ruleId, pairRules.id))
    .where(and(sql`${personId} in (${pairRules.oneId}, ${pairRules.otherId})`, wanted))
    .orderBy(sql`${pairRules.endedAt} desc nulls first`, desc(pairRules.startsOn), pairRules.id);
}
