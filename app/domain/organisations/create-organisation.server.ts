import { refusedBy } from '~/db/refused-by.server';
import { organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../accounts/actor';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import type { OrganisationKind } from './organisation-kind';

export interface OrganisationFacts {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly kvk?: string | null;
  readonly oin?: string | null;
  /** Whether its whole group has been looked up. */
  readonly parentKnown?: boolean;
}

/** An organisation the network knows from now on. Refused as `organisation-known` when one has this name already. */
export async function createOrganisation(
  work: Work,
  facts: OrganisationFacts,
): Promise<Result<{ readonly organisationId: string }, 'not-found' | 'organisation-known'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [row] = await refusedBy({ organisations_name: 'organisation-known' }, () =>
    work.tx
      .insert(organisations)
      .values({ ...facts, createdAt: work.now })
      .returning({ id: organisations.id }),
  );
  if (!row) throw new Error('an organisation was not added');
  await recordActivity(work, { name: 'organisations.organisation-added', organisationId: row.id });
  return succeed({ organisationId: row.id });
}
