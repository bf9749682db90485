import type { z } from 'zod';
import { findingRevisions } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { type FindingRefusal, mayRewrite } from '../finding-lifecycle';
import { wordFields } from '../gate/screen-finding';
import { refusedWords, screenWords } from '../gate/screen-words.server';
import { changeFinding, openFinding } from '../open-finding.server';
import { applyCodes } from '../taxonomy/apply-codes.server';
import type { findingChangeInput } from './inputs';

type Input = { readonly findingId: string } & z.output<typeof findingChangeInput>;

type ChangeRefusal = 'not-found' | 'stale' | FindingRefusal | 'identifies' | 'not-an-option' | 'too-many';

/** Changes the words and codes of a draft; how it was before stays with whoever wrote that. */
export async function changeDraft(
  work: Work,
  { findingId, version, codes, ...words }: Input,
): Promise<Result<null, ChangeRefusal>> {
  const opened = await openFinding(work, { findingId, version });
  if (!opened.ok) return opened;
  const { finding, parts } = opened.value;
  const may = mayRewrite(finding.status, parts);
  if (!may.allowed) return fail(may.reason);
  const refused = refusedWords(await screenWords(work, words));
  if (refused) return refused;
  const coded = await applyCodes(work, { findingId }, codes);
  if (!coded.ok) return coded;
  const isRewritten = wordFields.some((field) => words[field] !== finding[field]);
  if (!isRewritten && !coded.value) return succeed(null);
  const written = { ...words, writtenById: personIdOf(work.actor), writtenAt: work.now };
  const changed = await changeFinding(work, finding, isRewritten ? written : {});
  if (isRewritten) {
    await work.tx.insert(findingRevisions).values({ findingId, version: changed, ...written });
  }
  await recordActivity(work, { name: 'findings.finding-changed', data: { findingId } });
  return succeed(null);
}
