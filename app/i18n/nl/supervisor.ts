export default {
  title: 'Mijn overzicht',
  about: 'Als supervisor begeleid je het duo en let je op de kwaliteit van de methode.',
};
