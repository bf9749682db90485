import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { activities } from '~/db/schema/activity';
import { organisationAliases, organisationRelations, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { inBatches } from '../in-batches';
import type { RegisterPlan } from './plan-register';

/** Writes the organisations of a plan. Gives the id behind each reference: a key of the plan, or an id itself. */
export async function writeOrganisations(
  work: Work,
  { organisations: toAdd, toFill, parents }: RegisterPlan,
): Promise<(reference: string) => string> {
  const { tx, now } = work;
  const ids = new Map(toAdd.map(({ key }) => [key, randomUUID()]));
  const idOf = (reference: string) => ids.get(reference) ?? reference;
  for (const rows of inBatches(toAdd)) {
    await tx
      .insert(organisations)
      .values(rows.map(({ key, aliases: _, ...facts }) => ({ ...facts, id: idOf(key), createdAt: now })));
  }
  for (const { id, columns } of toFill.filter((one) => Object.keys(one.columns).length > 0)) {
    await tx.update(organisations).set(columns).where(eq(organisations.id, id));
  }
  const aliases = [
    ...toAdd.flatMap(({ key, aliases: names }) =>
      names.map((alias) => ({ organisationId: idOf(key), alias })),
    ),
    ...toFill.flatMap(({ id, aliases: names }) => names.map((alias) => ({ organisationId: id, alias }))),
  ];
  for (const rows of inBatches(aliases)) {
    await tx.insert(organisationAliases).values(rows).onConflictDoNothing();
  }
  for (const rows of inBatches(parents)) {
    await tx
      .insert(organisationRelations)
      .values(rows.map(({ from, to }) => ({ fromId: idOf(from), toId: idOf(to), kind: 'parent' as const })));
  }
  await recordOrganisations(work, [
    ...toAdd.map(
      ({ key }) => ({ name: 'organisations.organisation-added', organisationId: idOf(key) }) as const,
    ),
    ...toFill.map(({ id }) => ({ name: 'organisations.organisation-changed', organisationId: id }) as const),
  ]);
  return idOf;
}

/** What happened to each of them, of which nobody hears: it waits for no worker. */
async function recordOrganisations(
  { tx, actor, now }: Work,
  happened: readonly {
    readonly name: 'organisations.organisation-added' | 'organisations.organisation-changed';
    readonly organisationId: string;
  }[],
): Promise<void> {
  for (const rows of inBatches(happened)) {
    await tx
      .insert(activities)
      .values(rows.map((row) => ({ ...row, at: now, actorKind: actor.kind, actorId: personIdOf(actor) })));
  }
}
