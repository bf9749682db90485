import { fromLetters, inLetters } from '#tests/support/factories/in-letters';
import { changeContext, changeOtherTexts } from '#tests/support/sealing';
import { database } from '~/db/client.server';
import { requestContexts } from '~/db/schema/requests';

/** Words of a case, or the name of an organisation of it, that stood in an answer. */
export interface PlantedWords {
  readonly words: string;
  readonly requestId: string;
  readonly isOrganisation: boolean;
}

const context = 'Woorden over de casus';
/** Every organisation of a made request carries its id in its name. */
const pattern = new RegExp(`(${context}|Gemeente|Jeugdhulp) ([a-p]{8}(?:-[a-p]{4}){3}-[a-p]{12})`, 'g');

/** Every case gets words of its own, which are then looked for in every answer. */
export async function plantWords(): Promise<void> {
  for (const { requestId } of await database()
    .select({ requestId: requestContexts.requestId })
    .from(requestContexts)) {
    const words = `${context} ${inLetters(requestId)}`;
    await changeContext(requestId, {
      learningQuestion: words,
      background: words,
      commitment: words,
      alreadyDone: words,
    });
    await changeOtherTexts(requestId, words);
  }
}

export function plantedWordsIn(body: string): PlantedWords[] {
  return [...body.matchAll(pattern)].map(([words, kind, written = '']) => ({
    words,
    requestId: fromLetters(written),
    isOrganisation: kind !== context,
  }));
}
