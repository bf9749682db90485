/** The page for people who use the register in a system of their own. */
export default {
  title: 'Open gegevens van het register',
  description:
    'Het openbare register in JSON, met OpenAPI, en hoe u een verklaring van registratie controleert.',
  lead: 'Wilt u het register in uw eigen systeem gebruiken? Alles wat op de openbare pagina’s staat, is er ook als JSON. U heeft geen sleutel of account nodig.',
  register: 'Register van reviewers en supervisors',
  'openapi-link': 'Open de beschrijving (OpenAPI)',
  'words-link': 'Woorden bij de codes',
  'examples-title': 'Zo vraagt u iets',
  'examples-caption': 'Adressen met wat ze geven',
  address: 'Adres',
  gives: 'Geeft',
  example: {
    search: 'Ervaren met jeugdbescherming in Groningen, eerst wie het eerst tijd heeft',
    person: 'Alles wat één persoon toont. De naam staat in slug',
    places: 'Codes van provincies en jeugdregio’s',
    words: 'Woorden bij alle codes, in het Nederlands en het Engels',
  },
  'answer-title': 'Zo ziet een antwoord eruit',
  'answer-text': 'Dit is het begin van een pagina met mensen. De persoon is verzonnen.',
  'terms-title': 'Waar u zich aan houdt',
  terms: {
    purpose:
      'Gebruik de gegevens om reviewers en supervisors te vinden, niet om hen te benaderen met reclame of in grote aantallen.',
    withdrawal:
      'Wie zich uit het register haalt of iets niet meer toont, is hier meteen weg. Vraag gegevens daarom opnieuw op voordat u ze toont, en wis wat er niet meer staat. Antwoorden over mensen mag u alleen bewaren om ze opnieuw na te vragen (Cache-Control: no-cache, ETag).',
    controller: 'Bewaart u gegevens van mensen, dan bent u daar zelf verantwoordelijk voor (AVG).',
    source: 'Noem de bron en de dag waarop u de gegevens ophaalde.',
    null: 'Null betekent dat iemand het niet toont. Leid daar niets uit af.',
  },
  'use-title': 'Goed om te weten voor wie bouwt',
  use: {
    grow: 'Versie 1 groeit alleen. Er komen velden en codes bij: laat uw systeem overslaan wat het niet kent.',
    strict:
      'Een parameter die we niet kennen, of een waarde die niet kan, geeft een fout. U krijgt nooit ongemerkt iedereen.',
    pages: 'Er staan twintig mensen op een pagina. De header Link zegt waar de volgende is.',
    limit:
      'Per netwerk mag u {{limit}} vragen per minuut stellen. De headers RateLimit en Retry-After zeggen hoe u ervoor staat.',
    browser:
      'U kunt de gegevens ook vanuit een webpagina van uzelf ophalen (CORS). Er worden geen cookies gezet.',
  },
  'problems-title': 'Als er iets niet lukt',
  'problems-text':
    'Een weigering is JSON volgens RFC 9457. Het veld type verwijst naar een van deze uitleggen.',
  'statements-title': 'Verklaringen van registratie controleren',
  'statements-text':
    'Mensen uit het register kunnen een ondertekende verklaring geven: een JWS met EdDSA (Ed25519). Die controleert u op onze pagina, of zelf zonder internet:',
  step: {
    keys: 'Haal één keer onze sleutels op. Sleutels waarmee we eerder ondertekenden, blijven erin staan.',
    list: 'Haal de lijst van ingetrokken verklaringen op. Die is zelf ondertekend en zeven dagen bruikbaar.',
    check: 'Controleer de handtekening met een gangbaar programma. Sta alleen EdDSA toe, en typ {{type}}.',
    claims: 'Kijk of iss ons adres is, of exp nog niet voorbij is, en of jti niet op de lijst staat.',
  },
  'keys-link': 'Sleutels (JWKS)',
  'revoked-link': 'Ingetrokken verklaringen',
  'check-link': 'Controleer een verklaring hier',
  'command-title': 'Met ons eigen programma',
  'command-text':
    'In de broncode van dit portaal zit een programma dat dit doet, zonder netwerk en zonder database. Het geeft een regel JSON, en 0 als de verklaring geldig is.',
  'register-link': 'Open gegevens van dit register',
  'check-statement': 'Een verklaring controleren',
};
