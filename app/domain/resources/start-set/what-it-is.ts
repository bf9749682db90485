import type { StartResource } from './start-resource';

export const whatItIs: StartResource = {
  slug: 'wat-is-een-leerreview',
  kind: 'article',
  audience: 'public',
  steps: ['step-1'],
  moments: ['agreeing'],
  reviewMonths: 12,
  nl: {
    title: 'Wat een leerreview is',
    summary: 'Een leerreview in het kort: waarvoor, met wie, en wat u ervan mag verwachten.',
    body: `Een leerreview is een gezamenlijk onderzoek van organisaties die rond één gezin of jongere werkten. Zij kijken samen terug om te begrijpen hoe het systeem werkt. De methode heet Learning Together en is ontwikkeld door Sheila Fish en Eileen Munro van het Engelse instituut SCIE.

## Waar het om gaat

- **Leren, niet oordelen.** De vraag is niet wie een fout maakte, maar waarom het op dat moment logisch was om zo te handelen.
- **Kijken met de kennis van toen.** We stellen ons voor hoe het er op dat moment uitzag, zonder de afloop.
- **Van één situatie naar patronen.** De situatie is een venster op het systeem. Wat we zoeken, komt ook bij andere gezinnen voor.
- **Zes niveaus.** Factoren bij de persoon, in het vak, bij het gezin, in het team, in de organisatie en in de keten.

## Een vraag als begin

Een leerreview begint met een leervraag. Daar hoeft geen ramp voor gebeurd te zijn. Ook een vastgelopen samenwerking, een bijna-ongeluk, gewone praktijk of iets dat juist goed ging kan de aanleiding zijn.

Een goede leervraag gaat over het systeem. "Waarom zagen wij de signalen niet als één geheel?" is een leervraag. "Wie had moeten ingrijpen?" is dat niet.

## Wie doen er mee

- **Twee reviewers** begeleiden de review. Zij horen niet bij de organisaties die betrokken waren.
- De **casegroep**: de professionals die erbij waren.
- Het **reviewteam**: leidinggevenden en beleidsmensen van de organisaties die meedoen. Zij waren niet bij de situatie betrokken.
- Een **supervisor** bewaakt de kwaliteit van de methode. Een supervisor is geen toezichthouder.
- De **opdrachtgever** vraagt de review aan en krijgt het rapport. Vaak zijn dat er meer.

Het gezin kan op een passende manier betrokken worden. Daarover maakt u vooraf afspraken.

## Wat een leerreview niet is

- Geen onderzoek naar schuld, en geen tuchtrecht.
- Geen rapport aan de inspectie. Een melding doet u zelf. Loopt er een melding, dan begint een leerreview meestal beter daarna. Of overleg met de inspectie.
- Geen plek om acute onveiligheid te melden. Bel dan 112 of Veilig Thuis.

## Wat het van u vraagt

Een leerreview heeft alleen zin als iets met de inzichten gebeurt. Daarom vragen we vooraf: wie beslist over de uitkomst, en is het bestuur van elke organisatie akkoord? In Nederland doet een organisatie alleen mee als zij zelf toestemming geeft.`,
  },
  en: {
    title: 'What a learning review is',
    summary: 'A learning review in short: what it is for, who takes part, and what you may expect of it.',
    body: `A learning review is a joint inquiry by organisations that worked around one family or young person. They look back together to understand how the system works. The method is called Learning Together and was developed by Sheila Fish and Eileen Munro at SCIE in England.

## What it is about

- **Learning, not judging.** The question is not who made a mistake, but why it made sense at the time to act in that way.
- **Looking with what was known then.** We picture how it looked at that moment, without the outcome.
- **From one situation to patterns.** The situation is a window on the system. What we look for happens in other families too.
- **Six levels.** Factors in the person, the profession, the family, the team, the organisation and the chain of organisations.

## It begins with a question

A learning review begins with a learning question. No disaster needs to have happened. Cooperation that got stuck, a near miss, everyday practice, or something that went well can be the reason.

A good learning question is about the system. "Why did we not see the signals as one picture?" is a learning question. "Who should have stepped in?" is not.

## Who takes part

- **Two reviewers** guide the review. They do not belong to the organisations that were involved.
- The **case group**: the professionals who were there.
- The **review team**: managers and policy staff of the organisations that take part. They were not involved in the situation.
- A **supervisor** guards the quality of the method. A supervisor is not a regulator.
- The **commissioner** asks for the review and receives the report. Often there is more than one.

The family can be involved in a way that suits them. You agree on that beforehand.

## What a learning review is not

- No inquiry into guilt, and no disciplinary procedure.
- No report to the inspectorate. You notify them yourself. While a notification is being handled, a learning review usually starts better afterwards. Or discuss it with the inspectorate.
- No place to report acute danger. In the Netherlands call 112 or Veilig Thuis.

## What it asks of you

A learning review only makes sense when something is done with the insights. So we ask beforehand: who decides about the outcome, and does the board of each organisation agree? In the Netherlands an organisation takes part only when it consents itself.`,
  },
};
