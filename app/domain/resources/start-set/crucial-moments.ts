import type { StartResource } from './start-resource';

export const crucialMoments: StartResource = {
  slug: 'cruciale-momenten',
  kind: 'article',
  audience: 'public',
  steps: ['step-3'],
  moments: ['exploring', 'dialogue'],
  reviewMonths: 12,
  nl: {
    title: 'Cruciale momenten vinden',
    summary: 'Welke momenten bepaalden de loop, en hoe bespreekt u ze zonder te oordelen?',
    body: `Een cruciaal moment is een moment dat bepaalde welke kant het op ging. In het Engels heet het *key practice episode*. Er hoeft niets mis te zijn gegaan. Ook een goed besluit, of een moment waarop niets gebeurde, kan cruciaal zijn.

## Hoe u ze vindt

Lees samen de geïntegreerde tijdlijn. Vraag elke deelnemer: waar had het anders kunnen lopen? Leg de antwoorden naast elkaar. Momenten die mensen van meer organisaties noemen, zijn vaak cruciaal. Momenten die maar één organisatie kent, soms juist ook.

Kies er niet te veel. Een handvol dat u goed bespreekt, leert meer dan twintig die u alleen noemt.

## Hoe u ze bespreekt

Doe bij elk moment hetzelfde:

1. **Wat gebeurde er?** Alleen feiten, ook waar lezingen verschillen.
2. **Hoe zag het er toen uit?** Voor ieder die erbij was.
3. **Wat was goed vakwerk, wat niet, en waarom?** Met de kennis van toen.
4. **Welke factoren speelden mee?** Kijk op alle zes niveaus.
5. **Is dit vaker zo?** Dit is de brug naar een patroon.

## Waar u op let

- Blijf bij het moment. Spring niet naar de afloop.
- Laat wie erbij was eerst vertellen. Anderen vragen.
- Iemand kan het zwaar krijgen. Spreek vooraf af hoe er opvang is.
- Noem functies en organisaties, en schrijf geen namen op.

Het verslag van deze bespreking bewaart u niet in het portaal. Daar staat alleen dat de bijeenkomst er was.`,
  },
  en: {
    title: 'Finding crucial moments',
    summary: 'Which moments decided the course, and how do you discuss them without judging?',
    body: `A crucial moment is one that decided which way things went. The English method calls it a *key practice episode*. Nothing needs to have gone wrong. A good decision, or a moment in which nothing happened, can be crucial too.

## How to find them

Read the integrated timeline together. Ask each participant: where could it have gone another way? Lay the answers side by side. Moments named by people of several organisations are often crucial. Moments that only one organisation knows sometimes are as well.

Do not choose too many. A handful that you discuss well teaches more than twenty you only mention.

## How to discuss them

Do the same with each moment:

1. **What happened?** Facts only, also where accounts differ.
2. **How did it look then?** For everyone who was there.
3. **What was good practice, what was not, and why?** With what was known then.
4. **Which factors played a part?** Look at all six levels.
5. **Is it like this more often?** This is the bridge to a pattern.

## What to watch

- Stay with the moment. Do not jump to the outcome.
- Let whoever was there tell first. Others ask.
- It can become hard for somebody. Agree beforehand on how they are supported.
- Name functions and organisations, and write down no names.

You do not keep notes of this discussion in the portal. It only says that the session was held.`,
  },
};
