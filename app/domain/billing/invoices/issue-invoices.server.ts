import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import type { Month } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import { findBillingSettings } from '../settings/latest-settings.server';
import { prepareInvoices } from './preview-invoices.server';
import { lockInvoicing, writeInvoice } from './write-invoice.server';

export interface InvoicesToIssue {
  /** Up to and including this month of the books. */
  readonly through: Month;
  /** Each as it was shown, so that nothing else is sent than somebody saw. */
  readonly payers: readonly { readonly payerId: string; readonly fingerprint: string }[];
}

export type IssueRefusal = 'not-found' | 'no-settings' | 'list-changed' | 'payers-not-ready';

/** Sends payers what they owe and gives back what was charged too much; all of it or nothing. Gives the numbers. */
export async function issueInvoices(
  work: Work,
  { through, payers }: InvoicesToIssue,
): Promise<Result<readonly string[], IssueRefusal>> {
  const issuedById = personIdOf(work.actor);
  if (issuedById === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  await lockInvoicing(work);
  const settings = await findBillingSettings(work);
  if (!settings) return fail('no-settings');
  const payerIds = payers.map(({ payerId }) => payerId);
  const prepared = await prepareInvoices(work, { through, payerIds });
  const isAsSeen = ({ payerId, fingerprint }: InvoicesToIssue['payers'][number]) =>
    prepared.some(
      (one) => one.payer.id === payerId && one.fingerprint === fingerprint && one.drafts.length > 0,
    );
  if (payers.length === 0 || !payers.every(isAsSeen)) return fail('list-changed');
  if (prepared.some(({ buyer }) => buyer.gaps.length > 0)) return fail('payers-not-ready');
  const numbers: string[] = [];
  for (const { payer, buyer, drafts } of prepared) {
    for (const draft of drafts) {
      const { credits } = draft;
      const { id, number } = await writeInvoice(work, issuedById, { draft, payer, buyer, settings, credits });
      numbers.push(number);
      await recordActivity(work, {
        name: credits === null ? 'billing.invoice-issued' : 'billing.invoice-credited',
        data: {
          invoiceId: id,
          accountId: payer.accountId,
          number,
          ...(credits === null ? {} : { credits: credits.number, reason: 'correction' }),
        },
      });
    }
  }
  return succeed(numbers);
}
