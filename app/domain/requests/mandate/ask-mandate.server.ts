import { requestMandates } from '~/db/schema/intake';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../../accounts/language';
import { recordActivity } from '../../activity/record-activity.server';
import { makeLink, type NewLink } from '../intake/mailed-link.server';
import type { MandateAsked } from '../request-parts';

/** Asks whoever has the mandate to confirm a question. Gives the link for the caller to mail, in the same transaction. */
export async function askMandate(
  work: Work,
  {
    requestId,
    mandate,
    language,
  }: { readonly requestId: string; readonly mandate: MandateAsked; readonly language: Language },
): Promise<NewLink> {
  const [row] = await work.tx
    .insert(requestMandates)
    .values({ ...mandate, requestId, language, askedAt: work.now })
    .returning({ id: requestMandates.id });
  if (!row) throw new Error('a mandate was not asked for');
  await recordActivity(work, {
    name: 'requests.mandate-asked',
    requestId,
    data: { mandateId: row.id },
  });
  return makeLink(work, { purpose: 'mandate', subjectId: row.id, address: mandate.address, language });
}
