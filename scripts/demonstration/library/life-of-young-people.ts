import type { LibraryFinding } from './library-finding';

/** What young people do and live through, and how those around them answer. */
export const lifeOfYoungPeople: readonly LibraryFinding[] = [
  {
    key: 'sexual-harm-among-residents',
    source: 'sexual-harm-in-group',
    themes: ['professional-practice', 'context-of-youth-care'],
    factorLevels: ['team', 'organisation'],
    patternTypes: ['response-to-incidents', 'management-systems'],
    title: 'Grensoverschrijding tussen jongeren op een leefgroep wordt gezien als puberen',
    pattern:
      'Begeleiders merken dat een bewoner anderen aanraakt of dwingt. Zij corrigeren per keer. Over seksualiteit wordt weinig gepraat, en zo weet niemand wat gewoon is en wat niet.',
    wider:
      'Bij plaatsing wordt gekeken naar een vrij bed en niet naar wie er al woont. Nachtdiensten zijn dun bezet.',
    wentWell:
      'Een groep had een vaste avond waarop alles over verliefdheid en grenzen gevraagd mocht worden.',
    considerations:
      'Welke mensen wonen hier samen en wat vraagt dat? Hoe bespreken wij seksualiteit voordat er iets gebeurt?',
  },
  {
    key: 'online-life-unseen',
    source: 'self-harm-adolescents',
    themes: ['professional-practice'],
    factorLevels: ['professional', 'family'],
    patternTypes: ['tools', 'family-professional'],
    title: 'Het leven op de telefoon blijft buiten de hulp',
    pattern:
      'Een jongere brengt de nachten door in groepen waar zelfbeschadiging of afvallen wordt aangemoedigd, of wordt onder druk gezet met beelden. In gesprekken komt dit niet ter sprake, want de werkers weten niet wat zij moeten vragen.',
    wider:
      'Vragenlijsten kennen thuis, school en vrije tijd, en geen online. Medewerkers vinden zichzelf te oud voor het onderwerp.',
    wentWell: 'Een ervaringsdeskundige liet het team zien hoe zulke groepen werken.',
    considerations:
      'Wat weten wij van wie deze jongere digitaal ontmoet? Wie kan daar zonder oordeel naar vragen?',
  },
  {
    key: 'restraint-normal',
    source: 'closed-care',
    themes: ['context-of-youth-care', 'professional-practice'],
    factorLevels: ['team', 'organisation'],
    patternTypes: ['management-systems', 'response-to-incidents'],
    title: 'Vasthouden en afzonderen wordt gewoon als er te weinig handen zijn',
    pattern:
      'Op een gesloten groep loopt spanning snel op. Met weinig vaste gezichten grijpt men vroeg in. Na afloop is er een formulier en geen gesprek; de volgende keer gaat het weer zo.',
    wider:
      'Het aantal maatregelen wordt geteld, de aanleiding zelden onderzocht. Uitzendkrachten kennen de jongeren niet en leren het van de groep.',
    wentWell: 'Eén team besprak elke maatregel samen met de jongere en hing de lessen op.',
    considerations:
      'Wat ging er een uur eerder vooraf aan deze maatregel? Wat heeft een groep nodig om het zonder te kunnen?',
  },
  {
    key: 'runaway-each-time-new',
    source: 'running-away',
    themes: ['professional-practice', 'chain-cooperation'],
    factorLevels: ['professional', 'chain'],
    patternTypes: ['response-to-incidents', 'tools'],
    title: 'Elke keer dat een jongere wegloopt begint het verhaal opnieuw',
    pattern:
      'Er wordt aangifte van vermissing gedaan, gezocht en teruggebracht. Waar de jongere was en waarvoor hij vluchtte, vraagt niemand uit. Bij de tiende keer zoekt men minder hard.',
    wider:
      'Politie en instelling hebben een protocol voor het zoeken. Voor de terugkeer bestaat niets, terwijl daar de kennis zit.',
    wentWell: 'Een wijkagent sprak na terugkomst altijd even met de jongere, zonder uniform.',
    considerations: 'Wie voert het gesprek na terugkomst? Wat leren tien vermissingen ons samen?',
  },
  {
    key: 'exploited-seen-as-offender',
    source: 'running-away',
    themes: ['chain-cooperation', 'professional-practice'],
    factorLevels: ['professional', 'chain'],
    patternTypes: ['human-reasoning', 'response-to-incidents'],
    title: 'Een uitgebuite jongere wordt behandeld als dader',
    pattern:
      'Nieuwe spullen, drugs vervoeren en diefstal leiden tot straf. Dat iemand de jongere dwingt of schulden laat aflossen, past niet in het beeld dat men al had. Slachtoffer en dader zijn verschillende loketten.',
    wider:
      'Kennis over criminele uitbuiting en mensenhandel is er bij enkele specialisten. In scholen en woongroepen kent men vooral het beeld van meisjes en loverboys.',
    wentWell: 'Een jeugdreclasseerder vroeg wie er aan de winst verdiende.',
    considerations:
      'Wie heeft baat bij wat deze jongere doet? Waar kan een medewerker een vermoeden toetsen?',
  },
  {
    key: 'absence-as-duty',
    source: 'school-absence',
    themes: ['chain-cooperation', 'professional-practice'],
    factorLevels: ['chain', 'professional'],
    patternTypes: ['management-systems', 'human-reasoning'],
    title: 'Verzuim wordt een zaak van regels, niet een teken dat er iets is',
    pattern:
      'Een leerling blijft weg en het traject van brieven en verhoor begint. Ziek melden stopt dat traject, waardoor verzuim met een briefje lang onopgemerkt blijft. Naar de reden wordt laat gevraagd.',
    wider:
      'Leerplicht, schoolarts en jeugdhulp werken met eigen termijnen. Ongeoorloofd en geoorloofd verzuim worden door anderen gevolgd.',
    wentWell: 'Een mentor belde op de eerste dag met de vraag wat er nodig was om te komen.',
    considerations:
      'Wie ziet al het verzuim van een kind bij elkaar? Wat is onze eerste vraag: waar was je, of hoe is het?',
  },
  {
    key: 'return-to-school-fails',
    source: 'school-absence',
    themes: ['chain-cooperation', 'context-of-youth-care'],
    factorLevels: ['chain', 'organisation'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Een thuiszitter krijgt steeds hetzelfde opbouwplan',
    pattern:
      'Het plan telt uren op tot volledige aanwezigheid. Als het mislukt, begint het opnieuw. Behandeling wacht op rust en school wacht op behandeling; intussen verdwijnt een jaar.',
    wider:
      'Geld voor onderwijs en geld voor zorg komen uit verschillende potten. Maatwerk daartussen vraagt per leerling een uitzondering.',
    wentWell: 'Eén docent gaf wekelijks thuis les in het vak dat de leerling leuk vond.',
    considerations:
      'Wat maakt leren weer mogelijk, ook buiten een schoolgebouw? Wie mag afwijken zonder een jaar te vragen?',
  },
  {
    key: 'first-rest-then-trauma',
    source: 'many-moves',
    themes: ['professional-practice', 'context-of-youth-care'],
    factorLevels: ['professional', 'organisation', 'chain'],
    patternTypes: ['longer-term-work', 'human-reasoning'],
    title: 'Traumabehandeling wacht op een rust die niet komt',
    pattern:
      'Voor behandeling moet een jongere stabiel wonen; om stabiel te wonen moet het gedrag minder worden; en dat gedrag komt door wat er is meegemaakt. Zo gaan jaren voorbij.',
    wider:
      'Richtlijnen zijn ruimer dan men denkt, maar teams kennen de uitsluitingsregels van voorzieningen beter dan de richtlijn.',
    wentWell: 'Een therapeut begon met korte sessies op de groep, met een begeleider erbij.',
    considerations: 'Waarop wachten wij eigenlijk? Wat is het kleinste begin dat nu al kan?',
  },
  {
    key: 'eating-disorder-between-wards',
    source: 'eating-disorder',
    themes: ['chain-cooperation'],
    factorLevels: ['chain', 'organisation'],
    patternTypes: ['longer-term-work', 'response-to-incidents'],
    title: 'Tussen kinderafdeling en psychiatrie valt een jongere met een eetstoornis',
    pattern:
      'Het ziekenhuis herstelt het gewicht en ontslaat. De ggz behandelt het hoofd, mits het lichaam sterk genoeg is. Elke overgang kost kilo’s, en de ouders zijn de enigen die het geheel zien.',
    wider:
      'Lichaam en geest kennen aparte bedden, aparte financiering en aparte grenzen voor opname. De eisen sluiten niet op elkaar aan.',
    wentWell: 'Een kinderarts en een psychiater deden samen visite.',
    considerations:
      'Bij welke waarde neemt wie over, en is dat op papier gelijk? Wat zien ouders dat wij missen?',
  },
  {
    key: 'parents-of-adults-excluded',
    source: 'eating-disorder',
    themes: ['parent-child-dilemma', 'chain-cooperation'],
    factorLevels: ['family', 'professional', 'organisation'],
    patternTypes: ['family-professional', 'management-systems'],
    title: 'Na de achttiende verjaardag verdwijnen ouders uit het gesprek',
    pattern:
      'Ouders die jaren alles droegen mogen ineens niets meer horen. De jongvolwassene zegt geen toestemming te geven en daarmee is het klaar. Dat luisteren naar ouders wel mag, weten weinigen.',
    wider:
      'Beroepsgeheim wordt uitgelegd als zwijgen naar twee kanten. Een gesprek over wie er mag meeweten wordt niet ruim voor die dag gevoerd.',
    wentWell: 'Een behandelaar vroeg de cliënt elk kwartaal opnieuw wie mocht meedenken.',
    considerations:
      'Hoe blijven naasten betrokken als zij geen gezag meer hebben? Wat mogen wij altijd aannemen van hen?',
  },
  {
    key: 'aftercare-for-the-group',
    source: 'self-harm-adolescents',
    themes: ['context-of-youth-care', 'professional-practice'],
    factorLevels: ['team', 'organisation'],
    patternTypes: ['response-to-incidents', 'management-systems'],
    title: 'Na een overlijden is er een onderzoek, en te weinig troost',
    pattern:
      'De organisatie regelt melding, pers en feiten. Medebewoners, klasgenoten en collega’s krijgen één bijeenkomst. Wie later vastloopt, legt het verband niet meer, en de kans op navolging blijft onbesproken.',
    wider: 'Draaiboeken beschrijven de eerste dagen. Voor de maanden erna is niemand aangewezen.',
    wentWell: 'Een school richtte een kamer in waar leerlingen wekenlang terechtkonden.',
    considerations:
      'Wie volgt jongeren en personeel na drie maanden nog? Hoe spreken wij over de dood zonder navolging te voeden?',
  },
  {
    key: 'unaccompanied-moves',
    source: 'newcomers',
    themes: ['context-of-youth-care', 'chain-cooperation'],
    factorLevels: ['organisation', 'chain'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Voor gevluchte jongeren breekt elke verhuizing de hulp af',
    pattern:
      'Een alleen gekomen jongere went aan een mentor en een klas. Dan volgt een andere opvang in een andere streek. Aanmelding, wachttijd en kennismaking beginnen van voren af aan.',
    wider:
      'Opvang wordt verdeeld naar beschikbare plaatsen. Lopende behandeling of school weegt daarin niet als reden om te blijven.',
    wentWell: 'Een voogd bleef door drie verhuizingen heen dezelfde.',
    considerations:
      'Wat reist mee als een jongere moet verhuizen? Wie kan vragen om een verhuizing uit te stellen, en bij wie?',
  },
];
