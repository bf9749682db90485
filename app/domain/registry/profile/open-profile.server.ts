import { eq, like, or } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { slugOf } from './profile-slug';

/** Gives a new reviewer or supervisor an empty profile to fill in; nothing happens when there is one. */
export async function openProfile(work: Work, personId: string): Promise<Result<null, 'not-found'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [person] = await work.tx.select({ name: people.name }).from(people).where(eq(people.id, personId));
  if (!person) return fail('not-found');
  const slug = slugOf(person.name);
  const taken = await work.tx
    .select({ slug: registryProfiles.slug })
    .from(registryProfiles)
    .where(or(eq(registryProfiles.slug, slug), like(registryProfiles.slug, `${slug}-%`)));
  await work.tx
    .insert(registryProfiles)
    .values({
      personId,
      slug: firstFree(slug, new Set(taken.map((row) => row.slug))),
      memberSince: calendarDayAt(work.now),
      updatedAt: work.now,
    })
    .onConflictDoNothing({ target: registryProfiles.personId });
  return succeed(null);
}

function firstFree(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
