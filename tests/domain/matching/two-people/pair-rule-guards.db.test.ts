import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { agree, makeCoordinator } from '#tests/support/factories/agreements';
import { makeReviewer } from '#tests/support/factories/people';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { pairRuleReasons, pairRules } from '~/db/schema/pair-rules';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';

useTestDatabase();

let coordinator: Actor;
beforeAll(async () => {
  coordinator = await makeCoordinator();
});

const insert = (values: object) =>
  database()
    .insert(pairRules)
    .values({
      kind: 'never-together',
      startsOn: '2030-01-01',
      recordedById: coordinator.kind === 'person' ? coordinator.personId : '',
      recordedAt: new Date(),
      ...values,
    } as typeof pairRules.$inferInsert);
const constraintOf = async (run: PromiseLike<unknown>): Promise<string> => {
  try {
    await run;
    return 'none';
  } catch (error) {
    const cause = (error as { cause?: { constraint_name?: string; message?: string } }).cause;
    return cause?.constraint_name ?? cause?.message ?? String(error);
  }
};

it('refuses one person, the wrong order, a period backwards, half an end, and overlap', async () => {
  const [a = '', b = '', c = ''] = [
    (await makeReviewer()).id,
    (await makeReviewer()).id,
    (await makeReviewer()).id,
  ].sort();
  expect(await constraintOf(insert({ oneId: a, otherId: a }))).toBe('pair_rules_two');
  expect(await constraintOf(insert({ oneId: b, otherId: a }))).toBe('pair_rules_two');
  expect(await constraintOf(insert({ oneId: a, otherId: b, endsOn: '2029-12-31' }))).toBe(
    'pair_rules_period',
  );
  expect(await constraintOf(insert({ oneId: a, otherId: b, endedAt: new Date() }))).toBe('pair_rules_ended');
  const only = { kind: 'only-together', oneId: a, otherId: b };
  expect(await constraintOf(insert(only))).toBe('none');
  expect(await constraintOf(insert({ oneId: a, otherId: b }))).toBe('pair_rules_no_overlap');
  expect(await constraintOf(insert({ ...only, oneId: b, otherId: c }))).toBe('pair_rules_only_one');
});

it('lets nobody but a coordinator read or write, and nobody change what was recorded', async () => {
  const [one, other] = [await makeReviewer(), await makeReviewer()];
  const ruleId = await agree('never-together', one, other, { by: coordinator });
  const asActor = (actor: Actor, query: string) =>
    withActor(actor, async ({ tx }) => [...(await tx.execute(sql.raw(query)))]);
  expect(await asActor(one.actor, 'select id from pair_rules')).toEqual([]);
  expect(await asActor(one.actor, 'select reason from pair_rule_reasons')).toEqual([]);
  const isIt = `where id = '${ruleId}'`;
  expect(await asActor(one.actor, `update pair_rules set ends_on = starts_on ${isIt} returning id`)).toEqual(
    [],
  );
  expect(await asActor(one.actor, `delete from pair_rules ${isIt} returning id`)).toEqual([]);
  const forbidden = [
    `update pair_rules set ends_on = starts_on ${isIt}`,
    `update pair_rules set kind = 'only-together' ${isIt}`,
    `update pair_rule_reasons set reason = 'Iets heel anders.' where rule_id = '${ruleId}'`,
    `delete from pair_rule_reasons where rule_id = '${ruleId}'`,
  ];
  for (const query of forbidden) {
    await expect(asActor(coordinator, query)).rejects.toThrow();
  }
  expect(await asActor(coordinator, `delete from pair_rules ${isIt} returning id`)).toEqual([]);
  expect(await database().$count(pairRuleReasons, eq(pairRuleReasons.ruleId, ruleId))).toBe(1);
});
