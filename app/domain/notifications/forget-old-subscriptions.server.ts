import type { Work } from '~/db/with-actor.server';
import { removeExpiredSubscriptions } from '../findings/subscription/remove-expired-subscriptions.server';
import { forgetLibraryMails } from './forget-library-mails.server';

/** Erases every address whose subscription was never confirmed or not renewed. Gives how many. */
export async function forgetOldSubscriptions(work: Work): Promise<number> {
  const addresses = await removeExpiredSubscriptions(work);
  await forgetLibraryMails(work, addresses);
  return addresses.length;
}
