/** A made-up register in which nobody exists, with faults planted in it: the same seed gives the same file. */

export interface PlantedFault {
  readonly line: number;
  /** The heading above the cell that is wrong; empty when it is about the line as a whole. */
  readonly column: string;
  readonly code: string;
}

export interface RegisterFile {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly PlantedFault[];
}

const headings = [
  'Naam',
  'E-mail',
  'Rol',
  'Niveau',
  'Erkend op',
  'Geldig tot en met',
  'Erkend door',
  'Werkgever',
  'Soort werkgever',
  'Functie',
  'Sinds',
  'Provincies',
  'Thema’s',
  'Talen',
  'Maximum',
  'Toestemming vermelding',
] as const;
type Heading = (typeof headings)[number];

/** mulberry32: small, and good enough to spread faults over a file. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const firstNames = ['Anouk', 'Bram', 'Chaima', 'Daan', 'Eline', 'Faisal', 'Gijs', 'Hanna', 'Ilse', 'Joris'];
const syllables = ['ber', 'dal', 'hof', 'kamp', 'loo', 'meer', 'rade', 'stel', 'veld', 'wolde'];
const employers = ['Jeugdhulp', 'School', 'Ziekenhuis', 'Wijkteam'];
const employerKinds: Readonly<Record<string, string>> = {
  Jeugdhulp: 'youth_provider',
  School: 'secondary_school',
  Ziekenhuis: 'hospital',
  Wijkteam: 'local_team',
};
const provinces = ['Utrecht', 'Zeeland', 'Groningen', 'Friesland', 'PV30'];
const themes = ['verslaving', 'complexe scheiding', 'neglect'];

/** A surname of its own for everybody, without a digit in it. */
function surname(at: number): string {
  const parts = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10, Math.floor(at / 1000) % 10];
  const word = parts.map((part) => syllables[part]).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function goodRow(at: number, random: () => number): Record<Heading, string> {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const isSupervisor = random() < 0.1;
  const kind = pick(employers);
  const place = syllables[Math.floor(random() * 10)] ?? '';
  return {
    Naam: `${firstNames[at % 10]} ${at % 3 === 0 ? 'van der ' : ''}${surname(at)}`,
    'E-mail': `lid-${at}@register.example`,
    Rol: isSupervisor ? 'Supervisor' : 'Reviewer',
    Niveau: isSupervisor ? 'supervisor' : pick(['erkend', 'in opleiding', 'experienced']),
    'Erkend op': `${1 + (at % 28)}-${1 + (at % 12)}-2023`,
    'Geldig tot en met': `2028-0${1 + (at % 9)}-15`,
    'Erkend door': pick(['Stichting Leerkring', 'Erkenningscommissie Noord']),
    Werkgever: `${kind} ${place}${pick(syllables)}`,
    'Soort werkgever': employerKinds[kind] ?? 'other',
    Functie: pick(['gedragswetenschapper', 'teamleider', 'leraar', '']),
    Sinds: '1-9-2019',
    Provincies: `${pick(provinces)}; ${pick(provinces)}`,
    'Thema’s': themes.slice(0, Math.floor(random() * 3)).join('; '),
    Talen: pick(['Nederlands', 'Nederlands; Engels', '']),
    Maximum: pick(['2', '3', '']),
    'Toestemming vermelding': random() < 0.7 ? 'ja' : pick(['nee', '']),
  };
}

interface Spoiling {
  readonly column: Heading;
  readonly value: string;
  /** Where the fault is said, when that is another column. */
  readonly saidAt?: Heading;
  readonly code: string;
}

