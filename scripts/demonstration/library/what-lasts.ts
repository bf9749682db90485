import type { LibraryFinding } from './library-finding';

/** What carries a family over the years, also where it went well. */
export const whatLasts: readonly LibraryFinding[] = [
  {
    key: 'debts-outside-the-plan',
    source: 'homeless-young',
    themes: ['context-of-youth-care', 'chain-cooperation'],
    factorLevels: ['family', 'organisation', 'chain'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Geldzorgen en een slecht huis staan niet in het plan, en bepalen alles',
    pattern:
      'Opvoedhulp werkt aan regels en rust. Intussen is de stroom afgesloten en dreigt ontruiming. Hulpverleners zien het, maar het is een ander loket.',
    wider:
      'Schuldhulp, wonen en jeugd zijn aparte afdelingen met aparte wachttijden. Stress door armoede wordt behandeld als een tekort van ouders.',
    wentWell: 'Een werker betaalde uit een noodpotje de wasmachine en kreeg daarna een ander gesprek.',
    considerations:
      'Wat geeft dit gezin de meeste spanning, en mogen wij daar iets aan doen? Wie kan een ontruiming ophouden?',
  },
  {
    key: 'beginners-with-heavy-cases',
    source: 'violence-threats',
    themes: ['context-of-youth-care', 'professional-practice'],
    factorLevels: ['personal', 'team', 'organisation'],
    patternTypes: ['management-systems'],
    title: 'De zwaarste zaken komen bij wie het kortst in dienst is',
    pattern:
      'Ervaren mensen zitten vol of zijn weg. Een beginner krijgt een gezin met veel partijen en doet wat hij kan, alleen. Twijfel tonen voelt als niet geschikt zijn.',
    wider: 'Inwerken is een programma van weken. Meelopen en samen doen verdween toen teams krimpen moesten.',
    wentWell: 'Een duo van een starter en een ervaren collega ging een half jaar samen op pad.',
    considerations:
      'Wie loopt er naast een nieuwe collega? Hoe verdelen wij zaken: naar ruimte in de agenda of naar wat iemand kan?',
  },
  {
    key: 'lone-worker-no-reflection',
    source: 'parents-mild-disability',
    themes: ['professional-practice', 'context-of-youth-care'],
    factorLevels: ['personal', 'professional', 'team'],
    patternTypes: ['human-reasoning', 'management-systems'],
    title: 'Wie alleen met een gezin werkt, raakt zonder het te merken in het gezin op',
    pattern:
      'Een begeleider komt jaren aan huis en is de enige die alles weet. Intervisie valt uit door drukte. Dat de blik smaller werd, ziet pas de vervanger.',
    wider:
      'Reflectie staat in elk functieboek en is het eerste dat wijkt. Leidinggevenden sturen op productie en missen de inhoud.',
    wentWell: 'Een collega ging twee keer per jaar mee als gast, zonder rol.',
    considerations:
      'Met wie denkt iemand die alleen werkt hardop na? Wat gebeurt er met intervisie in een drukke maand?',
  },
  {
    key: 'remote-contact',
    source: 'waiting-lists',
    themes: ['professional-practice', 'context-of-youth-care'],
    factorLevels: ['professional', 'organisation'],
    patternTypes: ['tools', 'family-professional'],
    title: 'Beeldbellen laat zien wat de camera laat zien',
    pattern:
      'Gesprekken op afstand zijn gebleven omdat zij tijd sparen. Wie er naast het scherm zit, is niet bekend. Kinderen antwoorden korter als iemand meeluistert.',
    wider:
      'Er is geen afspraak over wanneer iemand echt langs moet. Sommige gezinnen kiezen voor bellen omdat er dan niemand binnenkomt.',
    wentWell: 'Een behandelaar sprak vaste wandelingen af, om en om met een videogesprek.',
    considerations:
      'Wanneer is live nodig? Wat missen wij als wij de gang, de keuken en de slaapkamer niet zien?',
  },
  {
    key: 'parent-returns-from-prison',
    source: 'violence-threats',
    themes: ['chain-cooperation', 'parent-child-dilemma'],
    factorLevels: ['chain'],
    patternTypes: ['response-to-incidents', 'longer-term-work'],
    title: 'Een ouder komt vrij uit detentie en het gezin hoort het aan de deur',
    pattern:
      'De datum van vrijlating is bekend bij justitie en niet bij de hulp. Er ligt geen plan voor de eerste avond. Kinderen die bang zijn, of juist verlangen, zijn niet voorbereid.',
    wider:
      'Gevangenis, reclassering en jeugdhulp wisselen gegevens uit over de veroordeelde. Zijn kinderen komen in dat verkeer niet voor.',
    wentWell: 'Een casemanager in de inrichting vroeg standaard of er kinderen waren en wie er voor hen was.',
    considerations: 'Wie vertelt een gezin wanneer iemand thuiskomt? Wat is er die eerste week geregeld?',
  },
  {
    key: 'residential-incident-not-told',
    source: 'sexual-harm-in-group',
    themes: ['chain-cooperation', 'context-of-youth-care'],
    factorLevels: ['organisation', 'chain'],
    patternTypes: ['response-to-incidents', 'management-systems'],
    title: 'Wat in een woongroep gebeurt, bereikt de plaatsende voogd niet',
    pattern:
      'Incidenten worden intern gemeld en afgehandeld. De jeugdbeschermer van de ene jongere hoort iets, die van de andere niets. Ouders horen het van hun kind.',
    wider:
      'Elke plaatser kijkt naar één jongere; wie naar de groep als geheel kijkt is de aanbieder zelf. Zo blijft een onveilig klimaat lang binnen.',
    wentWell: 'Een manager belde na elk voorval alle voogden, ook als hun kind er niet bij was.',
    considerations: 'Wie heeft zicht op de veiligheid van de hele groep? Wat wil een plaatser altijd weten?',
  },
  {
    key: 'foster-parents-uninformed',
    source: 'foster-breakdown',
    themes: ['chain-cooperation', 'parent-child-dilemma'],
    factorLevels: ['professional', 'organisation', 'chain'],
    patternTypes: ['longer-term-work', 'tools'],
    title: 'Pleegouders krijgen een kind en geen verhaal',
    pattern:
      'Bij een spoedplaatsing gaat weinig informatie mee. Later blijft het daarbij. Pleegouders ontdekken zelf waar het kind bang voor is, en staan er dan alleen voor.',
    wider:
      'Men wil een plaatsing niet laten mislukken door te veel te vertellen. Wie pleegouders mogen vragen is verdeeld over voogd, pleegzorg en behandelaar.',
    wentWell: 'Een pleegzorgbegeleider maakte met de moeder een boekje over wat haar kind fijn vindt.',
    considerations:
      'Wat moet iemand weten om vannacht voor dit kind te zorgen? Wie vertelt de rest, en wanneer?',
  },
  {
    key: 'foster-breakdown-late-help',
    source: 'foster-breakdown',
    themes: ['context-of-youth-care', 'professional-practice'],
    factorLevels: ['family', 'professional', 'organisation'],
    patternTypes: ['longer-term-work', 'family-professional'],
    title: 'Pleegouders vragen pas hulp als zij niet meer kunnen',
    pattern:
      'Zij willen volhouden en vrezen dat het kind wordt weggehaald als zij klagen. Begeleiding komt eens per zes weken. Als het woord opbreken valt, is het besluit al genomen.',
    wider:
      'Respijtzorg is er op papier. De overgang naar puberteit, waarop veel plaatsingen breken, heeft geen vast moment van extra aandacht.',
    wentWell: 'Een weekendgezin dat het kind al kende, ving een zware maand op.',
    considerations:
      'Wat bieden wij zonder dat erom gevraagd wordt? Hoe maken wij klagen veilig voor een pleeggezin?',
  },
  {
    key: 'one-person-who-stays',
    source: 'good-one-person',
    themes: ['professional-practice', 'context-of-youth-care'],
    factorLevels: ['personal', 'professional', 'organisation'],
    patternTypes: ['family-professional', 'longer-term-work'],
    title: 'Eén mens die blijft, maakt het verschil over alle trajecten heen',
    pattern:
      'Jongeren met wie het beter ging noemen iemand die er jaren was en niets hoefde. Die mens deed vaak iets buiten de functie: een kaart sturen, mee naar de rijles.',
    wider:
      'Organisaties bewonderen dit en regelen het niet. Het gebeurt ondanks roosters, afsluiting en regels over afstand.',
    wentWell: 'Een aanbieder liet een begeleider na afsluiting vier keer per jaar koffie drinken, betaald.',
    considerations:
      'Hoe maken wij trouw zijn gewoon? Welke regel over afstand staat goede nabijheid in de weg?',
  },
  {
    key: 'network-chosen-by-young-person',
    source: 'good-one-person',
    themes: ['professional-practice', 'parent-child-dilemma'],
    factorLevels: ['family', 'professional'],
    patternTypes: ['family-professional'],
    title: 'Een jongere kiest zelf wie meedenkt, en dan komt er iemand',
    pattern:
      'Waar jongeren een eigen steunfiguur mochten aanwijzen, kwamen er een trainer, een tante, een oude buurman. Zij hielden het langer vol dan verwacht en vertelden de hulp dingen die zij niet wist.',
    wider:
      'De vraag wie er voor jou is wordt bij binnenkomst gesteld en later niet meer. Volwassenen onderschatten wat gewone mensen willen doen.',
    wentWell: 'De steunfiguur zat bij elk overleg naast de jongere en had een stem.',
    considerations:
      'Hoe vaak vragen wij opnieuw wie er om deze jongere heen staan? Wat heeft zo iemand van ons nodig?',
  },
  {
    key: 'joint-home-visit',
    source: 'good-joint-visits',
    themes: ['chain-cooperation', 'parent-child-dilemma'],
    factorLevels: ['professional', 'team', 'chain'],
    patternTypes: ['longer-term-work', 'family-professional'],
    title: 'Samen op huisbezoek: psychiater van de ouder en werker van het kind',
    pattern:
      'Twee diensten gingen in dezelfde week samen langs bij jonge ouders met een psychische kwetsbaarheid. Eén gesprek gaf meer dan drie brieven: men zag hetzelfde en hoorde elkaars vragen.',
    wider:
      'Het begon met twee mensen die elkaar kenden. Het bleef doordat beide organisaties de uren erkenden en het inroosterden.',
    wentWell: 'Ouders zeiden dat zij voor het eerst niet hoefden te vertalen tussen hulpverleners.',
    considerations:
      'Bij welke gezinnen gaan wij samen? Wie schrijft de uren, en hoe houden wij het als de mensen vertrekken?',
  },
  {
    key: 'early-talk-about-relapse',
    source: 'good-joint-visits',
    themes: ['professional-practice', 'parent-child-dilemma'],
    factorLevels: ['family', 'professional'],
    patternTypes: ['family-professional', 'tools'],
    title: 'Vooraf bespreken wat er gebeurt als het slechter gaat, geeft rust',
    pattern:
      'In de goede tijd maakten ouders met hun eigen mensen een plan voor een volgende psychose of depressie: wie de baby overneemt en welk teken genoeg is. Bij de terugval was er geen strijd.',
    wider:
      'Vaak wordt over terugval gezwegen zolang het goed gaat, uit schaamte bij ouders en voorzichtigheid bij werkers. Dan blijft alleen dwang over.',
    wentWell: 'De grootouders hadden een sleutel, een lijst en een nummer dat dag en nacht werkt.',
    considerations:
      'Met welke ouders hebben wij dit gesprek nog niet gevoerd? Wie bewaart het plan en wie haalt het tevoorschijn?',
  },
];
