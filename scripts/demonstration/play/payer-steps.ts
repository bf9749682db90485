import { askPayerDetails } from '~/domain/requests/payers/ask-payer-details.server';
import { changeOwnPayers } from '~/domain/requests/payers/change-own-payers.server';
import { openGaps } from '~/domain/requests/payers/invoice-readiness';
import { listPayers } from '~/domain/requests/payers/payers-of-request.server';
import { waivePayerGaps } from '~/domain/requests/payers/waive-payer-gaps.server';
import { asCoordinator, asRequester, requestOf, shown, succeeded } from './scene';
import type { Step } from './story';

/** The coordinator asks for what the invoices miss. */
export const askForPayers: Step = async (scene) => {
  succeeded(scene, await askPayerDetails(await asCoordinator(scene), await shown(scene)));
};

/** The requester fills in what the invoices miss; where nothing does, nothing happens. */
export const completePayers: Step = async (scene) => {
  const work = await asRequester(scene);
  const payers = (await listPayers(work, requestOf(scene).id)).map((payer, row) => ({
    row,
    name: payer.name,
    share: payer.shareBasisPoints,
    kvk: payer.kvk ?? undefined,
    oin: payer.oin ?? undefined,
    addressLine: payer.addressLine || 'Postbus 200',
    postalCode: payer.postalCode || '9999 ZZ',
    city: payer.city,
    invoiceEmail: payer.invoiceEmail || undefined,
    eInvoiceAddress: payer.eInvoiceAddress || undefined,
    orderNumber: payer.orderNumber,
    buyerReference: payer.orderNumber || payer.buyerReference ? payer.buyerReference : 'Bedrijfsbureau',
  }));
  succeeded(scene, await changeOwnPayers(work, { ...(await shown(scene)), payers }));
};

/** The coordinator sets aside what is missing of every payer. */
export function setPayersAside(reason: string): Step {
  return async (scene) => {
    const work = await asCoordinator(scene);
    for (const payer of await listPayers(work, requestOf(scene).id)) {
      if (openGaps(payer).length === 0) continue;
      const input = { ...(await shown(scene)), payerId: payer.id, reason };
      succeeded(scene, await waivePayerGaps(work, input));
    }
  };
}
