import { and, eq, isNull } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { organisationAliases, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../accounts/actor';
import { recordActivity } from '../activity/record-activity.server';
import { addDays, calendarDayAt } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import type { OrganisationFactsInput } from './inputs';
import { findNamesake } from './names/find-namesake';
import { listKnownOrganisations } from './names/known-organisations.server';

type Refusal = 'not-found' | 'name-of-another' | 'municipality-taken' | 'municipality-unknown';

/**
 * What an organisation is, as it is known from now on. The database keeps a name that changes as a former name;
 * here it gets its last day.
 */
export async function changeOrganisation(
  work: Work,
  organisationId: string,
  facts: OrganisationFactsInput,
): Promise<Result<null, Refusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [before] = await work.tx
    .select()
    .from(organisations)
    .where(and(eq(organisations.id, organisationId), isNull(organisations.mergedIntoId)))
    .for('update');
  if (!before) return fail('not-found');
  const isRenamed = before.name !== facts.name;
  const namesake = isRenamed && findNamesake(facts.name, await listKnownOrganisations(work), organisationId);
  if (namesake) return fail('name-of-another', { name: `name-of-another|${namesake.name}` });

  const { name, kind, municipalityCode = null, kvk = null, oin = null } = facts;
  const { validFrom = null, validUntil = null } = facts;
  const after = { name, kind, municipalityCode, kvk, oin, validFrom, validUntil };
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter((key) => before[key] !== after[key]);
  if (changed.length === 0) return succeed(null);
  await refusedBy(
    {
      organisations_name: 'name-of-another',
      organisations_municipality: 'municipality-taken',
      organisations_municipality_code_municipalities_code_fk: 'municipality-unknown',
    },
    () => work.tx.update(organisations).set(after).where(eq(organisations.id, organisationId)),
  );
  if (isRenamed) await endFormerName(work, organisationId, before.name);
  await recordActivity(work, {
    name: 'organisations.organisation-changed',
    organisationId,
    data: Object.fromEntries(changed.map((key) => [key, true])),
  });
  return succeed(null);
}

async function endFormerName(work: Work, organisationId: string, alias: string): Promise<void> {
  await work.tx
    .update(organisationAliases)
    .set({ usedUntil: addDays(calendarDayAt(work.now), -1) })
    .where(and(eq(organisationAliases.organisationId, organisationId), eq(organisationAliases.alias, alias)));
}
