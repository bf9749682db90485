/** What was learned before, offered with a new question. */
export default {
  title: 'Eerder geleerd',
  lead: 'Lessen uit eerdere leerreviews die bij deze vraag kunnen passen. Kijk of ze hier ook gelden. De volgorde komt van woorden en kenmerken, niet van een oordeel.',
  recorded: 'Op deze pagina staat de leervraag. Dat je haar leest, wordt vastgelegd.',
  question: 'De leervraag',
  lessons: 'Lessen die kunnen passen',
  considerations: 'Vragen en overwegingen',
  effective: 'Aanbevolen, en het hielp',
  because: 'Waarom deze les: {{reasons}}.',
  reasons: {
    words: 'woorden uit de vraag ({{words}})',
    ticked: 'thema {{theme}}',
    'age-band': 'zelfde leeftijd ({{code}})',
    trigger: 'zelfde aanleiding ({{code}})',
    sector: 'zelfde sector ({{code}})',
  },
  'empty-title': 'Geen les die op deze vraag lijkt',
  'empty-text':
    'De bibliotheek is doorzocht op de woorden en kenmerken van de vraag. Dat er niets is gevonden, betekent niet dat er nooit iets over is geleerd. Bevindingen zijn in het Nederlands; een vraag in een andere taal vindt weinig.',
  link: 'Wat eerder is geleerd over zo’n vraag',
};
