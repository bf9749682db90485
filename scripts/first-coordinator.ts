import { closeDatabase, openDatabase } from '~/db/client.server';
import { withActor } from '~/db/with-actor.server';
import { appointFirstCoordinator } from '~/domain/accounts/appoint-first-coordinator.server';
import { type FirstCoordinator, firstCoordinator } from '~/domain/accounts/inputs';
import { startDatabase } from '~/platform/database-server.server';

const usage = 'Usage: npm run first-coordinator -- "Name" name@organisation.example';
const refusals = {
  'not-found': 'Only the system may appoint the first coordinator.',
  'coordinator-known': 'There is a coordinator already. They give others the role, under Mensen.',
  deactivated: 'This address belongs to somebody whose account was closed. Use another address.',
};

const [name, address, ...rest] = process.argv.slice(2);
const input = firstCoordinator.safeParse({ name, address });
if (input.success && rest.length === 0) {
  await appoint(input.data);
} else {
  console.error(`A name without digits and one complete e-mail address are needed.\n${usage}`);
  process.exitCode = 1;
}

async function appoint(coordinator: FirstCoordinator): Promise<void> {
  const server = await startDatabase();
  openDatabase(server.url);
  try {
    const appointed = await withActor({ kind: 'system', job: 'first-coordinator' }, (work) =>
      appointFirstCoordinator(work, coordinator),
    );
    if (appointed.ok) {
      console.log(
        `${coordinator.address} is coordinator now, and signs in with a code sent to that address.`,
      );
    } else {
      console.error(refusals[appointed.reason]);
      process.exitCode = 1;
    }
  } finally {
    await closeDatabase();
    await server.stop();
  }
}
