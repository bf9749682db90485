import type { StartResource } from './start-resource';

export const conversation: StartResource = {
  slug: 'opbouw-van-een-gesprek',
  kind: 'article',
  audience: 'members',
  steps: ['step-2'],
  moments: ['exploring'],
  reviewMonths: 12,
  nl: {
    title: 'De opbouw van een gesprek',
    summary: 'Een gesprek met iemand die erbij was, in acht delen. Een gesprek, geen verhoor.',
    body: `Je voert een **gesprek**. SCIE vermijdt het woord interview, omdat het doet denken aan een verhoor. De Nederlandse uitleg gebruikt het soms wel.

Voer gesprekken met twee reviewers: de een praat, de ander schrijft en let op. Reken op anderhalf uur. Vraag vooraf om een eigen tijdlijn.

## 1. Begin

Stel jezelf voor. Leg uit waar de review over gaat, wat je met het gesprek doet, wie de aantekeningen ziet en wanneer ze worden vernietigd. Zeg ook wat je **niet** kunt beloven: bij direct gevaar voor een kind moet je iets doen. Vraag of het goed is om te beginnen.

## 2. Overzicht

"Vertel eens over jouw werk met dit gezin, vanaf het begin." Laat iemand praten en onderbreek weinig.

## 3. Keerpunten

"Op welke momenten veranderde er iets?" "Wanneer had het anders kunnen lopen?"

## 4. Hoe het er toen uitzag

Per keerpunt: wat wist je, wat dacht je dat er speelde, wat wilde je bereiken, wat vond je lastig? Waarom was dit toen logisch?

## 5. Wat meespeelde

Loop de factoren langs: het gezin, je rol, de omstandigheden van het werk, jij zelf, je team, andere organisaties, cultuur en leiding van je organisatie, beleid en politiek, en iets anders.

## 6. Wat goed ging

Vraag er altijd naar. Vaak is het gewoon werk dat niemand noemt.

## 7. Vragen

Wat wil je van anderen in deze situatie weten? Wat snap je zelf nog niet?

## 8. Verandering

Wat zou je in het systeem veranderen? Sluit af: hoe gaat het nu, wie vangt je op, en wat gebeurt er verder?

## Daarna

Schrijf je aantekeningen dezelfde dag uit en bewaar ze op de plek die is afgesproken. **Nooit in dit portaal.** Daar tel je alleen dat het gesprek er was.`,
  },
  en: {
    title: 'How a conversation is built',
    summary: 'A conversation with somebody who was there, in eight parts. A conversation, not a questioning.',
    body: `You have a **conversation**. SCIE avoids the word interview, because it sounds like being questioned.

Have conversations with two reviewers: one talks, the other writes and watches. Plan an hour and a half. Ask for a timeline of their own beforehand.

## 1. Beginning

Introduce yourself. Explain what the review is about, what you do with the conversation, who sees the notes and when they are destroyed. Say what you **cannot** promise too: with direct danger to a child you have to act. Ask whether it is all right to begin.

## 2. Overview

"Tell me about your work with this family, from the start." Let people talk and interrupt little.

## 3. Turning points

"At which moments did something change?" "When could it have gone another way?"

## 4. How it looked then

For each turning point: what did you know, what did you think was going on, what did you want to achieve, what was hard? Why did this make sense then?

## 5. What played a part

Go along the factors: the family, your role, the conditions of work, yourself, your team, other organisations, culture and management of your organisation, policy and politics, and anything else.

## 6. What went well

Always ask. Often it is plain work that nobody mentions.

## 7. Questions

What do you want to know of others in this situation? What do you not understand yourself yet?

## 8. Change

What would you change in the system? Close: how are you now, who supports you, and what happens next?

## Afterwards

Write out your notes the same day and keep them in the place that was agreed. **Never in this portal.** There you only count that the conversation was held.`,
  },
};
