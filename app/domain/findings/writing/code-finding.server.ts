import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { renewPublicCodes } from '../disclosure/renew-public-codes.server';
import { type FindingRefusal, mayRecode } from '../finding-lifecycle';
import { changeFinding, openFinding } from '../open-finding.server';
import { applyCodes, standingCodes } from '../taxonomy/apply-codes.server';
import { isCodedEnough } from '../taxonomy/codes-to-release';
import type { recodeInput } from './inputs';

type Input = { readonly findingId: string } & z.output<typeof recodeInput>;

type CodeRefusal = 'not-found' | 'stale' | FindingRefusal | 'not-an-option' | 'too-many' | 'not-coded';

/** Codes a finding anew; of a published one what is shown follows at once. */
export async function codeFinding(
  work: Work,
  { findingId, version, codes }: Input,
): Promise<Result<null, CodeRefusal>> {
  const opened = await openFinding(work, { findingId, version });
  if (!opened.ok) return opened;
  const { finding, parts } = opened.value;
  const may = mayRecode(finding.status, parts);
  if (!may.allowed) return fail(may.reason);
  const coded = await applyCodes(work, { findingId }, codes);
  if (!coded.ok) return coded;
  if (!coded.value) return succeed(null);
  if (finding.status === 'published') {
    const standing = await standingCodes(work, { findingId });
    const isEnough = isCodedEnough(standing.map(({ taxonomy }) => taxonomy));
    if (!isEnough.allowed) return fail(isEnough.reason);
  }
  await changeFinding(work, finding, {});
  await recordActivity(work, { name: 'findings.finding-coded', data: { findingId } });
  if (finding.status === 'published') await renewPublicCodes(work);
  return succeed(null);
}
