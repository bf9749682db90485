import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { mandateInput } from '../inputs';
import type { NewLink } from '../intake/mailed-link.server';
import { isOwnAddress } from '../intake/own-address.server';
import { screenTexts } from '../intake/screen-answers';
import { openForRequester, type RequesterRefusal } from '../open-for-requester.server';
import { changeRequest } from '../triage/open-for-triage.server';
import { askMandate } from './ask-mandate.server';
import { endMandates } from './end-mandates.server';

type Input = z.output<typeof mandateInput> & { readonly reference: string };

/** The requester asks somebody else to confirm, or the same person once more. Earlier links stop working. */
export async function askOtherMandate(
  work: Work,
  { reference, version, name, function: post, address }: Input,
): Promise<Result<NewLink, RequesterRefusal | 'private-data' | 'mandate-is-requester'>> {
  const opened = await openForRequester(work, { reference, version }, 'ask-other-mandate');
  if (!opened.ok) return opened;
  const { errors } = screenTexts([
    { name: 'name', text: name, screening: 'record' },
    { name: 'function', text: post, screening: 'record' },
  ]);
  if (Object.keys(errors).length > 0) return fail('private-data', errors);
  const { id: requestId, language } = opened.value;
  if (await isOwnAddress(work, address)) {
    return fail('mandate-is-requester', { address: 'mandate-is-requester' });
  }
  await endMandates(work, requestId);
  await changeRequest(work, opened.value, {});
  return succeed(await askMandate(work, { requestId, mandate: { name, function: post, address }, language }));
}
