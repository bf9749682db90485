/** Who does a running review, who leaves it, and who takes the seat. */
export default {
  title: 'Wie de review doet',
  lead: 'Wie waar zit en sinds wanneer. Verlaat iemand de review, dan wordt alleen die plaats opnieuw bezet.',
  seats: 'De plaatsen',
  open: 'open',
  since: 'sinds {{day}}',
  'open-since':
    'Deze plaats staat open sinds {{day}}. Tot er iemand is, gaat de review niet naar een volgende stap.',
  before: 'Eerder op deze plaats',
  left: '{{name}}, tot {{day}}',
  fill: 'Kies wie gevraagd wordt',
  'fill-of': 'Kies wie gevraagd wordt voor de plaats {{seat}}',
  declare: {
    title: 'Aanvullende verklaring nodig',
    text: 'Er kwam een organisatie bij. Iedereen die de review doet, zegt of er een band is met die organisatie.',
    who: '{{name}}: {{organisations}}.',
    own: 'Geef je verklaring',
    judge: 'Leg vast wat {{name}} zei',
  },
  vacate: {
    link: 'Maak vrij',
    'link-of': 'Maak de plaats {{seat}} vrij',
    title: 'Maak een plaats vrij: {{seat}}',
    lead: 'Nu zit hier {{name}}.',
    follows: {
      seat: 'Wie hier zat, ziet de review niet meer en krijgt bericht.',
      others: 'De anderen blijven zitten. Wat is vastgelegd, blijft staan.',
      next: 'Daarna kies je wie voor deze plaats gevraagd wordt. De opdrachtgever zegt ja tegen wie er nieuw is.',
    },
    reason: 'Waarom komt deze plaats vrij?',
    'reason-hint': 'Alleen wie de review coördineert, leest dit. Schrijf niets over de casus.',
    send: 'Maak de plaats vrij',
    back: 'Terug naar wie de review doet',
    done: 'De plaats is vrij. Kies wie er nu voor gevraagd wordt.',
  },
};
