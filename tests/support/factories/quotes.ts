import { withActor } from '~/db/with-actor.server';
import { sendQuote } from '~/domain/reviews/agreement/send-quote.server';
import { clock } from '~/platform/clock';
import type { MadeRequest } from './requests';
import { reviewHead } from './reviews';

type Terms = Partial<Omit<Parameters<typeof sendQuote>[1], 'reference' | 'version'>>;

/** A quote for a review, sent by its coordinator now and valid for a year; gives its version. */
export async function makeQuote(review: MadeRequest, terms: Terms = {}): Promise<number> {
  const head = await reviewHead(review);
  const year = clock.now().getUTCFullYear() + 1;
  const usual = { hourlyRate: 9500, vatTreatment: 'standard', vatPercentage: 2100 } as const;
  const sent = await withActor(review.coordinator, (work) =>
    sendQuote(work, { ...usual, validUntilOn: `${year}-01-01`, ...terms, ...head }),
  );
  if (!sent.ok) throw new Error(`no quote: ${sent.reason}`);
  return sent.value.version;
}
