/** In how many working days what happens to a question: the page for the coordinator. */
export default {
  title: 'Termijnen',
  lead: 'In hoeveel werkdagen de volgende stap er moet zijn. De aanvrager ziet de dag die hieruit volgt, en jij ziet wat te laat is.',
  caption: 'Termijnen voor: {{kind}}',
  step: 'Stap',
  days: 'Werkdagen',
  'days-value_one': '{{count}} werkdag',
  'days-value_other': '{{count}} werkdagen',
  state: 'Ingesteld',
  'by-default': 'standaard',
  'changed-on': 'op {{day}}, standaard is {{count}}',
  change: 'Aanpassen',
  'change-of': 'Termijn aanpassen: {{kind}}, {{step}}',
  promise_one:
    'Wie dit vraagt, krijgt binnen {{count}} werkdag een eerste antwoord: oppakken en beoordelen samen.',
  promise_other:
    'Wie dit vraagt, krijgt binnen {{count}} werkdagen een eerste antwoord: oppakken en beoordelen samen.',
  counting: {
    title: 'Zo tellen we',
    'working-days':
      'Zaterdagen, zondagen en de feestdagen van de Algemene termijnenwet tellen niet mee. Ook Goede Vrijdag en 5 mei niet.',
    promises:
      'Pas je een termijn aan? Dan geldt die voor stappen die daarna beginnen. Wat we al beloofden, blijft staan.',
    questions: 'Stel je een vraag aan de aanvrager, dan kies je zelf de dag.',
  },
  steps: {
    awaiting_mandate: 'bevestigen door wie het mandaat heeft',
    submitted: 'oppakken door een coördinator',
    triage: 'beoordelen door de coördinator',
    orientation: 'vorm en organisaties vastleggen, na het gesprek',
    matching: 'reviewers zoeken',
    proposed: 'antwoord van de gevraagde mensen, en daarna van de opdrachtgever',
    confirmed: 'afspraken maken',
  },
  edit: {
    title: 'Termijn voor {{kind}}: {{step}}',
    lead: 'Dit geldt voor stappen die vanaf nu beginnen. Wat we al beloofden, blijft staan.',
    days: 'Aantal werkdagen',
    hint: 'Een heel getal van {{least}} tot en met {{most}}. Nu is het {{now}}, standaard {{byDefault}}.',
    unit: 'werkdagen',
    save: 'Bewaren',
    back: 'Terug naar de termijnen',
    restore: 'Terug naar de standaard: {{count}}',
    'restore-title': 'Toch de standaard?',
    'restore-text': 'De standaard geldt dan weer voor stappen die vanaf nu beginnen.',
  },
  earlier: {
    title: 'Wat er eerder veranderde',
    none: 'Deze termijn is nog nooit aangepast.',
    caption: 'Eerdere aanpassingen',
    when: 'Wanneer',
    by: 'Door',
    nobody: 'onbekend',
    was: 'Was',
    became: 'Werd',
  },
  flash: {
    saved: 'De termijn is bewaard.',
    restored: 'De standaard geldt weer.',
  },
};
