import type { StartResource } from './start-resource';

export const afterTheReport: StartResource = {
  slug: 'na-het-rapport',
  kind: 'article',
  audience: 'public',
  steps: ['step-5', 'step-6'],
  moments: ['reported', 'follow_up', 'gate-after'],
  reviewMonths: 6,
  nl: {
    title: 'Na het rapport: terugkoppelen en borgen',
    summary: 'Een rapport is nog geen verandering. Wat er daarna gebeurt, en in welke volgorde.',
    body: `> **Te bevestigen door het netwerk.** De namen van stap 5 en 6 en deze uitwerking zijn van ons.

## Eerst de casegroep

Wie zijn verhaal vertelde, hoort als eerste wat ermee is gedaan. Doe dat in een bijeenkomst of een gesprek, en niet met alleen een mail. Vraag ook hoe het nu gaat.

## Dan de opdrachtgevers

De reviewers bespreken het rapport met wie beslist. Drie vragen helpen:

- Wat herkent u, en wat verrast u?
- Welke vragen pakt u zelf op, en welke alleen samen met anderen?
- Wie antwoordt op welke vraag, en wanneer?

## Het gezin

Is afgesproken dat het gezin de uitkomst hoort? Dan gebeurt dat persoonlijk, voordat anderen het rapport lezen.

## Drie leercirkels

Leren gaat in kringen:

1. de mensen die erbij waren;
2. hun collega's in alle organisaties die meededen;
3. iedereen die van meer reviews samen kan leren.

Bedenk voor elke kring hoe u die bereikt. Een rapport in een map bereikt niemand.

## Later terugkijken

Spreek meteen een dag af om terug te kijken. Vraag dan: wat is er gedaan, wat merken gezinnen en professionals ervan, en wat lukte niet? In het portaal staat alleen dat er een reactie is en dat het gesprek er was.

## De review zelf

Vraag deelnemers en opdrachtgevers hoe zij de review vonden. Zo wordt de volgende beter.`,
  },
  en: {
    title: 'After the report: feedback and follow-up',
    summary: 'A report is not yet a change. What happens afterwards, and in which order.',
    body: `> **To be confirmed by the network.** The names of steps 5 and 6 and this description are ours.

## The case group first

Whoever told their story hears first what was done with it. Do so in a meeting or a talk, and not by mail alone. Ask how they are now as well.

## Then the commissioners

The reviewers discuss the report with those who decide. Three questions help:

- What do you recognise, and what surprises you?
- Which questions do you take up yourself, and which only with others?
- Who answers which question, and when?

## The family

Was it agreed that the family hears the outcome? Then this is done in person, before others read the report.

## Three circles of learning

Learning goes in circles:

1. the people who were there;
2. their colleagues in all organisations that took part;
3. everybody who can learn from several reviews together.

Think for each circle how you reach it. A report in a folder reaches nobody.

## Looking back later

Fix a day to look back at once. Then ask: what was done, what do families and professionals notice of it, and what did not work? The portal only says that there was a response and that the talk was held.

## The review itself

Ask participants and commissioners what they thought of the review. That makes the next one better.`,
  },
};
