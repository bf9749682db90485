import type { StartResource } from './start-resource';

export const letterToParticipants: StartResource = {
  slug: 'brief-aan-deelnemers',
  kind: 'template',
  audience: 'members',
  steps: ['step-2'],
  moments: ['preparing', 'exploring'],
  reviewMonths: 12,
  nl: {
    title: 'Brief aan deelnemers (sjabloon)',
    summary: 'Een brief aan professionals die erbij waren: wat komt er, en wat mag je verwachten?',
    body: `> Pas deze brief aan. Vul in wat tussen haken staat. Zet er geen gegevens over het gezin in. Stuur hem via de organisatie van de deelnemer.

Beste collega,

Je was betrokken bij een situatie waarvan [organisaties] samen willen leren. Daarom is er een leerreview. Wij zijn [reviewer] en [reviewer] en begeleiden die. Wij werken niet bij de organisaties die erbij betrokken waren.

**Waar gaat het om?** Wij willen begrijpen hoe het er toen voor jou uitzag, en wat je werk makkelijker of moeilijker maakte. Wij zoeken geen schuldige. De vraag van de review is: [leervraag].

**Wat vragen wij van je?**

- Schrijf je eigen tijdlijn: wat deed je, wanneer, en wat dacht je toen? Een bladzijde is genoeg. Gebruik geen namen van het gezin.
- Een gesprek van ongeveer anderhalf uur met ons tweeën, op [plek].
- [Aantal] leerbijeenkomsten met anderen die erbij waren: [data].

**Wat gebeurt ermee?** Onze aantekeningen zien alleen wij. Wij bewaren ze op [plek] en vernietigen ze op [dag]. In het rapport staan patronen, geen mensen. Je ziet het vooraf en kunt zeggen wat niet klopt. Je hoort de uitkomst als eerste.

**Wat kunnen wij niet beloven?** Is een kind nu in gevaar, dan moeten wij iets doen. Dat bespreken we eerst met je. En een rechter of toezichthouder kan om stukken vragen. Daarom schrijven we weinig op.

**Je hoeft niet.** Meedoen is vrijwillig. Wil je eerst bellen? Dat kan: [werknummer].

**Hoe gaat het met jou?** Terugkijken kan veel oproepen. [Naam of functie] van je organisatie is er voor je.

Met vriendelijke groet,

[reviewer] en [reviewer]`,
  },
  en: {
    title: 'Letter to participants (template)',
    summary: 'A letter to professionals who were there: what is coming, and what may you expect?',
    body: `> Adapt this letter. Fill in what stands between brackets. Put no data about the family in it. Send it through the organisation of the participant.

Dear colleague,

You were involved in a situation from which [organisations] want to learn together. So there is a learning review. We are [reviewer] and [reviewer] and guide it. We do not work for the organisations that were involved.

**What is it about?** We want to understand how it looked to you then, and what made your work easier or harder. We look for nobody to blame. The question of the review is: [learning question].

**What do we ask of you?**

- Write your own timeline: what did you do, when, and what did you think then? A page is enough. Use no names of the family.
- A conversation of about an hour and a half with the two of us, at [place].
- [Number] learning sessions with others who were there: [dates].

**What is done with it?** Only we see our notes. We keep them at [place] and destroy them on [day]. The report holds patterns, no people. You see it beforehand and can say what is not right. You hear the outcome first.

**What can we not promise?** When a child is in danger now, we have to act. We discuss that with you first. And a court or regulator can ask for documents. So we write down little.

**You do not have to.** Taking part is voluntary. Would you like to call first? You can: [work number].

**How are you?** Looking back can stir up a lot. [Name or function] of your organisation is there for you.

Kind regards,

[reviewer] and [reviewer]`,
  },
};
