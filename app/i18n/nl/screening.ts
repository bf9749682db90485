export default {
  page: {
    title: 'Waar wij in teksten op letten',
    description:
      'Wat Leerkring in een vrije tekst zoekt dat naar een persoon kan leiden, en wat er dan gebeurt.',
    lead: 'In Leerkring horen geen gegevens van kinderen, ouders of medewerkers. Daarom kijkt het portaal elke vrije tekst na voordat die wordt bewaard.',
    'how-title': 'Wat er gebeurt',
    how: {
      block:
        'Tegengehouden: de tekst wordt niet bewaard. Naast het veld staat wat er gevonden is, en de plek is gemarkeerd. Uw tekst blijft in het veld staan, zodat u die kunt aanpassen.',
      warn: 'Waarschuwing: waarschijnlijk leidt dit naar een persoon. U haalt het weg, of u zet een vinkje dat het mag blijven staan.',
      ask: 'Vraag: waarschijnlijk is dit in orde. U kijkt ernaar, en zet een vinkje als dat zo is.',
    },
    'kinds-title': 'Waar het portaal op let',
    'kinds-caption': 'Per soort gegeven wat gevonden wordt, wat er gebeurt en wat mag blijven staan',
    kind: 'Soort',
    found: 'Dit wordt gevonden',
    happens: 'Wat er gebeurt',
    left: 'Dit mag blijven staan',
    'data-title': 'Wat er met uw tekst gebeurt',
    data: {
      server:
        'De controle gebeurt op de server van Leerkring, met vaste regels. Er komt geen dienst van anderen en geen kunstmatige intelligentie aan te pas.',
      nothing:
        'Een tekst die is tegengehouden, wordt niet bewaard, niet gelogd en niet gemaild. Ook niet een stukje ervan.',
      publicly: 'De regels zijn openbaar. Iedereen kan nalezen wat het portaal wel en niet vindt.',
    },
    'limits-title': 'Wat de regels niet kunnen',
    'limits-text':
      'Regels herkennen niet elke naam, en zij begrijpen geen verhaal. Ook zonder naam kan een gezin te herkennen zijn. Lees uw tekst daarom zelf nog eens na. De coördinator doet dat ook.',
    why: 'Waar wij in teksten op letten',
  },
  severity: { block: 'Tegengehouden', warn: 'Waarschuwing', ask: 'Vraag' },
  kind: {
    bsn: {
      name: 'Burgerservicenummer (BSN)',
      found:
        'Negen cijfers die de elfproef doorstaan, hoe ze ook geschreven zijn: met punten, spaties, streepjes of over twee regels. Na het woord BSN ook met een tikfout.',
      left: 'Telefoonnummers, bedragen, rijen in een tabel en nummers van bestellingen.',
    },
    'bsn-eight': {
      name: 'BSN zonder nul vooraan',
      found: 'Acht cijfers die met een nul ervoor de elfproef doorstaan.',
      left: 'Acht cijfers die de proef niet doorstaan. Een KvK-nummer kan bij toeval slagen: dan is het een vraag.',
    },
    'birth-date': {
      name: 'Geboortedatum en andere precieze datums',
      found:
        'Een dag met een maand en een jaar, in cijfers of woorden. Een dag zonder jaar alleen bij een geboorte of verjaardag.',
      left: 'Maanden en jaren, datums van wetten, besluiten, brieven en congressen, en het begin of einde van een periode.',
    },
    postcode: {
      name: 'Postcode',
      found: 'Vier cijfers en twee letters, samen met het huisnummer dat ernaast staat.',
      left: 'Jaartallen, maten en afkortingen van wetten.',
    },
    address: {
      name: 'Adres',
      found: 'Een straat met een huisnummer.',
      left: 'Een straat, wijk of gemeente zonder nummer.',
    },
    phone: {
      name: 'Telefoonnummer',
      found: 'Nederlandse nummers in elke schrijfwijze, en buitenlandse met een landnummer.',
      left: 'Openbare nummers zoals 112, 14 020, 0800 en 0900.',
    },
    'e-mail': {
      name: 'E-mailadres',
      found: 'Elk e-mailadres, ook met spaties of met (at) en punt in woorden.',
      left: 'Het adres van een website.',
    },
    iban: {
      name: 'Rekeningnummer (IBAN)',
      found: 'Nederlandse en buitenlandse nummers, in elke indeling.',
      left: 'Nummers waarvan de controle niet klopt, behalve Nederlandse met een tikfout.',
    },
    'licence-plate': {
      name: 'Kenteken',
      found:
        'Alle Nederlandse reeksen met streepjes of aan elkaar. Na het woord kenteken ook met spaties en uit andere landen.',
      left: 'Codes met klinkers en codes van zorgproducten.',
    },
    social: {
      name: 'Account op sociale media',
      found:
        'Een adres van een profiel, een naam met @ ervoor, en een naam na Instagram, Snapchat en dergelijke.',
      left: 'De naam van een dienst alleen.',
    },
    'file-number': {
      name: 'Dossiernummer of zaaknummer',
      found: 'Een nummer na een woord als dossiernummer, en nummers van de rechtbank.',
      left: 'Nummers van Kamerstukken, wetsartikelen en aanbestedingen.',
    },
    'big-number': {
      name: 'Registratienummer van een professional',
      found: 'Een nummer na BIG, SKJ of AGB.',
      left: 'Deze woorden zonder nummer.',
    },
    'education-number': {
      name: 'Onderwijsnummer of leerlingnummer',
      found: 'Een nummer na een van deze woorden, of na PGN.',
      left: 'Deze woorden zonder nummer, en groepen en klassen.',
    },
    name: {
      name: 'Naam van een persoon',
      found:
        'Voornaam en achternaam, voorletters, een naam na mevrouw, de heer, zoon, moeder of huisarts, en ‘het kind heet’. Een voornaam alleen is een vraag.',
      left: 'Namen van instellingen, scholen, plaatsen, methoden en wetten, ook als zij naar iemand genoemd zijn.',
    },
  },
  spot: {
    stop: {
      'personal-data': 'Dit leidt naar een persoon. Haal het weg.',
      postcode: 'Dit is een postcode. Haal hem weg.',
      date: 'Dit is een datum. Schrijf liever hoelang iets duurde.',
      number: 'Dit is het nummer van een dossier of rapport. Haal het weg.',
      'listed-person': 'Zo heet iemand in het netwerk. Schrijf een rol.',
      organisation: 'Zo heet een organisatie. Schrijf wat voor organisatie het is.',
      place: 'Dit is een plaats of regio. Haal het weg.',
      institution: 'Dit is de naam van een school, instelling of team. Schrijf wat voor een het is.',
      street: 'Dit is een straat. Haal het weg.',
      initials: 'Dit zijn letters van iemands naam. Schrijf een rol.',
      name: 'Dit is een naam van iemand. Schrijf een rol.',
      age: 'Dit is een precieze leeftijd. Schrijf hooguit ‘een jong kind’ of ‘een jongere’.',
      children: 'Zo is een gezin te herkennen. Schrijf ‘de kinderen’.',
      year: 'Dit is een jaar. Haal het weg.',
    },
    look: {
      organisation: 'Kan dit de naam van een organisatie zijn?',
      place: 'Kan dit een plaats zijn?',
      age: 'Zegt deze leeftijd iets over één kind?',
      children: 'Is aan dit aantal kinderen een gezin te herkennen?',
      'multiple-birth': 'Is hieraan een gezin te herkennen? Een tweeling valt op.',
      month: 'Zegt deze maand wanneer iets gebeurde?',
      year: 'Is dit het jaar van een wet of richtlijn? Dan mag het blijven staan.',
      origin: 'Is het nodig te zeggen waar iemand vandaan komt of wat iemand gelooft?',
      illness: 'Is hieraan iemand te herkennen? Een zeldzame ziekte valt op.',
      capital: 'Is dit een naam? Die van een wet of methode mag blijven staan.',
    },
    block: {
      bsn: 'Dit is een burgerservicenummer (BSN). Dat mogen wij niet ontvangen. Haal het weg.',
      'birth-date': 'Dit is een precieze datum. Schrijf alleen de maand en het jaar, of een leeftijdsgroep.',
      postcode: 'Dit is een postcode. Noem alleen de regio.',
      address: 'Dit is een adres. Noem alleen de regio.',
      phone: 'Dit is een telefoonnummer. Haal het weg.',
      'e-mail': 'Dit is een e-mailadres. Haal het weg.',
      iban: 'Dit is een rekeningnummer. Haal het weg.',
      'licence-plate': 'Dit is een kenteken. Haal het weg.',
      social: 'Dit is een profiel op sociale media. Haal het weg.',
      'file-number': 'Dit is het nummer van een dossier of zaak. Haal het weg.',
      'big-number': 'Dit is het registratienummer van een professional. Haal het weg.',
      'education-number': 'Dit is het nummer van een leerling. Haal het weg.',
    },
    warn: {
      bsn: 'Dit lijkt een BSN met een tikfout. Haal het weg.',
      'bsn-eight': 'Dit kan een BSN zonder nul vooraan zijn. Is het dat? Haal het dan weg.',
      'birth-date':
        'Dit lijkt een precieze datum of de maand van een geboorte. Een leeftijdsgroep is genoeg.',
      'licence-plate': 'Dit lijkt een kenteken. Is het dat? Haal het dan weg.',
      social: 'Dit lijkt de naam van een account. Is het dat? Haal het dan weg.',
      name: 'Dit lijkt de naam van een persoon. Schrijf liever een rol, zoals ‘de moeder’ of ‘de huisarts’.',
    },
    ask: {
      bsn: 'Is dit het RSIN of KvK-nummer van een organisatie? Dan mag het blijven staan.',
      'bsn-eight': 'Is dit het KvK-nummer van een organisatie? Dan mag het blijven staan.',
      'birth-date': 'Is dit het geboortejaar van iemand uit de situatie? Noem dan liever een leeftijdsgroep.',
      name: 'Is dit de voornaam of achternaam van iemand? Schrijf dan liever een rol.',
    },
  },
};
