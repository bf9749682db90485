import type { Chapter } from '~/domain/annual-reports/chapter';

interface Text {
  readonly chapter: Chapter;
  readonly bodyNl: string;
  readonly bodyEn: string;
}

/** The texts of the report that is published in the demonstration. */
export const publishedTexts: readonly Text[] = [
  {
    chapter: 'introduction',
    bodyNl:
      'Dit was het jaar waarin het netwerk op eigen benen ging staan. Gemeenten vinden ons via het portaal, en elke leerreview krijgt twee onafhankelijke reviewers en een supervisor.\n\nIn dit verslag leest u:\n\n- welke vragen binnenkwamen\n- hoe de leerreviews verliepen\n- wat we er samen van leerden',
    bodyEn:
      'This was the year in which the network came to stand on its own feet. Municipalities find us through the portal, and every learning review gets two independent reviewers and a supervisor.\n\nIn this report you read:\n\n- which questions came in\n- how the learning reviews went\n- what we learned from them together',
  },
  {
    chapter: 'questions',
    bodyNl:
      'De meeste vragen gingen over een leerreview. Steeds vaker begint het met een gesprek: wil de gemeente leren, of eerst weten wat er gebeurde? **Wie een reconstructie zoekt, verwijzen we door.**',
    bodyEn:
      'Most questions were about a learning review. More and more often it begins with a talk: does the municipality want to learn, or first to know what happened? **Whoever looks for a reconstruction is referred.**',
  },
  {
    chapter: 'reviews',
    bodyNl:
      'Een volledige leerreview vraagt veel van organisaties. Daarom kiezen opdrachtgevers vaker een kleinere vorm, met dezelfde principes.\n\n### Wat tijd kost\n\nHet plannen van leerbijeenkomsten duurt het langst. Afspraken met leidinggevenden vooraf helpen.',
    bodyEn: '',
  },
  {
    chapter: 'quality',
    bodyNl:
      'Een supervisor kijkt vier keer mee. Terugsturen is geen straf: het rapport wordt er beter van. Deelnemers vullen de evaluatie zonder naam in.',
    bodyEn:
      'A supervisor looks four times. Sending back is no punishment: it makes the report better. Participants fill in the evaluation without a name.',
  },
  {
    chapter: 'learning',
    bodyNl:
      'Samenwerking in de keten komt het vaakst terug. Wie de regie heeft, blijkt vaak pas als het spannend wordt. Opdrachtgevers reageren op bijna elke aanbeveling, maar kijken nog te weinig terug op wat zij deden.',
    bodyEn:
      'Cooperation in the chain returns most often. Who is in the lead often only shows when it gets tense. Commissioners respond to nearly every recommendation, but look back too little on what they did.',
  },
  {
    chapter: 'outlook',
    bodyNl:
      'Volgend jaar willen we meer reviewers in het oosten en noorden van het land, en kortere wachttijden voor een eerste gesprek.',
    bodyEn:
      'Next year we want more reviewers in the east and north of the country, and shorter waits for a first talk.',
  },
];

/** The beginning of the report that is being written. */
export const begunText: Text = {
  chapter: 'introduction',
  bodyNl: 'Een eerste opzet. Aanvullen zodra het jaar voorbij is.',
  bodyEn: '',
};
