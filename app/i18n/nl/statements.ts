export default {
  contact: {
    title: 'Contact',
    description: 'Neem contact op met het netwerk voor leerreviews.',
    lead: 'Twijfelt u of een leerreview past? Of heeft u een andere vraag? Neem gerust contact op.',
    'reach-title': 'Zo bereikt u ons',
    organisation: 'Organisatie',
    email: 'E-mail',
    phone: 'Telefoon',
    address: 'Adres',
    kvk: 'KvK-nummer',
    'not-set': 'nog niet ingevuld',
    'write-title': 'Let op wat u schrijft',
    'write-text':
      'Noem in uw bericht geen namen of andere gegevens van kinderen, ouders of medewerkers. Die hebben we niet nodig.',
    'question-title': 'Weet u uw vraag al?',
    'question-text':
      'Dan kunt u die hier stellen. Dat duurt ongeveer tien minuten en u heeft geen account nodig.',
    question: 'Stel uw reviewvraag',
    'safe-title': 'Is een kind nu onveilig?',
    'safe-text':
      'Bel 112 als er direct gevaar is. Bel anders Veilig Thuis: 0800-2000. Leerkring is geen meldpunt. Melden bij de inspectie doet uw organisatie zelf.',
  },
  privacy: {
    title: 'Privacy',
    description: 'Welke gegevens Leerkring bewaart, waarom, hoe lang en wie ze ziet.',
    lead: 'Dit portaal gaat over het ergste wat gezinnen kan overkomen. Daarom bewaren we zo weinig mogelijk, en nooit een dossier.',
    'never-title': 'Wat we nooit bewaren',
    never: {
      people:
        'Namen, geboortedatums, adressen of nummers van kinderen, ouders of medewerkers uit een situatie.',
      files:
        'Dossiers, tijdlijnen, gespreksverslagen of conceptrapporten. Die blijven bij de organisaties zelf.',
      tracking:
        'Gegevens over uw bezoek voor reclame of statistiek. Er zijn geen volgcookies en geen diensten van anderen op deze pagina’s.',
    },
    'keep-title': 'Wat we wel bewaren',
    keep: {
      request:
        'Van een aanvraag: uw zakelijke contactgegevens, uw leervraag in algemene woorden, antwoorden op gesloten vragen, de namen van betrokken organisaties en gegevens voor de factuur.',
      contact:
        'Van een bericht via het contactformulier: uw naam, uw e-mailadres en wat u schreef. Alleen de coördinatoren lezen het.',
      subscription:
        'Vraagt u berichten over nieuwe bevindingen: uw adres, de taal, de sector, en wanneer we u het laatst mailden. Stopt u, dan wissen we het meteen; verlengt u niet, dan na twee jaar.',
      people:
        'Van reviewers en supervisors: naam, erkenning, ervaring, werkgever en nevenfuncties, beschikbaarheid. Zij kiezen per gegeven of het openbaar is.',
      trail: 'Wie wat wanneer deed, en wie de inhoud van een aanvraag heeft gelezen.',
      session: 'Eén cookie zolang u bent ingelogd, en één zolang u een aanvraag invult.',
    },
    'check-title': 'Hoe we meelezen',
    'check-text':
      'Het formulier kijkt bij elke tekst of er gegevens in staan die er niet horen, zoals een burgerservicenummer of een adres. Zo’n tekst slaan we niet op. U ziet meteen welk stuk eruit moet.',
    'who-title': 'Wie ziet wat',
    who: {
      coordinator: 'De coördinator ziet de hele aanvraag.',
      candidate:
        'Een reviewer die we vragen, ziet eerst alleen de regio, de periode en de omvang. Na een belofte van geheimhouding ook de namen van organisaties, om onafhankelijkheid te controleren. Pas na een verklaring van onafhankelijkheid de vraag zelf.',
      treasurer: 'De penningmeester ziet organisaties, uren en bedragen, niet de vraag.',
      public: 'Bezoekers zien niets van aanvragen.',
    },
    'long-title': 'Hoe lang',
    long: {
      draft: 'Een aanvraag die u niet afmaakt: 30 dagen nadat u voor het laatst iets invulde.',
      open: 'Een aanvraag die loopt: zolang ze loopt.',
      completed_one: 'Een afgeronde review: {{count}} dag na het einde.',
      completed_other: 'Een afgeronde review: {{count}} dagen na het einde.',
      declined_one: 'Een aanvraag die we afwijzen: {{count}} dag daarna.',
      declined_other: 'Een aanvraag die we afwijzen: {{count}} dagen daarna.',
      referred_one: 'Een aanvraag die beter bij een ander past: {{count}} dag nadat we u verwezen.',
      referred_other: 'Een aanvraag die beter bij een ander past: {{count}} dagen nadat we u verwezen.',
      withdrawn_one: 'Een aanvraag die u intrekt: {{count}} dag daarna.',
      withdrawn_other: 'Een aanvraag die u intrekt: {{count}} dagen daarna.',
      no_match_one: 'Een aanvraag waarvoor we geen reviewers vinden: {{count}} dag nadat we dat vaststelden.',
      no_match_other:
        'Een aanvraag waarvoor we geen reviewers vinden: {{count}} dagen nadat we dat vaststelden.',
      stopped_one: 'Een review die stopt: {{count}} dag daarna.',
      stopped_other: 'Een review die stopt: {{count}} dagen daarna.',
      requester: 'Uw naam en e-mailadres als aanvrager: tot uw laatste aanvraag gewist is.',
      mail: 'E-mails die we stuurden: hoogstens {{days}} dagen.',
      message:
        'Een bericht via het contactformulier: {{handled}} dagen nadat we het hebben afgehandeld, en nooit langer dan {{most}} dagen.',
      people:
        'Gegevens van reviewers en supervisors: zolang zij bij het netwerk horen. Daarna verwijderen we ze op verzoek.',
    },
    'long-night':
      'Het portaal wist elke nacht vanzelf. Is een aanvraag langer nodig, bijvoorbeeld door een klacht? Dan legt de coördinator vast waarom. In reservekopieën staan gewiste gegevens nog tot de kopie vervalt.',
    'long-left':
      'Van een gewiste aanvraag blijft alleen dit: het kenmerk, de soort, wanneer ze binnenkwam en eindigde, hoe en met welke reden uit een vaste lijst, en wanneer we haar wisten. Een kenmerk gebruiken we nooit opnieuw. Organisaties die de coördinator herkende, blijven op onze lijst van organisaties, zonder band met de aanvraag.',
    'rights-title': 'Uw rechten',
    'rights-text':
      'U mag vragen welke gegevens we van u hebben, en u mag ze laten verbeteren of verwijderen. Stuur een bericht aan {{organisation}}. Bent u het niet met ons eens? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
    'copy-text': 'Uw eigen aanvraag kunt u na het inloggen downloaden, als PDF en als JSON-bestand.',
    'copy-format': 'Uitleg over het JSON-bestand',
    'responsible-title': 'Wie verantwoordelijk is',
    'responsible-text':
      '{{organisation}} is verantwoordelijk voor de aanvragen en het register. Organisaties blijven zelf verantwoordelijk voor de gegevens over een gezin.',
    'no-organisation': 'De organisatie die dit portaal beheert',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    description: 'Hoe toegankelijk Leerkring is, en wat u kunt doen als iets niet lukt.',
    lead: 'Iedereen moet dit portaal kunnen gebruiken. Ook met een schermlezer, alleen met het toetsenbord, op een telefoon of met grote letters.',
    'how-title': 'Wat we doen',
    how: {
      standard: 'We bouwen volgens WCAG 2.2, niveau AA, met onderdelen van NL Design System.',
      script: 'Alle pagina’s werken zonder JavaScript.',
      test: 'Bij elke wijziging controleert een programma alle pagina’s, in het Nederlands en in het Engels.',
      words: 'We schrijven zo eenvoudig mogelijk.',
    },
    'known-title': 'Wat we nog niet hebben',
    known:
      'Mensen met een beperking hebben het portaal nog niet getest. Dat moet gebeuren voordat het echt in gebruik gaat.',
    'problem-title': 'Lukt iets niet?',
    'problem-text': 'Laat het ons weten. We lossen het op, of helpen u op een andere manier.',
    contact: 'Neem contact op',
  },
};
