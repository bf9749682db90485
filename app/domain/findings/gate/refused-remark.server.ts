import type { Work } from '~/db/with-actor.server';
import { type Failure, fail } from '../../kernel/result';
import { hasToChange } from './screen-finding';
import { screenWords } from './screen-words.server';

/** A remark about a finding says no more of a case than the finding may. */
export async function refusedRemark(
  work: Work,
  field: string,
  remark: string,
): Promise<Failure<'identifies'> | null> {
  const spots = await screenWords(work, {
    title: '',
    pattern: remark,
    wider: '',
    wentWell: '',
    considerations: '',
  });
  return hasToChange(spots) ? fail('identifies', { [field]: 'identifies' }) : null;
}
