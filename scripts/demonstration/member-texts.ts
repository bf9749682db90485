import type { Sector } from '~/domain/registry/expertise';

export const aboutBeginnings = [
  'Ik begon als jeugdbeschermer en begeleid nu teams die willen leren van hun werk.',
  'Als kwaliteitsfunctionaris zag ik veel onderzoeken die naar fouten zochten. In een leerreview kijken we anders.',
  'Ik werkte lang in de ambulante jeugdhulp. Daar leerde ik hoe groot de invloed van de omgeving op een keuze is.',
  'Mijn achtergrond ligt in het onderwijs. Ik weet hoe moeilijk het is om elkaar op tijd te vinden.',
  'Ik kom uit de volwassenenzorg en let op de kinderen die daar niet in beeld zijn.',
  'Als gedragswetenschapper ben ik gewend om met teams terug te kijken zonder te oordelen.',
  'Ik leidde jaren een wijkteam en ken de druk van wachtlijsten en wisselingen van binnenuit.',
  'Ik ben verpleegkundige geweest en werk nu aan de verbinding tussen zorg en jeugdhulp.',
  'Ik adviseer bestuurders over samenwerking in de keten, en loop graag mee op de werkvloer.',
  'Ik deed veel casusonderzoek in de regio. Het gesprek met de mensen die erbij waren blijft het belangrijkst.',
  'Ik ben opgeleid als orthopedagoog en heb een zwak voor ingewikkelde samenwerkingen.',
  'Ik werk op het raakvlak van zorg en veiligheid en vertaal tussen die twee werelden.',
] as const;

export const aboutEndings = [
  'Ik stel graag de vraag waarom een keuze toen logisch was.',
  'In een leerbijeenkomst zorg ik dat iedereen aan het woord komt, ook wie liever luistert.',
  'Ik schrijf kort en duidelijk, zodat een rapport ook gelezen wordt.',
  'Ik let op patronen die verder gaan dan deze ene situatie.',
  'Rust en veiligheid in het gesprek vind ik belangrijker dan tempo.',
  'Ik houd van een goede voorbereiding: een tijdlijn die klopt, geeft ruimte om te leren.',
  'Ik werk het liefst op locatie, bij de mensen om wie het gaat.',
  'Ik neem bestuurders mee in wat hun mensen nodig hebben om het anders te doen.',
  'Ik vraag door tot we de omstandigheden begrijpen, niet tot er iemand is aan te wijzen.',
  'Na afloop kom ik graag terug om te horen wat er met de inzichten is gedaan.',
] as const;

const anywhere = [
  'kwaliteitsfunctionaris',
  'adviseur leren en verbeteren',
  'teamleider',
  'beleidsmedewerker',
];

/** What somebody does at an organisation of this field of work. */
export const functionTitles: Readonly<Record<Sector, readonly string[]>> = {
  municipality: [
    'beleidsadviseur jeugd',
    'kwaliteitsadviseur sociaal domein',
    'regisseur jeugd en veiligheid',
  ],
  'youth-protection': ['gedragsdeskundige', 'jeugdbeschermer', 'kwaliteitsfunctionaris'],
  'youth-care': ['gedragswetenschapper', 'teamleider ambulant', 'kwaliteitsfunctionaris'],
  'youth-mental-health': ['gz-psycholoog', 'systeemtherapeut', 'incidentonderzoeker'],
  'adult-mental-health': ['verpleegkundig specialist', 'incidentonderzoeker', 'behandelcoördinator'],
  'health-care': ['jeugdverpleegkundige', 'jeugdarts', 'aandachtsfunctionaris kindermishandeling'],
  education: ['intern begeleider', 'docent social work', 'zorgcoördinator'],
  'police-justice': ['operationeel specialist jeugd', 'procesregisseur', 'reclasseringswerker'],
  'disability-care': ['orthopedagoog', 'kwaliteitsfunctionaris', 'clusterhoofd'],
  'social-domain': ['maatschappelijk werker', 'gezinscoach', 'teamleider'],
};

export function titlesIn(sector: Sector | null): readonly string[] {
  return sector === null ? anywhere : functionTitles[sector];
}

export const sideFunctions = [
  { kind: 'board', title: 'penningmeester van het bestuur' },
  { kind: 'supervisory-board', title: 'lid van de raad van toezicht' },
  { kind: 'advisory', title: 'lid van de adviesraad kwaliteit' },
  { kind: 'advisory', title: 'lid van de calamiteitencommissie' },
  { kind: 'volunteer', title: 'vrijwilliger' },
] as const;

export const familyTies = [
  'partner werkt hier',
  'zus is hier bestuurder',
  'zoon werkt hier als begeleider',
] as const;

export const assignments = [
  'opleiding van teams',
  'interim kwaliteitsadviseur',
  'onderzoek naar samenwerking',
] as const;
