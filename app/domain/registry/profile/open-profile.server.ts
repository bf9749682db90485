import { eq, like, or } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { formerSlugs } from '~/db/schema/merging';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { freeSlug, slugOf } from './profile-slug';

/** Gives a new reviewer or supervisor an empty profile to fill in; nothing happens when there is one. */
export async function openProfile(work: Work, personId: string): Promise<Result<null, 'not-found'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [person] = await work.tx.select({ name: people.name }).from(people).where(eq(people.id, personId));
  if (!person) return fail('not-found');
  const slug = slugOf(person.name);
  // The address of a page that was merged leads to that person for good, so it is not given to another.
  const taken = await unionAll(
    work.tx
      .select({ slug: registryProfiles.slug })
      .from(registryProfiles)
      .where(or(eq(registryProfiles.slug, slug), like(registryProfiles.slug, `${slug}-%`))),
    work.tx
      .select({ slug: formerSlugs.slug })
      .from(formerSlugs)
      .where(or(eq(formerSlugs.slug, slug), like(formerSlugs.slug, `${slug}-%`))),
  );
  await work.tx
    .insert(registryProfiles)
    .values({
      personId,
      slug: freeSlug(slug, new Set(taken.map((row) => row.slug))),
      memberSince: calendarDayAt(work.now),
      updatedAt: work.now,
    })
    .onConflictDoNothing({ target: registryProfiles.personId });
  return succeed(null);
}
