export default {
  reference: 'Belt of mailt u ons hierover? Noem dan dit nummer: {{reference}}',
  home: 'Naar de startpagina',
  damaged: {
    title: 'Dit verzoek begrijpen we niet',
    explanation: 'Het adres of het formulier is onderweg beschadigd. Ga terug en probeer het opnieuw.',
  },
  crossSite: {
    title: 'Dit formulier kwam niet van onze site',
    explanation:
      'We verwerken alleen formulieren die op deze site zijn ingevuld. Open de pagina opnieuw en verstuur het formulier daar.',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    explanation: 'Misschien is het adres verkeerd getypt, of is de pagina er niet meer.',
  },
  lengthMissing: {
    title: 'Dit verzoek is niet compleet',
    explanation: 'De lengte van het formulier ontbreekt. Probeer het met een gewone browser.',
  },
  tooLarge: {
    title: 'Dit formulier is te groot',
    explanation:
      'U stuurde meer tekst dan we kunnen ontvangen. Er is niets bewaard. Ga terug en maak de teksten korter.',
  },
  failed: {
    title: 'Er ging iets mis bij ons',
    explanation: 'Dit ligt niet aan u. Probeer het over een paar minuten opnieuw.',
  },
  unavailable: {
    title: 'Het portaal is even niet bereikbaar',
    explanation:
      'We kunnen nu niet bij de gegevens. Wat u eerder verstuurde, is niet weg. Probeer het over een minuut opnieuw.',
  },
};
