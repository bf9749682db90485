import { randomUUID } from 'node:crypto';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';

/** One of five findings of five reviews, so that it and its sector are shown. */
async function makeShownFinding(): Promise<string> {
  let id = '';
  for (let made = 0; made < 5; made += 1) {
    id = await makeFinding(await makeSource({ sector: ['education'] }), { theme: ['chain-cooperation'] });
  }
  await renewLibrary();
  return id;
}

/** What anybody can read in the library. */
export const holdingsOfLearning = {
  publishedId: makeShownFinding,
  sector: async () => {
    await makeShownFinding();
    return 'education';
  },
};

export const unknownOfLearning: Readonly<Record<string, readonly [string, string]>> = {
  publishedId: [randomUUID(), 'x'],
  sector: ['bestaat-niet', '%00'],
};
