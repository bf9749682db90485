import type { Work } from '~/db/with-actor.server';
import type { Language } from '../accounts/language';
import { stepKeys } from './content-key';
import { listTexts } from './text.server';

/** What the six steps of the method are called now, by their key. */
export async function listStepTitles(work: Work, language: Language): Promise<Record<string, string>> {
  const texts = await listTexts(work, language);
  const steps: readonly string[] = stepKeys;
  return Object.fromEntries(
    texts.filter(({ key }) => steps.includes(key)).map(({ key, title }) => [key, title]),
  );
}
