import type { z } from 'zod';
import { findingRevisions, findings } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { refusedWords, screenWords } from '../gate/screen-words.server';
import { partsInSource } from '../open-finding.server';
import { applyCodes } from '../taxonomy/apply-codes.server';
import type { findingInput } from './inputs';

type Input = { readonly sourceId: string } & z.output<typeof findingInput>;

/** Writes a finding of a review; it begins as a draft. Nothing that may make a case recognisable is kept. */
export async function writeFinding(
  work: Work,
  { sourceId, codes, ...words }: Input,
): Promise<
  Result<{ readonly findingId: string }, 'not-found' | 'identifies' | 'not-an-option' | 'too-many'>
> {
  const { writes } = await partsInSource(work, sourceId);
  if (!writes) return fail('not-found');
  const refused = refusedWords(await screenWords(work, words));
  if (refused) return refused;
  const written = { ...words, writtenById: personIdOf(work.actor), writtenAt: work.now };
  const [finding] = await work.tx
    .insert(findings)
    .values({ sourceId, statusSince: work.now, ...written })
    .returning({ id: findings.id, version: findings.version });
  if (!finding) throw new Error('a finding was not written');
  await work.tx
    .insert(findingRevisions)
    .values({ findingId: finding.id, version: finding.version, ...written });
  const coded = await applyCodes(work, { findingId: finding.id }, codes);
  if (!coded.ok) return coded;
  await recordActivity(work, { name: 'findings.finding-written', data: { findingId: finding.id } });
  return succeed({ findingId: finding.id });
}
