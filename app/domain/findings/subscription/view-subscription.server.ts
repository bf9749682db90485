import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { findSubscriptionLink } from './subscription-link.server';

export type SubscriptionView =
  | { readonly state: 'asked'; readonly sector: string | null }
  | { readonly state: 'running'; readonly sector: string | null; readonly endsOn: string }
  | { readonly state: 'gone' };

/** What the page of a mailed link says. Looking changes nothing, and gives no address away. */
export async function viewSubscription(work: Work, token: string): Promise<SubscriptionView> {
  const link = await asSystem(work, 'subscription-link', (system) => findSubscriptionLink(system, token));
  if (!link) return { state: 'gone' };
  const { state, sector } = link;
  return state === 'asked' ? { state, sector } : { state, sector, endsOn: link.endsOn };
}
