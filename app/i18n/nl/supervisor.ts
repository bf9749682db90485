export default {
  title: 'Mijn overzicht',
  about: 'Als supervisor begeleid je de reviewers en let je op de kwaliteit van de methode.',
};
