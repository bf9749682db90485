import { closeDatabase } from '~/db/client.server';
import { guardAgainstDeadSockets } from '~/db/dead-socket-guard.server';
import { startWorker } from '~/jobs/worker.server';
import { logger } from '~/platform/logger.server';
import { stopOnSignal } from './stop-on-signal';

const log = logger();
guardAgainstDeadSockets({
  onSurvived: () => log.warn('the database died during a write; going on'),
  onFatal: (error) => log.fatal({ err: error }, 'nobody caught this'),
});
const worker = await startWorker();
log.info('worker started');
stopOnSignal(async () => {
  await worker.stop();
  await closeDatabase();
});
