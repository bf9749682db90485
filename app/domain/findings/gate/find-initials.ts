import { type Spot, spotAt } from './spot';

const whom =
  'mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|heer|juf|meester|dr\\.?|drs\\.?|mr\\.?|familie|gezin|moeder|vader|jongen|meisje|kind|zoon|dochter|' +
  'broer|broertje|zus|zusje|cliënt|cliënte|jeugdige|jongere|baby|peuter|oma|opa|tante|oom|partner|hulpverlener|gezinsvoogd|docent';
const afterSomebody = new RegExp(
  `(?<!\\p{L})(?:${whom}) (\\p{Lu}(?:\\. ?\\p{Lu})*\\.?)(?![\\p{L}\\d'-])`,
  'giu',
);
/** "J. de V.", "A.B.", "K.L.M. van D." */
const row =
  /(?<![\p{L}.])\p{Lu}\.(?: ?\p{Lu}\.)*(?: ?(?:(?:van|de|der|den|ten|ter|el|al|het|'t) ){0,2}\p{Lu}\.)(?!\p{L})/gu;
const acting =
  /(?<![\p{L}.])(\p{Lu}\.)(?= (?:en (?:zijn|haar)|was|werd|heeft|had|zei|woonde|kreeg|ging|vertelde|kwam|bleef|wilde|moest|liep)(?!\p{L}))/gu;
const behind =
  /(?<!\p{L})(?:van|met|voor|door|over|bij|tegen|aan|ouders van|rond) (\p{Lu}\.)(?=[ ,;]\p{Ll}|[,;])/gu;
const abbreviations =
  /^(?:[BN]\.V\.|V\.O\.F\.|U\.A\.|B\.W\.|V\.N\.|E\.U\.|I\.Q\.|O\.M\.|P\.O\.|V\.O\.|M\.B\.O\.|H\.B\.O\.|Z\.O\.Z\.|N\.B\.|P\.S\.|U\.S\.)$/;

/** People by a letter: who was there knows them, and who was not can find out. */
export function* findInitials(text: string): Generator<Spot> {
  for (const match of text.matchAll(afterSomebody)) {
    const letters = match[1] ?? '';
    if (letters === letters.toUpperCase()) yield spotAt(match, 'initials', 'stop', letters);
  }
  for (const match of text.matchAll(row)) {
    if (!abbreviations.test(match[0].replaceAll(' ', ''))) yield spotAt(match, 'initials', 'stop');
  }
  for (const pattern of [acting, behind]) {
    for (const match of text.matchAll(pattern)) yield spotAt(match, 'initials', 'stop', match[1]);
  }
}
