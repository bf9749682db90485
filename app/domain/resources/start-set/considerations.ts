import type { StartResource } from './start-resource';

export const considerations: StartResource = {
  slug: 'vragen-en-overwegingen',
  kind: 'article',
  audience: 'public',
  steps: ['step-4'],
  moments: ['drafting', 'commenting', 'gate-report'],
  reviewMonths: 12,
  nl: {
    title: 'Vragen en overwegingen in plaats van verwijten',
    summary: 'Hoe een rapport aanzet tot nadenken bij wie iets kan veranderen.',
    body: `Een leerreview eindigt liever met vragen en overwegingen dan met een lijst opdrachten. Reviewers weten hoe het systeem werkt. De opdrachtgevers weten wat zij kunnen veranderen.

## Drie vormen

- Een **vraag** laat de ander het antwoord vinden. "Hoe weet een organisatie die een zorg deelt, wat ermee gebeurt?"
- Een **overweging** legt iets voor. "Het bestuur kan overwegen om bij elke overdracht één persoon aan te wijzen."
- Een **aanbeveling** zegt wat nodig is. Gebruik die als de weg duidelijk is. "Spreek met elkaar af wie de regie heeft."

## Een goede vraag

- volgt uit een bevinding, en noemt welke;
- gaat over het systeem;
- is gericht aan iemand die er iets aan kan doen;
- is open: een ja of nee is niet genoeg;
- kan over een half jaar opnieuw gesteld worden.

## Van verwijt naar vraag

- Niet: "Het team had vaker moeten overleggen." Wel: "Wat maakt overleg tussen teams lastig als er haast is?"
- Niet: "De richtlijn is niet gevolgd." Wel: "Wat vraagt de richtlijn dat in de praktijk niet kan?"
- Niet: "Er moet meer worden samengewerkt." Wel: "Welke beslissing nemen de organisaties vanaf nu samen, en wie roept hen bijeen?"

## Houd het klein

Een paar punten waar iets mee gebeurt zijn meer waard dan twintig die blijven liggen. Spreek bij elk punt af: wie antwoordt, en wanneer? In het portaal houdt u alleen bij dat er een reactie is.`,
  },
  en: {
    title: 'Questions and considerations instead of blame',
    summary: 'How a report makes those think who can change something.',
    body: `A learning review rather ends with questions and considerations than with a list of orders. Reviewers know how the system works. Commissioners know what they can change.

## Three forms

- A **question** leaves the answer to the other. "How does an organisation that shares a concern know what is done with it?"
- A **consideration** puts something before them. "The board may consider naming one person at every handover."
- A **recommendation** says what is needed. Use it when the way is clear. "Agree with each other who coordinates."

## A good question

- follows from a finding, and says which;
- is about the system;
- is put to somebody who can do something about it;
- is open: yes or no is not enough;
- can be asked again in half a year.

## From blame to question

- Not: "The team should have met more often." But: "What makes it hard for teams to meet when there is haste?"
- Not: "The guideline was not followed." But: "What does the guideline ask that cannot be done in practice?"
- Not: "There has to be more cooperation." But: "Which decision do the organisations take together from now on, and who calls them together?"

## Keep it small

A few points that something is done with are worth more than twenty that stay lying. Agree with each point: who answers, and when? In the portal you only keep that there was a response.`,
  },
};
