import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';
import { renewPublicCodes } from '../disclosure/renew-public-codes.server';
import { moveFinding } from '../open-finding.server';
import { standingCodes } from '../taxonomy/apply-codes.server';
import { isCodedEnough } from '../taxonomy/codes-to-release';
import type { releaseInput } from '../writing/inputs';
import { type DecideRefusal, openToDecide } from './open-to-decide.server';
import { countLooks } from './screen-finding';
import { refusedWords, screenWords } from './screen-words.server';

type Input = { readonly findingId: string } & z.output<typeof releaseInput>;

type ReleaseRefusal = DecideRefusal | 'not-coded' | 'identifies' | 'not-looked-at';

/**
 * Puts a finding into the library. Its words are looked through once more, because since they were offered names may have
 * come on record; of every kind that was found somebody without a part in it says that it may stay. What is kept of that
 * are kinds and counts.
 */
export async function releaseFinding(
  work: Work,
  { mayStay, ...input }: Input,
): Promise<Result<null, ReleaseRefusal>> {
  const opened = await openToDecide(work, input, 'released');
  if (!opened.ok) return opened;
  const finding = opened.value;
  const codes = await standingCodes(work, { findingId: finding.id });
  const isEnough = isCodedEnough(codes.map(({ taxonomy }) => taxonomy));
  if (!isEnough.allowed) return fail(isEnough.reason);
  const spots = await screenWords(work, finding);
  const refused = refusedWords(spots);
  if (refused) return fail(refused.reason);
  const looked = countLooks(spots);
  const isLookedAt = Object.keys(looked).every((kind) => mayStay.includes(kind));
  if (!isLookedAt) return fail('not-looked-at', { mayStay: 'not-looked-at' });
  await refusedBy({ findings_two_people: 'had-part' }, () =>
    moveFinding(work, finding, 'released', {
      looked,
      change: { releasedById: personIdOf(work.actor), releasedAt: work.now },
    }),
  );
  await renewPublicCodes(work);
  return succeed(null);
}
