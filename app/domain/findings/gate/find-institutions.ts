import { beginsSentence, type Spot, spotAt } from './spot';

const kinds =
  'basisschool|school|scholengemeenschap|scholengroep|middelbare school|kinderdagverblijf|kinderopvang|peuterspeelzaal|kindcentrum|' +
  'ziekenhuis|kinderziekenhuis|kliniek|gezinshuis|zorgboerderij|pleeggezin|instelling|jeugdzorginstelling|jeugdhulpinstelling|' +
  'behandelcentrum|behandelgroep|leefgroep|woongroep|groep|locatie|huisartsenpraktijk|praktijk|wijkteam|jeugdteam|gebiedsteam|' +
  'buurtteam|opvang|stichting|internaat|asielzoekerscentrum|azc|dorp|wijk|buurt|stadsdeel|gemeente|regio|jeugdregio|provincie|stad|' +
  'camping|sportclub|voetbalclub|vereniging|kerk|moskee|park|zorgaanbieder|aanbieder';
/** What is called so everywhere in the country. */
const everywhere =
  '(?!Veilig Thuis|Nederland|Jeugd(?!hulp \\p{Lu})|Raad voor|Samen Veilig|Sociaal|Centrum voor Jeugd|\\p{Lu}{2,}(?![\\p{Ll}]))';
const named = new RegExp(
  `(?<!\\p{L})(?:${kinds}) (?:genaamd |met de naam |van |in )?(['"“‘]?(?:(?:[Dd]e|[Hh]et|'t|Sint|St\\.?) )?${everywhere}\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,3})`,
  'gu',
);
const places =
  'Kinderziekenhuis|Ziekenhuis|ziekenhuis|Medisch Centrum|UMC|MC|College|college|Lyceum|lyceum|Gymnasium|gymnasium|School|school|' +
  'Basisschool|basisschool|Kliniek|kliniek|Gezinshuis|gezinshuis|Mavo|Academie';
const behind = new RegExp(`(?<![\\p{L}-])((?:\\p{Lu}[\\p{L}'.-]+ ){1,3})(?:${places})(?!\\p{L})`, 'gu');
const saint = /(?<!\p{L})(?:Sint|St\.)[ -]\p{Lu}\p{L}+/gu;

const streets =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}'-]+ )?\p{Lu}\p{L}{2,}(straat|laan|plein|gracht|singel|dreef|steeg|plantsoen|boulevard)(?!\p{L})/gu;
const roads = /(?<![\p{L}-])\p{Lu}\p{L}{2,}(?:weg|hof|pad|dijk|park|kade|wal|erf|veld)(?!\p{L})/gu;

/** Schools, hospitals, homes, teams and streets by their name. */
export function* findInstitutions(text: string): Generator<Spot> {
  for (const match of text.matchAll(named)) yield spotAt(match, 'institution', 'stop', match[1]);
  for (const match of text.matchAll(behind)) {
    const before = (match[1] ?? '').trim();
    const isOrdinary = !before.includes(' ') && /(?<!\p{L})\p{Ll}+$/u.test(match[0]);
    if (!(isOrdinary && beginsSentence(text, match.index))) yield spotAt(match, 'institution', 'stop');
  }
  for (const match of text.matchAll(saint)) yield spotAt(match, 'institution', 'stop');
  for (const match of text.matchAll(streets)) yield spotAt(match, 'street', 'stop');
  for (const match of text.matchAll(roads)) {
    if (!beginsSentence(text, match.index)) yield spotAt(match, 'street', 'stop');
  }
}
