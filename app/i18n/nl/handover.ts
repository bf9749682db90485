/** A review that was under way before it came into the portal. */
export default {
  title: 'Een lopende leerreview overnemen',
  lead: 'Voor een review die al loopt en nog niet in het portaal staat. Ze komt binnen in de stap waar ze nu is. De aanvrager en wie de review doet krijgen elk één bericht.',
  group: {
    requester: 'Wie heeft de review aangevraagd?',
    'requester-hint': 'Deze persoon ziet de review op een eigen pagina en krijgt hierover één e-mail.',
    organisations: 'Welke organisaties horen erbij?',
    'organisations-hint':
      'Schrijf elke naam zoals hij in het register van organisaties staat. Alleen dan is te zien wie onafhankelijk is.',
    review: 'De review',
    seats: 'Wie doet de review?',
    'seats-hint':
      'Dezelfde regels gelden als bij het kiezen van een duo. Wie nu een band heeft met een organisatie, kan niet.',
    state: 'Waar is de review nu?',
    'state-hint':
      'Vul de dag in waarop de review in de stap van nu kwam. Weet je ook eerdere dagen? Vul ze dan zonder gat in.',
  },
  field: {
    'requester-name': 'Naam',
    'requester-address': 'E-mailadres',
    'requester-function': 'Functie',
    organisation: 'Opdrachtgevende organisatie',
    involved: 'Betrokken organisaties',
    region: 'Regio',
    'care-domain': 'Jeugd of volwassenen',
    form: 'Vorm',
    hours: 'Uren per reviewer',
    'start-month': 'Begonnen in',
    months: 'Duur in maanden',
    'learning-question': 'Leervraag',
    status: 'Stap van nu',
    day: 'In deze stap sinds: {{state}}',
    reason: 'Waarom kan dit toch?',
  },
  'involved-hint': 'Eén naam op elke regel.',
  'question-hint':
    'In algemene woorden, zonder iets waaraan een gezin of een persoon te herkennen is. Ze wordt verzegeld bewaard.',
  'reason-hint':
    'Alleen nodig als het portaal bij iemand een regel noemt die opzij kan. Wie aan de review werkt, kan dit lezen.',
  send: 'Neem de review over',
  back: 'Terug naar de lopende reviews',
  done: 'De review is overgenomen. Kijk na wat er nog vastgelegd moet worden.',
  link: 'Lopende review overnemen',
  'payer-waived': 'Overgenomen review: de factuurgegevens zijn nog niet vastgelegd.',
};
