import type { StartResource } from './start-resource';

export const sixLevels: StartResource = {
  slug: 'zes-niveaus-van-factoren',
  kind: 'article',
  audience: 'public',
  steps: ['step-3'],
  moments: ['dialogue', 'drafting', 'gate-analysis'],
  reviewMonths: 12,
  nl: {
    title: 'Zes niveaus van factoren',
    summary: 'Waarom ging het zo? Kijk bij elk cruciaal moment op zes niveaus, niet alleen naar mensen.',
    body: `Bij elk cruciaal moment zoekt u wat het handelen beïnvloedde. Wie alleen naar mensen kijkt, mist het meeste. Daarom kijkt een leerreview op zes niveaus.

1. **Persoonlijk.** Wat iemand meebracht: ervaring, vermoeidheid, zorgen, hoe iemand onder druk denkt.
2. **Professioneel.** Wat het vak vraagt en biedt: kennis, richtlijnen, rol, bevoegdheid, beroepsgeheim.
3. **Cliënt en gezin.** Hoe het contact verliep, wat het gezin liet zien en wilde, wat ouders en kinderen van elkaar nodig hadden.
4. **Team.** Bezetting, overleg, wie op wie kan leunen, ruimte voor twijfel.
5. **Organisatie, management en cultuur.** Regels, systemen, wachtlijsten, sturing, wat hier gewoon is en wat je hier niet zegt.
6. **Keten.** Hoe organisaties samenwerken: wie neemt de leiding, wat wordt gedeeld, waar houdt de een op en begint de ander.

## Zo gebruikt u ze

- Vraag bij elk moment alle zes niveaus na, ook als er een snel antwoord is.
- Vraag bij elke factor door: hoe kwam dat? Vaak ligt het antwoord een niveau hoger.
- Zoek ook wat **hielp**.
- Zet bij een factor waar u die aan zag. Een vermoeden mag, als u het zo noemt.
- Is alles bij "persoonlijk" gekomen? Dan bent u waarschijnlijk nog niet klaar.

De supervisor let hierop bij toets B: er horen factoren op meer dan één niveau te zijn.

> De zes niveaus staan in het jaarbericht 2024. De uitleg per niveau is van ons en kan worden aangevuld.`,
  },
  en: {
    title: 'Six levels of factors',
    summary: 'Why did it go this way? Look at six levels with each crucial moment, not at people alone.',
    body: `With each crucial moment you look for what influenced how people acted. Whoever looks at people alone misses most of it. So a learning review looks at six levels.

1. **Personal.** What somebody brought along: experience, tiredness, worries, how one thinks under pressure.
2. **Professional.** What the profession asks and offers: knowledge, guidelines, role, authority, confidentiality.
3. **Client and family.** How contact went, what the family showed and wanted, what parents and children needed of each other.
4. **Team.** Staffing, meetings, who can lean on whom, room for doubt.
5. **Organisation, management and culture.** Rules, systems, waiting lists, steering, what is usual here and what one does not say.
6. **Chain.** How organisations work together: who takes the lead, what is shared, where one stops and the other begins.

## How to use them

- Go through all six levels with each moment, also when there is a quick answer.
- Ask on with each factor: how did that come about? The answer is often one level up.
- Look for what **helped** too.
- Say where you saw a factor. A guess is fine when you call it one.
- Did everything end up under "personal"? Then you are probably not done.

The supervisor looks at this at gate B: there should be factors at more than one level.

> The six levels are in the annual report 2024. The explanation of each is ours and may be added to.`,
  },
};
