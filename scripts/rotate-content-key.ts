import postgres from 'postgres';
import { config } from '~/config/environment.server';
import { rotateContentKey } from '~/db/rotate-content-key.server';
import { startDatabase } from '~/platform/database-server.server';

const hasPrevious = config().content.previousKey !== undefined;
const server = await startDatabase();
const client = postgres(server.url, { max: 1, connect_timeout: 10, onnotice: () => {} });
try {
  const rotated = await rotateContentKey(client, (done, total) => console.log(`${done} of ${total} keys`));
  if (rotated.ok) {
    const { relocked, current } = rotated.value;
    console.log(`${relocked} keys are locked with the present CONTENT_KEY now; ${current} were already.`);
    if (hasPrevious) console.log('CONTENT_KEY_PREVIOUS can be taken out of the settings of every process.');
  } else {
    console.error(
      `Nothing was changed. ${rotated.rows.length} keys open neither with CONTENT_KEY nor with ` +
        `CONTENT_KEY_PREVIOUS${hasPrevious ? '' : ', which is not set'}: ${rotated.rows.slice(0, 5).join(', ')}`,
    );
    process.exitCode = 1;
  }
} finally {
  await client.end({ timeout: 5 });
  await server.stop();
}
