export default {
  start: {
    title: 'Een leerreview aanvragen',
    description: 'Stel uw leervraag aan het netwerk. Zonder account, in ongeveer tien minuten.',
    lead: 'Wilt u met andere organisaties leren van een situatie in de zorg voor jeugd en gezin? Stel hier uw leervraag. U heeft geen account nodig.',
    begin: 'Begin met de aanvraag',
    'go-on': 'Ga verder met uw aanvraag',
    'go-on-text':
      'U heeft een aanvraag die nog niet is verstuurd. We bewaren die 30 dagen, alleen voor deze browser.',
    'for-title': 'Waarvoor is dit?',
    for: 'Voor organisaties die willen begrijpen waarom er ging wat er ging, en daar samen van willen leren. Er hoeft niets ergs te zijn gebeurd: ook van een vastgelopen samenwerking of een goed voorbeeld valt te leren. Het gaat niet om schuld.',
    'time-title': 'Hoe lang duurt het?',
    time: 'Ongeveer tien minuten. U kunt stoppen en later in dezelfde browser verder gaan. Wat u invult, bewaren we 30 dagen.',
    'needed-title': 'Wat heeft u nodig?',
    needed:
      'Uw leervraag, de namen van de organisaties die betrokken zijn, en als u die al weet: wie er betaalt. U mag veel vragen beantwoorden met “weet ik niet”.',
    'not-title': 'Wat schrijft u hier niet op?',
    not: 'Niets waarmee iemand is te herkennen: geen namen van kinderen, ouders of medewerkers, geen geboortedatum, geen adres, geen telefoonnummer, geen BSN en geen tekst uit een dossier. We controleren elke tekst. Vinden we zoiets, dan bewaren we de tekst niet en laten we zien waar het staat.',
    'next-title': 'Wat gebeurt er daarna?',
    'next-1': 'U krijgt meteen een bevestiging met een kenmerk en een eigen pagina om uw aanvraag te volgen.',
    'next-2': 'De coördinator bekijkt uw vraag binnen drie werkdagen.',
    'next-3':
      'Er volgt een gratis oriëntatiegesprek. Daarin kiest u samen of een review past en in welke vorm.',
    'next-4':
      'De coördinator zoekt een onafhankelijk duo van reviewers en een supervisor. U beslist of u het duo aanneemt.',
    'call-title': 'Liever eerst bellen?',
    call: 'Dat kan. De coördinator denkt graag met u mee, ook als u nog twijfelt.',
    'call-phone': 'Bel {{phone}}',
    'call-mail': 'Mail {{email}}',
    'report-title': 'Dit is geen meldpunt',
    report:
      'Is er nu iemand in gevaar? Bel 112. Maakt u zich zorgen over een kind of gezin? Bel Veilig Thuis: 0800-2000. Een calamiteit meldt uw organisatie zelf bij de inspectie.',
  },
  steps: {
    organisation: { title: 'Uw organisatie', lead: 'Wie vraagt de review aan, en namens wie?' },
    question: {
      title: 'Uw leervraag',
      lead: 'Wat wilt u begrijpen? Schrijf over de samenwerking en de omstandigheden, niet over personen.',
    },
    situation: {
      title: 'De situatie',
      lead: 'In grote lijnen, zodat niemand te herkennen is. Wij gebruiken dit om reviewers te zoeken met passende ervaring.',
    },
    organisations: {
      title: 'Betrokken organisaties',
      lead: 'De namen blijven vertrouwelijk. Wij hebben ze nodig om te zorgen dat de reviewers onafhankelijk zijn.',
    },
    proceedings: {
      title: 'Procedures ernaast',
      lead: 'Loopt er ook een onderzoek of procedure? Dan houden we daar rekening mee.',
    },
    practical: {
      title: 'Praktisch',
      lead: 'Uw wensen. De vorm van de review kiest u later, in het oriëntatiegesprek.',
    },
    payment: {
      title: 'Betaling',
      lead: 'Een eerste indicatie. U zit nergens aan vast: eerst komt er een offerte.',
    },
    declarations: { title: 'Verklaringen', lead: 'Lees deze vier punten en zet overal een vinkje.' },
  },
  check: {
    title: 'Controleer uw aanvraag',
    lead: 'Klopt alles? Dan sturen we een code naar uw e-mailadres. Zo weten we dat het adres van u is.',
    incomplete: 'Deze stap is nog niet af.',
    'incomplete-title': 'Er moet nog iets worden ingevuld',
    'incomplete-text': 'Vul eerst de stappen in die nog niet af zijn.',
    'go-to': 'Ga naar: {{step}}',
    change: 'Wijzig',
    'change-step': 'Wijzig: {{step}}',
    'send-title': 'Versturen',
    'send-text': 'We sturen een code van zes cijfers naar {{address}}. Met die code verstuurt u de aanvraag.',
    send: 'Stuur mij de code',
    'not-answered': 'niet ingevuld',
    name: 'Controleren',
  },
  code: {
    title: 'Vul de code in',
    lead: 'We hebben een e-mail met een code gestuurd. De code werkt 15 minuten.',
    sent: 'De e-mail is gestuurd naar {{address}}.',
    code: 'Code uit de e-mail',
    submit: 'Verstuur de aanvraag',
    'help-title': 'Geen e-mail gekregen?',
    help: 'Kijk ook bij ongewenste e-mail. Duurt het langer dan een paar minuten, vraag dan een nieuwe code aan. Klopt het adres niet, wijzig het dan.',
    resend: 'Stuur een nieuwe code',
    'other-address': 'Wijzig het adres',
    'no-draft-title': 'We hebben geen aanvraag van u klaarstaan',
    'no-draft':
      'Misschien heeft u de aanvraag in een andere browser ingevuld, of is hij al verstuurd. Een verstuurde aanvraag vindt u terug als u inlogt met uw e-mailadres.',
    'sign-in': 'Inloggen',
    again: 'Nieuwe aanvraag',
  },
  sent: 'Uw aanvraag is verstuurd. Uw kenmerk is {{reference}}.',
  buttons: {
    next: 'Bewaar en ga verder',
    back: 'Vorige',
    check: 'Bewaar en controleer',
    more: 'Meer regels',
  },
  keep: {
    label: 'Ik heb het bekeken: dit leidt niet naar een persoon en mag blijven staan.',
    words: 'Gemarkeerd: {{words}}',
  },
  row: {
    commissioners: 'Opdrachtgever {{number}}',
    involved: 'Organisatie {{number}}',
    payers: 'Betaler {{number}}',
  },
  'row-help': 'Regels die u leeg laat, tellen niet mee.',
  region: { whole: '{{province}}: hele provincie, of ik weet de regio niet' },
  questions: {
    organisationName: {
      label: 'Naam van uw organisatie',
      help: 'De volledige naam, zoals op een brief.',
    },
    organisationKind: { label: 'Soort organisatie' },
    organisationPlace: { label: 'Gemeente waar uw organisatie zit' },
    requesterName: { label: 'Uw naam', help: 'Wij nemen met u contact op over de aanvraag.' },
    requesterFunction: { label: 'Uw functie' },
    requesterEmail: {
      label: 'Uw e-mailadres op het werk',
      help: 'Hierheen sturen we de code, en later berichten zonder inhoud.',
    },
    requesterPhone: {
      label: 'Uw telefoonnummer op het werk',
      help: 'Handig voor het plannen van het gesprek.',
    },
    commissionedBy: {
      label: 'Wie is de opdrachtgever?',
      help: 'De opdrachtgever besluit over de review en krijgt het rapport.',
    },
    commissioners: {
      label: 'Andere opdrachtgevers',
      help: 'Alleen invullen als er andere opdrachtgevers zijn dan uw eigen organisatie.',
    },
    boardInformed: {
      label: 'Weet het bestuur of de directie van deze aanvraag?',
      help: 'Voor een review is toestemming op dat niveau nodig. Het hoeft nu nog niet.',
    },
    municipalityRole: {
      label: 'Welke rol heeft de gemeente in de review?',
      help: 'Zo blijft vanaf het begin duidelijk wie welke rol heeft.',
    },
    learningQuestion: {
      label: 'Wat wilt u leren?',
      help: 'Begin bijvoorbeeld met “Hoe komt het dat …” of “Wat maakt dat …”.',
    },
    trigger: { label: 'Wat is de aanleiding?', help: 'Er hoeft niets ergs te zijn gebeurd.' },
    commitment: {
      label: 'Wat gaat u met de inzichten doen, en wie besluit daarover?',
      help: 'Noem functies of overleggen, geen namen.',
    },
    alreadyDone: {
      label: 'Wat is er al onderzocht?',
      help: 'Bijvoorbeeld een eigen onderzoek of een evaluatie. Zo doen we geen dubbel werk.',
    },
    background: {
      label: 'Wat moeten wij weten om de vraag te begrijpen?',
      help: 'In algemene woorden. Geen namen, datums of plaatsen.',
    },
    careDomain: {
      label: 'Gaat het om hulp aan jeugd, aan volwassenen, of allebei?',
      help: 'Tussen die twee schuurt het vaak. We zoeken er reviewers bij.',
    },
    ageBand: {
      label: 'Leeftijdsgroep van het jongste of belangrijkste kind',
      help: 'Alleen de groep, niet de leeftijd.',
    },
    themes: { label: 'Thema’s', help: 'Kies er hoogstens vijf.' },
    periodLength: { label: 'Hoe lang is de periode waarnaar u wilt kijken?' },
    periodEnd: { label: 'Wanneer eindigde die periode?' },
    region: {
      label: 'In welke regio speelt het vooral?',
      help: 'Alleen de regio. Dit gebruiken we om reviewers te zoeken en tonen we niet in het openbaar.',
    },
    familyInformed: {
      label: 'Weet het gezin van de review, en is nagedacht over hun inbreng?',
    },
    organisationCount: {
      label: 'Hoeveel organisaties waren er ongeveer betrokken?',
      help: 'Een getal van 1 tot en met 40. Uw eigen organisatie telt mee als die betrokken was.',
    },
    ownInvolved: { label: 'Gaat het ook over het werk van uw eigen organisatie?' },
    involved: {
      label: 'Welke organisaties waren nog meer betrokken?',
      help: 'Namen van organisaties, nooit van personen. In Nederland doet een organisatie alleen mee als zij dat zelf wil. U kunt later nog organisaties noemen.',
    },
    inspectorateState: { label: 'Is de gebeurtenis gemeld bij de inspectie?' },
    inspectorateDeadlineOn: {
      label: 'Wanneer moet het rapport bij de inspectie zijn?',
      help: 'Alleen als u een datum heeft gekregen. Meestal is het beter om pas daarna met de review te beginnen.',
    },
    criminal: { label: 'Is er een strafrechtelijk onderzoek of een strafzaak?' },
    disciplinary: { label: 'Is er een tuchtzaak?' },
    complaint: { label: 'Is er een klacht?' },
    civil: { label: 'Is er een civiele procedure?' },
    'child-protection': { label: 'Is er een kinderbeschermingsprocedure?' },
    attention: { label: 'Is er aandacht van media of gemeenteraad?' },
    wantedForm: {
      label: 'Welke vorm heeft uw voorkeur?',
      help: 'Weet u het nog niet? Dat is heel gewoon. U kiest de vorm in het oriëntatiegesprek.',
    },
    startMonth: { label: 'Vanaf welke maand wilt u beginnen?' },
    isUrgent: { label: 'Heeft het haast?' },
    urgencyReason: { label: 'Waarom heeft het haast?', help: 'Alleen invullen als het haast heeft.' },
    meetingMode: {
      label: 'Hoe wilt u bij elkaar komen?',
      help: 'Op locatie werkt vaak het best: leren vraagt vertrouwen.',
    },
    reportKeeping: {
      label: 'Waar wordt het rapport bewaard, en wie mag het lezen?',
      help: 'Valt uw organisatie onder de Wet open overheid? Vermeld dat dan hier.',
    },
    reviewerObjection: {
      label: 'Zijn er organisaties waarvan u liever geen reviewer wilt, en waarom?',
      help: 'Noem organisaties, geen personen.',
    },
    foundUs: { label: 'Hoe heeft u ons gevonden?' },
    budgetBand: {
      label: 'Aan welk bedrag denkt u?',
      help: 'Een grove schatting is genoeg. De prijs volgt uit het aantal uren.',
    },
    payers: {
      label: 'Wie betaalt?',
      help: 'Weet u het nog niet? Laat het dan leeg: we vragen het vóór de offerte. Vult u geen delen in, dan verdelen we de kosten gelijk.',
    },
    noPersonalData: {
      label: 'In deze aanvraag staan geen namen, BSN’s, geboortedatums, adressen of teksten uit een dossier.',
    },
    toLearn: { label: 'Wij doen mee om te leren, niet om vast te stellen wie schuld heeft.' },
    mayRequest: { label: 'Ik mag deze aanvraag doen namens mijn organisatie.' },
    privacyRead: { label: 'Ik heb de uitleg over privacy gelezen.', help: 'Lees de uitleg over privacy' },
  },
  columns: {
    name: { label: 'Naam van de organisatie' },
    kind: { label: 'Soort organisatie' },
    willingness: { label: 'Doet mee' },
    share: { label: 'Deel van de kosten', help: 'In procenten. Leeg: gelijk verdeeld.' },
    kvk: { label: 'KvK-nummer', help: '8 cijfers' },
    oin: { label: 'OIN', help: '20 cijfers, alleen voor overheden' },
    addressLine: { label: 'Factuuradres', help: 'Straat en huisnummer, of postbus' },
    postalCode: { label: 'Postcode' },
    city: { label: 'Plaats' },
    invoiceEmail: { label: 'E-mailadres voor facturen' },
    eInvoiceAddress: {
      label: 'Adres voor e-facturen (Peppol)',
      help: 'Bijvoorbeeld 0190: met uw OIN, of 0106: met uw KvK-nummer.',
    },
    orderNumber: {
      label: 'Ordernummer of verplichtingennummer',
      help: 'Bestaat het uit negen cijfers en wordt het geweigerd, zet er dan “PO” voor.',
    },
    buyerReference: {
      label: 'Referentie van uw organisatie',
      help: 'Als u geen ordernummer gebruikt, bijvoorbeeld een kostenplaats of afdeling.',
    },
  },
};
