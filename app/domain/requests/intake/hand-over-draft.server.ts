import { eq } from 'drizzle-orm';
import { intakeDrafts } from '~/db/schema/intake';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { Language } from '../../accounts/language';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { isReadyForRequester, requesterAddress } from './intake-answers';
import { findDraft } from './intake-draft.server';
import { makeLink, type NewLink } from './mailed-link.server';

export type HandOverRefusal = 'no-draft' | 'draft-incomplete';

/**
 * A coordinator lays what they filled in before the person who phoned: only that person can send it. Gives the link
 * for the caller to mail.
 */
export async function handOverDraft(
  work: Work,
  token: string | null,
  language: Language,
): Promise<Result<NewLink, HandOverRefusal>> {
  const draft = await findDraft(work, token, { lock: true });
  const isMine = draft !== null && draft.filledInBy === personIdOf(work.actor);
  if (!draft || !isMine || draft.becameReference !== null) return fail('no-draft');
  const address = requesterAddress(draft.answers);
  if (address === null || !isReadyForRequester(draft.kind, draft.answers)) return fail('draft-incomplete');
  await work.tx
    .update(intakeDrafts)
    .set({ handedOverAt: work.now, updatedAt: work.now })
    .where(eq(intakeDrafts.id, draft.id));
  await recordActivity(work, {
    name: 'requests.draft-handed-over',
    data: { draftId: draft.id, kind: draft.kind },
  });
  return succeed(await makeLink(work, { purpose: 'draft', subjectId: draft.id, address, language }));
}
