import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { addressHolder } from './address-holder.server';
import { findOrCreatePerson, type NewPerson } from './find-or-create-person.server';
import { mayChangeRoles } from './role-policy';

export interface AddedPerson {
  readonly personId: string;
  /** False for an address that belonged to somebody already: nothing was changed then. */
  readonly isNew: boolean;
}

/**
 * A coordinator brings somebody in. The coordinator vouches for the address: the mail that tells of a first role must
 * reach somebody who has never signed in.
 */
export async function addPerson(work: Work, person: NewPerson): Promise<Result<AddedPerson, 'not-found'>> {
  const decision = mayChangeRoles(work.actor);
  if (!decision.allowed) return fail(decision.reason);
  const holder = await addressHolder(work, person.address);
  if (holder) return succeed({ personId: holder.personId, isNew: false });
  return succeed({ personId: await findOrCreatePerson(work, person), isNew: true });
}
