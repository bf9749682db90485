export default {
  title: 'Mijn overzicht',
  lead: {
    ready_one:
      'Er is {{count}} bevestigde review. Je ziet wie betaalt en wat er nog ontbreekt voor een factuur.',
    ready_other:
      'Er zijn {{count}} bevestigde reviews. Je ziet wie betaalt en wat er nog ontbreekt voor een factuur.',
    none: 'Er zijn nog geen bevestigde reviews.',
  },
  confirmed: 'Bevestigde reviews',
  'confirmed-on': 'Bevestigd op',
  start: 'Begint in',
  form: 'Vorm',
  estimate: 'Geschatte tijd',
  'estimate-value_one': '{{each}} voor één reviewer',
  'estimate-value_other': '{{all}} voor {{count, number}} reviewers, {{each}} per reviewer',
  'no-estimate': 'nog niet geschat',
  ready: 'klaar om te factureren',
  'not-ready': 'gegevens ontbreken',
  'payers-caption': 'Wie betaalt {{reference}}',
  'no-payers': 'Voor deze review is nog geen betaler bekend. Vraag het de coördinator.',
  'empty-title': 'Nog niets om te factureren',
  'empty-text': 'Zodra een review bevestigd is, staan hier de betalers en hun deel.',
  account: 'Naar mijn account',
};
