import { rmSync } from 'node:fs';

/** The portal as `npm start` gives it to somebody who just cloned it: empty database, demonstration world, worker. */
const folder = '.local/journeys/portal';
rmSync(folder, { recursive: true, force: true });

delete process.env.DATABASE_URL;
delete process.env.NODE_ENV;
process.env.DATA_DIR = folder;
process.env.PORT = process.env.JOURNEY_PORT;
process.env.HOST = '127.0.0.1';
process.env.LOG_LEVEL = 'warn';

await import('../../scripts/start.mjs');
