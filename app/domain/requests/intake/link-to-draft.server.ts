import type { Work } from '~/db/with-actor.server';
import type { Language } from '../../accounts/language';
import { fail, type Result, succeed } from '../../kernel/result';
import { findDraft } from './intake-draft.server';
import { makeLink, type NewLink } from './mailed-link.server';

/** A link with which an intake can be gone on with elsewhere, by the same person or by somebody who writes along. */
export async function linkToDraft(
  work: Work,
  token: string | null,
  { address, language }: { readonly address: string; readonly language: Language },
): Promise<Result<NewLink, 'no-draft'>> {
  const draft = await findDraft(work, token, { lock: true });
  if (!draft || draft.becameReference !== null) return fail('no-draft');
  return succeed(await makeLink(work, { purpose: 'draft', subjectId: draft.id, address, language }));
}
