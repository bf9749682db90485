import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { type FindingForChange, moveFinding } from '../open-finding.server';
import { standingCodes } from '../taxonomy/apply-codes.server';
import { isCodedEnough } from '../taxonomy/codes-to-release';
import { missingWords } from './missing-words';
import { type DecideRefusal, openToDecide } from './open-to-decide.server';
import { refusedWords, screenWords } from './screen-words.server';

type OfferRefusal = DecideRefusal | 'finding-not-whole' | 'not-coded' | 'identifies';

/** Offers a finding to somebody who had no part in it: whole, coded, and with nothing the screen stops. */
export async function offerFinding(work: Work, input: FindingForChange): Promise<Result<null, OfferRefusal>> {
  const opened = await openToDecide(work, input, 'offered');
  if (!opened.ok) return opened;
  const finding = opened.value;
  if (missingWords(finding).length > 0) return fail('finding-not-whole');
  const codes = await standingCodes(work, { findingId: finding.id });
  const isEnough = isCodedEnough(codes.map(({ taxonomy }) => taxonomy));
  if (!isEnough.allowed) return fail(isEnough.reason);
  const refused = refusedWords(await screenWords(work, finding));
  if (refused) return fail(refused.reason);
  await moveFinding(work, finding, 'offered');
  return succeed(null);
}
