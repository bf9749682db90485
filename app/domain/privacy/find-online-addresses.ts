import type { Candidate } from './finding';

const longestLocalPart = 64;
const longestDomain = 253;
const domainShape = /^[a-z\d](?:[a-z\d-]{0,62}\.)+[a-z]{2,24}/i;
const localCharacter = /[\p{L}\d.!#$%&'*+/=?^_{|}~-]/u;

const spelledOut =
  /(?<![\p{L}\d])[\p{L}\d._+-]{1,64} ?[[(] ?(?:at|apenstaart(?:je)?|@) ?[\])] ?[\p{L}\d-]{1,63}(?: ?(?:\.|[[(] ?(?:dot|punt) ?[\])]) ?[\p{L}\d-]{1,63}){1,3}/giu;

const profileSites =
  '(?:facebook|instagram|tiktok|twitter|x|linkedin|snapchat|youtube|threads|pinterest|reddit|twitch|t|wa|discord|bsky)';
const profileLink = new RegExp(
  `(?<![\\p{L}\\d.-])(?:https?://)?(?:[a-z]{1,3}\\.)?${profileSites}\\.(?:com|net|me|gg|tv|app|nl)/[^\\s<>"')]{2,200}`,
  'giu',
);
const namedAccount =
  /(?<![\p{L}\d])(?:snapchat|snap|insta(?:gram)?|tiktok|facebook|twitter|discord|telegram|roblox)(?:[ -]?(?:account|naam|gebruikersnaam|username|handle|profiel))?(?: is)? ?[:=] ?([\p{L}\d._-]{3,40})/giu;
const handle = /(?<![\p{L}\d.@/])@[\p{L}\d_](?:[\p{L}\d._]{0,38}[\p{L}\d_])(?![\p{L}\d@])/gu;

function* mailAddresses(text: string): Generator<Candidate> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const domain = domainShape.exec(text.slice(at + 1, at + 1 + longestDomain))?.[0];
    if (!domain) continue;
    let start = at;
    while (start > 0 && at - start < longestLocalPart && localCharacter.test(text[start - 1] ?? ' ')) start--;
    while (start < at && /[.'/!?*]/.test(text[start] ?? '')) start++;
    if (start < at) yield { kind: 'e-mail', severity: 'block', start, end: at + 1 + domain.length };
  }
  for (const match of text.matchAll(spelledOut)) {
    yield { kind: 'e-mail', severity: 'block', start: match.index, end: match.index + match[0].length };
  }
}

function* socialAccounts(text: string): Generator<Candidate> {
  for (const match of text.matchAll(profileLink)) {
    const link = match[0].replace(/[.,;:!?]+$/, '');
    yield { kind: 'social', severity: 'block', start: match.index, end: match.index + link.length };
  }
  for (const match of text.matchAll(namedAccount)) {
    const end = match.index + match[0].length;
    yield { kind: 'social', severity: 'warn', start: end - (match[1] ?? '').length, end };
  }
  for (const match of text.matchAll(handle)) {
    yield { kind: 'social', severity: 'warn', start: match.index, end: match.index + match[0].length };
  }
}

/** E-mail addresses, also spelled out with (at), and accounts and profiles on social media. */
export function findOnlineAddresses(text: string): Candidate[] {
  return [...mailAddresses(text), ...socialAccounts(text)];
}