/** Every kind of fault a line can have by itself. */
export const spoilings: readonly Spoiling[] = [
  { column: 'Naam', value: '', code: 'required' },
  { column: 'Naam', value: 'Lid 12345', code: 'not-a-name' },
  { column: 'Naam', value: 'n'.repeat(121), code: 'too-long|120' },
  { column: 'E-mail', value: '', code: 'required' },
  { column: 'E-mail', value: 'geen adres', code: 'not-an-email' },
  { column: 'E-mail', value: 'iemand@register', code: 'not-an-email' },
  { column: 'Rol', value: '', code: 'choose' },
  { column: 'Rol', value: 'keizer', code: 'not-an-option' },
  { column: 'Rol', value: 'coördinator', code: 'not-an-option' },
  { column: 'Niveau', value: '', code: 'choose' },
  { column: 'Niveau', value: 'meester', code: 'not-an-option' },
  { column: 'Erkend op', value: '31-02-2023', code: 'not-a-day' },
  { column: 'Erkend op', value: 'ergens in 2023', code: 'not-a-day' },
  { column: 'Erkend op', value: '', code: 'required' },
  { column: 'Erkend op', value: '2029-01-01', saidAt: 'Geldig tot en met', code: 'ends-before-start' },
  { column: 'Geldig tot en met', value: '9-9-28', code: 'not-a-day' },
  { column: 'Erkend door', value: '', code: 'required' },
  { column: 'Erkend door', value: 'Commissie 111222333', code: 'found-bsn' },
  { column: 'Werkgever', value: '', code: 'employer-missing' },
  { column: 'Soort werkgever', value: 'luchtkasteel', code: 'not-an-option' },
  { column: 'Functie', value: 'f'.repeat(121), code: 'too-long|120' },
  { column: 'Functie', value: 'bereikbaar op 111222333', code: 'found-bsn' },
  { column: 'Sinds', value: '2019', code: 'not-a-day' },
  { column: 'Sinds', value: '', code: 'required' },
  { column: 'Provincies', value: 'Utrecht; Holland', code: 'place-unknown' },
  { column: 'Thema’s', value: 'verslaving; verveling', code: 'not-an-option' },
  { column: 'Talen', value: 'Klingon', code: 'not-an-option' },
  { column: 'Maximum', value: 'veel', code: 'not-a-number' },
  { column: 'Maximum', value: '7', code: 'too-high|6' },
  { column: 'Toestemming vermelding', value: 'misschien', code: 'not-yes-or-no' },
];

/** Faults that show only beside another line. */
const twice = 'person-twice';
const otherName = 'other-name-before';

export function registerFile({
  people,
  faults: wanted,
  seed = 20_261_126,
}: {
  readonly people: number;
  readonly faults: number;
  readonly seed?: number;
}): RegisterFile {
  const random = chance(seed);
  const rows = Array.from({ length: people }, (_, at) => goodRow(at, random));
  const faults: PlantedFault[] = [];
  // Far enough apart that no fault hides another, and never on the line that another one points back to.
  const step = wanted === 0 ? people : Math.floor((people - 2) / wanted);
  for (let number = 0; number < wanted; number += 1) {
    const at = 1 + number * step + Math.floor(random() * Math.max(1, step - 1));
    const row = rows[at];
    const before = rows[at - 1];
    if (!row || !before) continue;
    const line = at + 2;
    const kind = number % (spoilings.length + 2);
    const spoiling = spoilings[kind];
    if (spoiling) {
      // What a role or a kind of employer is checked against must be as the fault expects it.
      Object.assign(row, { Rol: 'Reviewer', Niveau: 'erkend', [spoiling.column]: spoiling.value });
      faults.push({ line, column: spoiling.saidAt ?? spoiling.column, code: spoiling.code });
    } else if (kind === spoilings.length) {
      Object.assign(row, {
        Naam: before.Naam,
        'E-mail': before['E-mail'],
        Rol: before.Rol,
        Niveau: before.Niveau,
      });
      faults.push({ line, column: 'E-mail', code: `${twice}|${line - 1}` });
    } else {
      Object.assign(row, { 'E-mail': before['E-mail'].toUpperCase() });
      faults.push({ line, column: 'Naam', code: `${otherName}|${line - 1}` });
    }
  }
  return { headings, rows: rows.map((row) => headings.map((heading) => row[heading])), faults };
}

/** The file as the foundation would have mended it: the same people, without the faults. */
export function mended(file: { readonly people: number; readonly seed?: number }): RegisterFile {
  return registerFile({ ...file, faults: 0 });
}

export function asCsv({ headings: titles, rows }: Pick<RegisterFile, 'headings' | 'rows'>): string {
  const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${[titles, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

export function asSheet({ headings: titles, rows }: Pick<RegisterFile, 'headings' | 'rows'>) {
  return { name: 'mensen', lines: [titles, ...rows].map((cells, at) => ({ line: at + 1, cells })) };
}
