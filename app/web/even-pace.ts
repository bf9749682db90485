import { setTimeout as pause } from 'node:timers/promises';

/** Longer than the work it hides takes on an ordinary day. */
const leastMilliseconds = 300;

/** Answers no sooner than the least time, so that how long it took tells nothing about what was found. */
export async function atEvenPace<Outcome>(run: () => Promise<Outcome>): Promise<Outcome> {
  const [outcome] = await Promise.all([run(), pause(leastMilliseconds)]);
  return outcome;
}
