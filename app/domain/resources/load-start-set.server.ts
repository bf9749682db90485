import { and, eq, inArray } from 'drizzle-orm';
import { resources, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { addMonthsTo, calendarDayAt } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import { recordStep } from './record-step.server';
import type { StartResource } from './start-set/start-resource';
import { startSet } from './start-set/start-set';

/**
 * Publishes what the portal comes with and does not have yet. What is there is left alone, also when it was changed or
 * withdrawn: nobody wrote it, and from then on it is the editors' own.
 */
export async function loadStartSet(work: Work): Promise<Result<{ readonly added: number }, 'not-allowed'>> {
  if (work.actor.kind !== 'system') return fail('not-allowed');
  const { tx, now } = work;
  const values = startSet.map(({ slug, kind, audience, steps, moments }) => {
    return { slug, kind, audience, steps: [...steps], moments: [...moments], addedAt: now };
  });
  const added = await tx
    .insert(resources)
    .values(values)
    .onConflictDoNothing({ target: resources.slug })
    .returning({ id: resources.id, slug: resources.slug });
  if (added.length === 0) return succeed({ added: 0 });
  const bySlug = new Map(startSet.map((one) => [one.slug, one]));
  const news = added.flatMap(({ id, slug }) => {
    const start = bySlug.get(slug);
    return start ? [{ id, start }] : [];
  });
  await publishFirstVersions(work, news);
  for (const { id: resourceId, start } of news) {
    await recordStep(work, { resourceId, versionNumber: 1, event: 'added' });
    const reviewByOn = addMonthsTo(calendarDayAt(now), start.reviewMonths);
    await recordStep(work, { resourceId, versionNumber: 1, event: 'published', reviewByOn });
  }
  return succeed({ added: news.length });
}

async function publishFirstVersions(
  { tx, now }: Work,
  news: readonly { readonly id: string; readonly start: StartResource }[],
): Promise<void> {
  const first = and(
    inArray(
      resourceVersions.resourceId,
      news.map(({ id }) => id),
    ),
    eq(resourceVersions.number, 1),
  );
  await tx.insert(resourceVersions).values(
    news.map(({ id, start: { nl, en } }) => ({
      resourceId: id,
      number: 1,
      state: 'draft' as const,
      startedAt: now,
      titleNl: nl.title,
      summaryNl: nl.summary,
      bodyNl: nl.body,
      titleEn: en.title,
      summaryEn: en.summary,
      bodyEn: en.body,
    })),
  );
  await tx.update(resourceVersions).set({ state: 'offered' }).where(first);
  await tx.update(resourceVersions).set({ state: 'published', publishedAt: now }).where(first);
}
