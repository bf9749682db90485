const reach = 160;

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const sentenceEnd = /[.!?]["”’)]?\s{1,4}(?=\p{Lu})|\n\n/u;

function lastSentence(text: string): string {
  return text.split(sentenceEnd).at(-1) ?? '';
}

/** The sentence around a spot, as far as it is near. */
function sentenceAround(text: string, start: number, end: number): Surroundings {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const after = text.slice(end, end + reach).split(sentenceEnd)[0] ?? '';
  return { before, after };
}

const birthWordBefore =
  /(?:geboren|\bgeb(?:\.|(?![\p{L}]))|\bgeb\.?\s?dat(?:um)?|geboorte\p{L}*|verjaardag|jarig|\bborn|date of birth|birthday|\bdob|[*°†])[^\d]{0,20}$/iu;
const birthWordAfter = /^[^\d\n]{0,40}(?:geboren|geboorte|jarig|verjaardag|\bborn)/i;

/** "Geboren op 12 maart", "op 12 maart jarig". */
export function speaksOfBirth(text: string, start: number, end: number): boolean {
  return (
    birthWordBefore.test(lastSentence(text.slice(Math.max(0, start - 40), start))) ||
    birthWordAfter.test(text.slice(end, end + 60))
  );
}

const cohort =
  /(?:kinderen|jongeren|jeugdigen|baby['’]?s|iedereen|mensen|personen|cohort|generatie)(?: (?!en )\p{L}+){0,3} (?:geboren|born)(?: zijn)?(?: in| voor| v[oó][oó]r| na| vanaf| tussen| tot| op of na| before| after)[^.,\n]{0,25}$/iu;

/** "Kinderen geboren in 2015": many, so nobody. */
export function speaksOfCohort(text: string, start: number): boolean {
  return cohort.test(text.slice(Math.max(0, start - 100), start));
}

const someone =
  /(?<!\p{L})(?:jongen|meisje|baby|kind|kindje|jongere|jeugdige|peuter|kleuter|puber|tiener|moeder|vader|ouders?|zoon(?:tje)?|dochter(?:tje)?|broer(?:tje)?|zus(?:je)?|gezin|cli[eë]nte?|pleeg\p{L}+|stief\p{L}+|oma|opa|hij|hem|haar)(?!\p{L})/iu;
const someoneJustBefore = new RegExp(`${someone.source}[ ,:(]{1,4}$`, 'iu');
const happening =
  /(?:melding|signaal|aangifte|incident|letsel|overl[ei]|uithuis|zitting|intake|gesprek|huisbezoek|opgenomen|opname|ondertoezicht|\bots\b|mishandel|gevonden|weggelopen|verhuis|calamiteit)/i;

/** What makes a day one of laws, of parliament and of meetings, whoever else is in the sentence. */
const publicWord = new RegExp(
  '(?<!\\p{L})(?:wet(?:ten|je|boek|svoorstel|swijziging|geving)?|\\p{L}{3,30}wet|AVG|Woo|Wob|Wlz|Wmo|Wvggz|Wkkgz|Wzd|Bopz|' +
    'IVRK|AMvB|EHRM|VN|EU|CBS|cao|verdrag\\p{L}*|Staatsblad|Staatscourant|Stb|Stcrt|Kamer(?:brief|stuk|vragen|leden|debat)\\p{L}*|' +
    'Tweede Kamer|Eerste Kamer|motie|amendement|\\p{L}{0,20}verordening|beleids\\p{L}+|convenant|gemeenteraad\\p{L}*|' +
    'raads(?:vergadering|besluit|brief|voorstel)|\\p{L}{0,20}verkiezingen|congres|studiedag\\p{L}*|themadag|conferentie|symposium|' +
    'webinar|aanbesteding\\p{L}*|TenderNed|inschrijving|subsidie\\p{L}*|peildatum|minister(?:ie)?|staatssecretaris|kabinet|' +
    'Hoge Raad|arrest|hervormingsagenda|meldcode|afwegingskader|kwaliteitskader|tarie(?:f|ven)|begroting|jaarrekening|boekjaar|' +
    'tijdvak|verslagjaar|verslagperiode|kwartaal|voortgangsrapportage|jaarverslag|richtlijn\\p{L}*|protocol|keurmerk|certificaat|' +
    'Rekenkamer|Dag van|in werking|van kracht|van toepassing)(?!\\p{L})',
  'iu',
);
/** What does so in a sentence without anybody and without anything that happened to somebody. */
const officialWord =
  /(?:inspectie|ombudsman|college|scholen|corona|lockdown|commissie|burgemeester|wethouder|ministerie|besluit|besloot|regeling|regels|contract|overeenkomst|publice|gepubliceerd|versch[ie]|presente|vastgesteld|ondertekend|rapport|evaluatie|onderzoek|\bbrief|pilot|project|programma|campagne|aanvra|termijn|deadline|uiterste|uitspraak|vonnis|beleid|Rijk\b|VNG|regio|aanbieders|agenda|\bnota|notitie|bijeenkomst|vacature|reorganisatie|fusie|geopend|opening|opgericht|van start|gestart|startte|wachttijd|wachtlijst|cijfers|versie|formulier|werkwijze|training|cursus)/i;

/** "Den Haag, 24 januari 2023": the head of a letter. */
const placeLine = /(?:^|\n)\p{Lu}[\p{L} -]{2,30}, $/u;

/** A day on which something public happened: of a law, a letter of the minister, a congress. */
export function isPublicDay(text: string, start: number, end: number): boolean {
  const { before, after } = sentenceAround(text, start, end);
  if (someoneJustBefore.test(before)) return false;
  if (placeLine.test(before) && /^(?:\n|$)/.test(after)) return true;
  if (publicWord.test(before) || publicWord.test(after)) return true;
  const isAboutSomeone = [someone, happening].some((word) => word.test(before) || word.test(after));
  return !isAboutSomeone && (officialWord.test(before) || officialWord.test(after));
}

const periodOpens =
  /(?<!\p{L})(?:per|vanaf|sinds|ingang van|tot|tot en met|t\/m|van|tussen|tussen [^.\n]{3,25} en|voor|v[oó][oó]r|na|uiterlijk|since|from|until|as of|before|after)\s$/iu;
const onOpens = /(?<!\p{L})(?:op|on)\s$/iu;

/**
 * The first or last day of a month on which a period begins or ends says no more than the month does; what
 * happens to somebody on such a day is still a day.
 */
export function boundsPeriod(
  text: string,
  spot: { readonly start: number; readonly end: number },
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): boolean {
  const { before, after } = sentenceAround(text, spot.start, spot.end);
  if ((isFirst || isLast) && periodOpens.test(before)) return true;
  return isFirst && onOpens.test(before) && !someone.test(before) && !someone.test(after);
}
