import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { checklistItems, checklistVersions } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { refusedText } from '../../requests/intake/refused-text';
import { latestChecklist } from './checklist-queries.server';
import { itemsIn, problemWith } from './checklist-text';
import type { Gate } from './gate';
import type { checklistInput } from './inputs';

type Input = { readonly gate: Gate } & z.output<typeof checklistInput>;

type PublishRefusal = 'not-found' | 'stale' | 'not-a-list' | 'private-data';

/** Publishes the next version of the list of a gate. Looks that began with an earlier one keep that. */
export async function publishChecklist(
  work: Work,
  { gate, version, itemsNl, itemsEn }: Input,
): Promise<Result<{ readonly version: number }, PublishRefusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const refused = refusedText({ itemsNl, itemsEn });
  if (refused) return refused;
  const [dutch, english] = [itemsIn(itemsNl), itemsIn(itemsEn)];
  const problem = problemWith(dutch, english);
  if (problem) return fail('not-a-list', problem);
  const latest = await latestChecklist(work, gate);
  if (latest.version !== version) return fail('stale');
  const [published] = await refusedBy({ checklist_versions_version: 'stale' }, () =>
    work.tx
      .insert(checklistVersions)
      .values({ gate, version: version + 1, publishedAt: work.now, publishedById: personIdOf(work.actor) })
      .returning({ id: checklistVersions.id }),
  );
  if (!published) throw new Error('a checklist was not published');
  await work.tx.insert(checklistItems).values(
    dutch.map((textNl, index) => ({
      checklistId: published.id,
      position: index + 1,
      textNl,
      textEn: english[index] ?? '',
    })),
  );
  await recordActivity(work, { name: 'reviews.checklist-published', data: { gate, version: version + 1 } });
  return succeed({ version: version + 1 });
}
