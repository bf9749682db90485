import { organisationAliases } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { findNamesake } from './find-namesake';
import type { NewAlias } from './inputs';
import { listKnownOrganisations } from './known-organisations.server';
import { normaliseOrganisationName } from './organisation-name';

type Refusal = 'not-found' | 'name-of-its-own' | 'name-of-another';

/**
 * Keeps another name people write for an organisation. A name another organisation goes by is refused with whose it
 * is, unless the coordinator says that both are written so: then a person chooses each time it is typed.
 */
export async function addAlias(
  work: Work,
  organisationId: string,
  { alias, kind, isShared }: NewAlias,
): Promise<Result<null, Refusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const known = await listKnownOrganisations(work);
  const own = known.find(({ id }) => id === organisationId);
  if (!own) return fail('not-found');
  const wanted = normaliseOrganisationName(alias);
  const isOwn = [own.name, ...own.aliases].some((name) => normaliseOrganisationName(name) === wanted);
  if (wanted === '' || isOwn) return fail('name-of-its-own', { alias: 'name-of-its-own' });
  const namesake = findNamesake(alias, known, organisationId);
  if (namesake && !isShared) return fail('name-of-another', { alias: `name-of-another|${namesake.name}` });
  await work.tx.insert(organisationAliases).values({ organisationId, alias, kind });
  await recordActivity(work, {
    name: 'organisations.alias-added',
    organisationId,
    data: { kind, isShared: namesake !== null },
  });
  return succeed(null);
}
