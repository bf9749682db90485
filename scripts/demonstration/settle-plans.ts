import { makeRound } from '~/domain/matching/planning/make-round.server';
import { listOpenRequests } from '~/domain/matching/planning/requests-to-plan.server';
import { coordinatorAtWork, done, type Stage } from './coordinator-at-work';

/** The questions that wait for their reviewers were planned together yesterday; nobody confirmed it yet. */
export async function settlePlans(stage: Stage): Promise<void> {
  const work = await coordinatorAtWork(stage);
  const ready = (await listOpenRequests(work)).filter(({ obstacle }) => obstacle === null);
  done(await makeRound(work, { references: ready.map(({ reference }) => reference) }));
}
