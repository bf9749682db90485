import { and, eq, isNull, or } from 'drizzle-orm';
import { pairRuleReasons, pairRules } from '~/db/schema/pair-rules';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { PairRuleEnding } from './pair-rule';
import { pairRuleKeeper } from './pair-rule-keeper';

type Refusal = 'not-found' | 'own-record' | 'pair-rule-ended';

/** Ends a rule about two people, with the reason; it stays on record and counts no more from this moment. */
export async function endPairRule(
  work: Work,
  personId: string,
  { ruleId, reason }: { readonly ruleId: string; readonly reason: string },
): Promise<Result<null, Refusal>> {
  const [rule] = await work.tx
    .select()
    .from(pairRules)
    .where(and(eq(pairRules.id, ruleId), isOneOf(personId)));
  const keeper = pairRuleKeeper(work.actor, rule ? [rule.oneId, rule.otherId] : []);
  if (!keeper.ok) return keeper;
  if (!rule) return fail('not-found');
  const ended = await work.tx
    .update(pairRules)
    .set({ endedAt: work.now, endedById: keeper.value, endGround: 'decided' })
    .where(and(eq(pairRules.id, ruleId), isNull(pairRules.endedAt)))
    .returning({ id: pairRules.id });
  if (ended.length === 0) return fail('pair-rule-ended');
  await work.tx.update(pairRuleReasons).set({ endReason: reason }).where(eq(pairRuleReasons.ruleId, ruleId));
  await recordEnding(work, rule, 'decided');
  return succeed(null);
}

/**
 * Whoever leaves the network is nobody's companion any more: that there was a rule stays, why goes. Only for the
 * system.
 */
export async function endPairRulesOf(work: Work, personId: string): Promise<void> {
  const rules = await work.tx.select().from(pairRules).where(isOneOf(personId));
  for (const rule of rules) {
    await work.tx.delete(pairRuleReasons).where(eq(pairRuleReasons.ruleId, rule.id));
    if (rule.endedAt !== null) continue;
    await work.tx
      .update(pairRules)
      .set({ endedAt: work.now, endGround: 'person-left' })
      .where(eq(pairRules.id, rule.id));
    await recordEnding(work, rule, 'person-left');
  }
}

function isOneOf(personId: string) {
  return or(eq(pairRules.oneId, personId), eq(pairRules.otherId, personId));
}

async function recordEnding(
  work: Work,
  { id: ruleId, kind, oneId, otherId }: typeof pairRules.$inferSelect,
  ground: PairRuleEnding,
): Promise<void> {
  const both = [oneId, otherId] as const;
  for (const [personId, beside] of [both, [otherId, oneId] as const]) {
    await recordActivity(work, {
      name: 'matching.pair-rule-ended',
      personId,
      data: { ruleId, kind, otherId: beside, ground },
    });
  }
}
