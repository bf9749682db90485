import type { StartResource } from './start-resource';

export const patternToFinding: StartResource = {
  slug: 'van-patroon-naar-bevinding',
  kind: 'article',
  audience: 'public',
  steps: ['step-3', 'step-4'],
  moments: ['drafting', 'gate-analysis', 'gate-report'],
  reviewMonths: 6,
  nl: {
    title: 'Van patroon naar bevinding',
    summary: 'Een bevinding gaat over het systeem en niet over een persoon. Zo bouwt u er een op.',
    body: `Een factor verklaart één moment. Een **patroon** is een factor die vaker voorkomt, ook bij andere gezinnen. Een **bevinding** is een patroon met onderbouwing, waar anderen van kunnen leren.

## Vier vragen bij elke bevinding

1. **Wat zagen we in deze situatie?** Kort, en alleen wat nodig is.
2. **Waarom is dit breder dan deze situatie?** Wat zeiden casegroep en reviewteam: gaat het hier altijd zo? Is er ander materiaal dat dit steunt?
3. **Hoe vaak en hoe ver?** In één team, in één organisatie, in de regio? Schrijf ook op wat u niet weet.
4. **Wat maakt het uit?** Wat betekent dit voor de veiligheid van kinderen en gezinnen?

Zonder antwoord op vraag 2 is het nog geen bevinding.

## Systeem, geen persoon

Niet: "De gezinsvoogd deelde de zorgen te laat." Wel: "Wie zorgen deelt met een andere organisatie, hoort niet wat ermee gebeurt. Daardoor lijkt delen al gauw zinloos."

Toets uw zin zo: vervang de mensen in gedachten door anderen met dezelfde opleiding, in hetzelfde werk. Zou het dan anders zijn gegaan? Zo nee, dan heeft u een patroon.

## Zes soorten patronen

In Engeland worden bevindingen ingedeeld naar de plek in het systeem:

- mensen en hun hulpmiddelen, zoals formulieren en systemen;
- mensen en hoe zij worden aangestuurd;
- samenwerking bij een incident of crisis;
- samenwerking bij onderzoek en langdurige hulp;
- contact tussen gezin en professional;
- denken en oordelen van mensen, met hun valkuilen en hun cultuur.

> **Nog na te kijken.** De laatste twee soorten kennen we uit later gebruik. We hebben de oorspronkelijke tekst daarvan nog niet gezien.

## Voor de bibliotheek

Een bevinding kan worden gedeeld met anderen. Haal er dan alles uit waaraan iemand te herkennen is: namen, plaatsen, data, en een combinatie van kenmerken die maar één keer voorkomt. Een tweede persoon kijkt mee voordat de bevinding openbaar wordt.`,
  },
  en: {
    title: 'From pattern to finding',
    summary: 'A finding is about the system and not about a person. How to build one.',
    body: `A factor explains one moment. A **pattern** is a factor that happens more often, in other families too. A **finding** is a pattern with evidence, from which others can learn.

## Four questions with every finding

1. **What did we see in this situation?** Briefly, and only what is needed.
2. **Why is it wider than this situation?** What did case group and review team say: does it always go like this here? Is there other material that supports it?
3. **How often and how far?** In one team, in one organisation, in the region? Write down what you do not know as well.
4. **Why does it matter?** What does it mean for the safety of children and families?

Without an answer to question 2 it is not a finding yet.

## System, not person

Not: "The guardian shared the concerns too late." But: "Whoever shares concerns with another organisation does not hear what is done with them. So sharing soon seems pointless."

Test your sentence like this: replace the people in your mind by others with the same training, in the same work. Would it have gone differently? If not, you have a pattern.

## Six kinds of patterns

In England findings are sorted by their place in the system:

- people and their tools, such as forms and systems;
- people and how they are managed;
- working together in an incident or crisis;
- working together in assessment and long-term help;
- contact between family and professional;
- how people think and judge, with their pitfalls and their culture.

> **Still to be checked.** We know the last two kinds from later use. We have not seen the original text of those.

## For the library

A finding can be shared with others. Then take out everything by which somebody can be recognised: names, places, dates, and a combination of facts that happens only once. A second person looks before the finding becomes public.`,
  },
};
