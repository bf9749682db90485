import type { TiePath } from '~/domain/matching/snapshot';
import { type TieExplanation, tieSentence } from '~/domain/organisations/ties/tie-explanation';
import { isMessageKey, type T } from '~/i18n/translate';
import { capitalised } from '~/ui/formats/capitalised';

const codes: readonly TieExplanation['code'][] = ['tie', 'unjudged', 'none'];

/** How a tie runs, as a whole sentence about somebody named before it. */
export function tieText(t: T, path: TiePath): string {
  const code = codes.find((one) => one === path.code);
  if (!code) throw new Error(`No text for a tie of kind ${path.code}`);
  const text = tieSentence({ code, params: path.params }, (key, params) => {
    const full = `organisations:${key}`;
    if (!isMessageKey(full) && key !== 'tie.ended') throw new Error(`No text for ${full}`);
    return t(full as 'organisations:tie.none', params);
  });
  return `${capitalised(text)}.`;
}
