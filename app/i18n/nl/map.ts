export default {
  title: 'Waar reviewers werken',
  description: 'Een kaart van Nederland met het aantal reviewers en supervisors per provincie of jeugdregio.',
  lead: 'Kies een gebied op de kaart of in de tabel om te zien wie er werkt.',
  caption: {
    province: 'Reviewers en supervisors per provincie',
    'youth-region': 'Reviewers en supervisors per jeugdregio',
  },
  place: { province: 'Provincie', 'youth-region': 'Jeugdregio' },
  people: 'Mensen',
  area_one: '{{name}}: {{count}} persoon',
  area_other: '{{name}}: {{count}} mensen',
  'to-regions': 'Bekijk per jeugdregio',
  'to-provinces': 'Bekijk per provincie',
  'to-map': 'Op de kaart',
  empty: 'Nog geen gebieden',
  'empty-text': 'Er staan nog geen provincies of regio’s in het portaal.',
  counted:
    'We tellen wie in het register staat en ervoor koos te laten zien waar die werkt. Wie in meer gebieden werkt, telt in elk gebied mee. Hoe donkerder een gebied, hoe meer mensen.',
  source:
    'Grenzen zijn bij benadering getekend, van de plaatsen in elk gebied. Een grijs stuk: de jeugdregio daarvan staat nog niet in het portaal. Bronnen: Natural Earth en GeoNames (CC BY 4.0).',
};
