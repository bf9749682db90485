import { refusedBy } from '~/db/refused-by.server';
import { contentRevisions } from '~/db/schema/content';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../accounts/actor';
import type { Language } from '../accounts/language';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { refusedCitizenNumber } from '../privacy/refused-citizen-number';
import type { ContentKey } from './content-key';
import type { ChangedText } from './inputs';
import { getText } from './text.server';

/** Adds a new version of a text; earlier ones stay. Refused as `stale` when somebody changed it meanwhile. */
export async function changeText(
  work: Work,
  language: Language,
  key: ContentKey,
  input: ChangedText,
): Promise<Result<{ version: number }, 'not-allowed' | 'stale' | 'private-data'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-allowed');
  const refused = refusedCitizenNumber({ title: input.title, body: input.body });
  if (refused) return refused;
  const current = await getText(work, language, key);
  if (current.version !== input.version) return fail('stale');
  const version = current.version + 1;
  await refusedBy({ content_revisions_key_language_version_pk: 'stale' }, () =>
    work.tx.insert(contentRevisions).values({
      key,
      language,
      version,
      title: input.title,
      body: input.body,
      changedAt: work.now,
      changedById: personIdOf(work.actor),
    }),
  );
  await recordActivity(work, { name: 'content.text-changed', data: { key, language, version } });
  return succeed({ version });
}
