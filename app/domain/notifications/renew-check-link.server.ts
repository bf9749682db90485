import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { people, personEmails } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findCheckLink } from '../registry/profile/check-link.server';
import { queueCheckMail } from './ask-freshness.server';

/** Mails a new link in the place of an expired one, to the address its person has now. */
export async function renewCheckLink(work: Work, token: string): Promise<Result<null, 'not-found'>> {
  const link = await findCheckLink(work, token);
  if (!link?.isExpired || link.answeredOn !== null) return fail('not-found');
  return asSystem(work, 'renew-link', async (system) => {
    const [now] = await system.tx
      .select({ address: personEmails.address, language: people.language })
      .from(personEmails)
      .innerJoin(people, eq(people.id, personEmails.personId))
      .where(
        and(
          eq(personEmails.personId, link.personId),
          personEmails.isPrimary,
          isNotNull(personEmails.verifiedAt),
          isNull(people.deactivatedAt),
        ),
      );
    if (!now) return fail('not-found');
    const { personId, countedFrom } = link;
    await queueCheckMail(system, 'asked', { personId, countedFrom, ...now });
    return succeed(null);
  });
}
