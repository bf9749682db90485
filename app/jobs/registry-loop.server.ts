import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { type Followed, followChanges } from '~/domain/registry/search/follow-changes.server';
import { askForRebuild, rebuildIndex } from '~/domain/registry/search/rebuild-index.server';
import { logger } from '~/platform/logger.server';
import { type SearchServer, searchServer } from '~/platform/search-server.server';
import { pause } from './pause';

const lookMilliseconds = 150;
const shortestTrouble = 1_000;
const longestTrouble = 60_000;
const actor: Actor = { kind: 'system', job: 'follow-registry' };

/**
 * Tells the search server, where there is one, of every change of the register, until the signal. Begins with a
 * rebuild: nobody followed what changed while no worker ran.
 */
export async function followRegistry(
  stopped: AbortSignal,
  server: SearchServer | null = searchServer(),
): Promise<void> {
  if (!server) return;
  let begun = false;
  let trouble = 0;
  while (!stopped.aborted) {
    try {
      if (!begun) await withActor(actor, askForRebuild);
      begun = true;
      const followed = await followOnce(server);
      if (trouble > 0) logger().info('the search server follows the register again');
      trouble = 0;
      if (followed !== 'told') await pause(lookMilliseconds, stopped);
    } catch (error) {
      if (trouble === 0)
        logger().warn({ err: error }, 'the search server cannot be told of changes; trying again');
      await pause(Math.min(shortestTrouble * 2 ** trouble, longestTrouble), stopped);
      trouble += 1;
    }
  }
}

async function followOnce({ writing }: SearchServer): Promise<Followed> {
  const followed = await withActor(actor, (work) => followChanges(work, writing));
  if (followed === 'must-rebuild') await rebuildIndex(writing);
  return followed;
}
