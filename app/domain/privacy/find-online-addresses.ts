import type { Candidate } from './finding';

const longestLocalPart = 64;
const longestDomain = 253;
const domainShape = /^[\p{L}\d](?:[\p{L}\d-]{0,62}\.)+[a-z]{2,24}/iu;
const localCharacter = /[\p{L}\d.!#$%&'*+/=?^_{|}~-]/u;

const label = '[\\p{L}\\d-]{1,63}';
const local = '(?<![\\p{L}\\d._+@-])[\\p{L}\\d._+-]{1,64}';
/** "naam (at) school.nl", "naam[at]school(dot)nl". */
const bracketed = new RegExp(
  `${local} ?[[({] ?(?:at|apenstaart(?:je)?|@) ?[\\])}] ?${label}(?: ?(?:\\.|[[({] ?(?:dot|punt) ?[\\])}]) ?${label}){1,3}`,
  'giu',
);
/** "naam @ school . nl", "naam @school.nl". */
const spaced = new RegExp(
  `${local} ?@ ?${label}(?:(?:\\.| \\. )${label}){0,2}(?:\\.| \\. )[a-z]{2,12}(?![\\p{L}\\d])`,
  'gu',
);
/** "naam apenstaartje school punt nl". */
const inWords = new RegExp(
  `${local} (?:at|apenstaart(?:je)?) ${label}(?: (?:dot|punt) ${label}){1,3}(?![\\p{L}\\d])`,
  'giu',
);

const profileSites =
  '(?:facebook|fb|instagram|instagr|tiktok|twitter|x|linkedin|snapchat|youtube|youtu|threads|pinterest|reddit|twitch|t|wa|discord|bsky|linktr)';
const profileLink = new RegExp(
  `(?<![\\p{L}\\d.-])(?:https?://)?(?:[a-z]{1,3}\\.)?${profileSites}\\.(?:com|net|me|gg|tv|app|nl|am|be|ee)/[^\\s<>"')]{2,200}`,
  'giu',
);
const service =
  '(?:snapchat|snap|insta(?:gram)?|ig|tiktok|facebook|twitter|discord|telegram|roblox|psn|xbox|gamertag|gebruikersnaam|username)';
const accountWord = '(?:[ -]?(?:account|naam|gebruikersnaam|username|handle|profiel|tag))?';
/** After a colon or "is" anything is an account. */
const namedAccount = new RegExp(
  `(?<![\\p{L}\\d])${service}${accountWord}(?: is)? ?[:=] ?([\\p{L}\\d._-]{3,40}(?:#\\d{4})?)`,
  'giu',
);
/** Near the word only what no word looks like: letters with a digit or underscore, or with a dot inside. */
const handleShape =
  '(?=[\\d._-]{0,39}\\p{L})(?:(?=[\\p{L}.-]{0,39}[\\d_])|(?=[\\p{L}-]{1,38}\\.\\p{L}))[\\p{L}\\d._-]{3,40}(?:#\\d{4})?|[\\p{L}\\d._]{2,32}#\\d{4}';
const bareAccount = new RegExp(
  `(?<![\\p{L}\\d])${service}${accountWord}(?: (?:heet|is|gebruikt|noemt|was|met|als|de|naam|hij|zij|ze|zich|zichzelf)){0,4} (${handleShape})(?![\\p{L}\\d])`,
  'giu',
);
const handle =
  /(?<![\p{L}\d.@/])@[\p{L}\d_](?:[\p{L}\d._-]{0,38}[\p{L}\d_])(?:@[\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{1,40}){0,3}\.[a-z]{2,24})?(?![\p{L}\d@])/gu;

function* mailAddresses(text: string): Generator<Candidate> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const domain = domainShape.exec(text.slice(at + 1, at + 1 + longestDomain))?.[0];
    if (!domain) continue;
    let start = at;
    while (start > 0 && at - start < longestLocalPart && localCharacter.test(text[start - 1] ?? ' ')) start--;
    while (start < at && /[.'/!?*]/.test(text[start] ?? '')) start++;
    if (start < at && text[start - 1] !== '@')
      yield { kind: 'e-mail', severity: 'block', start, end: at + 1 + domain.length };
  }
  for (const pattern of [bracketed, spaced, inWords]) {
    for (const match of text.matchAll(pattern)) {
      yield { kind: 'e-mail', severity: 'block', start: match.index, end: match.index + match[0].length };
    }
  }
}

function* socialAccounts(text: string): Generator<Candidate> {
  for (const match of text.matchAll(profileLink)) {
    const link = match[0].replace(/[.,;:!?]+$/, '');
    yield { kind: 'social', severity: 'block', start: match.index, end: match.index + link.length };
  }
  for (const pattern of [namedAccount, bareAccount]) {
    for (const match of text.matchAll(pattern)) {
      const account = (match[1] ?? '').replace(/[._-]+$/, '');
      const start = match.index + match[0].length - (match[1] ?? '').length;
      yield { kind: 'social', severity: 'warn', start, end: start + account.length };
    }
  }
  for (const match of text.matchAll(handle)) {
    const account = match[0].replace(/[._-]+$/, '');
    yield { kind: 'social', severity: 'warn', start: match.index, end: match.index + account.length };
  }
}

/** E-mail addresses, also spelled out with (at), and accounts and profiles on social media. */
export function findOnlineAddresses(text: string): Candidate[] {
  return [...mailAddresses(text), ...socialAccounts(text)];
}
