import { withActor } from '~/db/with-actor.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { sendMail } from '~/domain/notifications/send-mail.server';
import { logger } from '~/platform/logger.server';
import type { QueueName, QueuePayloads } from '~/platform/queue.server';
import { carryOutExport } from './carry-out-export.server';
import { renderInvoice } from './invoice-files/render-invoice.server';
import { readDocument } from './read-document.server';
import { runScheduledJob } from './run-scheduled-job.server';
import { isScheduledJob } from './schedule';

type Handlers = { readonly [Name in QueueName]: (payload: QueuePayloads[Name]) => Promise<void> };

/** What a job of each queue does. A job may be handed over twice: each of these can be repeated. */
export const handlers: Handlers = {
  'activity-recorded': async ({ activityId }) => {
    await withActor({ kind: 'system', job: 'plan-notifications' }, (work) =>
      planNotifications(work, activityId),
    );
  },
  'mail-due': async ({ mailId }) => {
    await sendMail(mailId);
  },
  'scheduled-run': async ({ job }) => {
    // A job that a newer version of the portal put there, or an older one left behind.
    if (isScheduledJob(job)) await runScheduledJob(job);
  },
  'render-invoice': async ({ invoiceId }) => {
    await renderInvoice(invoiceId);
  },
  'read-document': async ({ documentId }) => {
    await readDocument(documentId);
  },
  'export-due': async ({ batchId }) => {
    const made = await carryOutExport(batchId);
    if (made?.failure === 'unexpected') logger().error({ err: made.cause, batchId }, 'an export failed');
  },
};
