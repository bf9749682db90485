import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { people } from '~/db/schema/accounts';
import { pairRuleReasons, pairRules } from '~/db/schema/pair-rules';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import type { NewPairRule } from './inputs';
import { pairRuleKeeper } from './pair-rule-keeper';

type Refusal =
  | 'not-found'
  | 'own-record'
  | 'same-person'
  | 'person-not-found'
  | 'period-over'
  | 'pair-rule-known'
  | 'only-together-taken';

/**
 * Records that two members never, or only, review together. It counts from the next time anybody asks: what runs is
 * checked again when somebody says yes, and before it is confirmed.
 */
export async function recordPairRule(
  work: Work,
  personId: string,
  { otherId, kind, startsOn, endsOn, reason }: NewPairRule,
): Promise<Result<{ readonly ruleId: string }, Refusal>> {
  const keeper = pairRuleKeeper(work.actor, [personId, otherId]);
  if (!keeper.ok) return keeper;
  if (personId === otherId) return fail('same-person', { otherId: 'same-person' });
  if (endsOn !== undefined && endsOn < calendarDayAt(work.now)) {
    return fail('period-over', { endsOn: 'period-over' });
  }
  if (!(await areMembers(work, [personId, otherId]))) return fail('person-not-found');
  const [rule] = await refusedBy(
    { pair_rules_no_overlap: 'pair-rule-known', pair_rules_only_one: 'only-together-taken' },
    () =>
      work.tx
        .insert(pairRules)
        .values({
          kind,
          oneId: sql`least(${personId}::uuid, ${otherId}::uuid)`,
          otherId: sql`greatest(${personId}::uuid, ${otherId}::uuid)`,
          startsOn,
          endsOn,
          recordedById: keeper.value,
          recordedAt: work.now,
        })
        .returning({ ruleId: pairRules.id }),
  );
  if (!rule) throw new Error('a rule about two people was not written');
  await work.tx.insert(pairRuleReasons).values({ ruleId: rule.ruleId, reason });
  for (const [about, beside] of [
    [personId, otherId],
    [otherId, personId],
  ] as const) {
    await recordActivity(work, {
      name: 'matching.pair-rule-recorded',
      personId: about,
      data: { ruleId: rule.ruleId, kind, otherId: beside },
    });
  }
  return succeed(rule);
}

/** In the register and not gone: of anybody else there is nothing to agree. */
async function areMembers(work: Work, ids: readonly [string, string]): Promise<boolean> {
  const found = await work.tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, people.id))
    .where(and(inArray(people.id, [...ids]), isNull(people.deactivatedAt)));
  return found.length === ids.length;
}
