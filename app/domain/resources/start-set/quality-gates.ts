import type { StartResource } from './start-resource';

export const qualityGates: StartResource = {
  slug: 'vier-kwaliteitstoetsen',
  kind: 'article',
  audience: 'members',
  steps: ['step-2', 'step-3', 'step-4', 'step-5', 'step-6'],
  moments: ['gate-design', 'gate-analysis', 'gate-report', 'gate-after', 'quality_check'],
  reviewMonths: 6,
  nl: {
    title: 'De vier kwaliteitstoetsen uitgelegd',
    summary: 'Wat de supervisor nagaat bij toets A tot en met D, en waarom op dat moment.',
    body: `Een review komt langs vier toetsen. De supervisor vult een lijst in en geeft een oordeel: akkoord, akkoord met opmerkingen, of terug. De lijst zelf staat in het portaal, met haar versies. Hier lees je waar het om gaat.

> **Ons voorstel.** De lijsten zijn gemaakt naar Engelse kwaliteitskenmerken. Het netwerk kan ze aanpassen.

## Toets A: het ontwerp

Vóór de eerste gesprekken. Later kost een ander ontwerp veel.

- Gaat de leervraag over het systeem en niet over een persoon?
- Past de vorm bij de vraag, de situatie en het budget?
- Gaf elke organisatie schriftelijk toestemming, en staan de spelregels vast?
- Zijn reviewers en supervisor onafhankelijk, en verklaarden zij dat?
- Zijn procedures ernaast bekend, en is daar iets over afgesproken?
- Is nagedacht over het gezin, en over opvang van medewerkers?
- Is afgesproken waar stukken staan en wanneer zij worden vernietigd?

## Toets B: de analyse

Na de leerbijeenkomsten, voordat er geschreven wordt.

- Is gekeken met de kennis van toen?
- Komt iedereen aan het woord: elke organisatie, uitvoering en leiding?
- Zijn er factoren op meer dan één van de zes niveaus?
- Staat bij elk patroon wat het onderbouwt en waarom het breder is?
- Is ook genoemd wat goed ging?

## Toets C: het rapport

Voordat het naar de opdrachtgevers gaat.

- Is de leervraag beantwoord, in een passende lengte?
- Is niemand te herkennen en krijgt niemand de schuld?
- Volgen bevindingen uit de analyse, en gaan vragen naar wie iets kan doen?
- Zijn feiten nagekeken door deelnemers?
- Staan de grenzen erin: wat niet is onderzocht, welke vorm, hoelang?

## Toets D: daarna

- Hoorde de casegroep de uitkomst als eerste?
- Is er met de opdrachtgevers gesproken?
- Staat vast wie wat doet, en wanneer u terugkijkt?
- Konden deelnemers zeggen hoe zij de review vonden?

## Goed om te weten

Niemand toetst eigen werk. Een oordeel dat niet gewoon akkoord is, heeft een uitleg. Bij sommige toetsen kijkt een tweede persoon mee zonder het eerste oordeel te kennen. Zo leren we of we de lijst hetzelfde lezen.`,
  },
  en: {
    title: 'The four quality gates explained',
    summary: 'What the supervisor looks at with gates A to D, and why at that moment.',
    body: `A review passes four gates. The supervisor fills in a checklist and gives a verdict: approved, approved with remarks, or back. The checklist itself is in the portal, with its versions. Here you read what it is about.

> **Our proposal.** The checklists were made after English quality markers. The network can change them.

## Gate A: the design

Before the first conversations. Later, another design costs a lot.

- Is the learning question about the system and not about a person?
- Does the form fit the question, the situation and the budget?
- Did each organisation consent in writing, and are the ground rules fixed?
- Are reviewers and supervisor independent, and did they declare so?
- Are procedures beside it known, and was something agreed about them?
- Has the family been thought of, and support for staff?
- Was it agreed where documents are kept and when they are destroyed?

## Gate B: the analysis

After the learning sessions, before anything is written.

- Was it looked at with what was known then?
- Is everybody heard: each organisation, front line and managers?
- Are there factors at more than one of the six levels?
- Does each pattern say what supports it and why it is wider?
- Was it said what went well too?

## Gate C: the report

Before it goes to the commissioners.

- Is the learning question answered, at a fitting length?
- Can nobody be recognised, and is nobody blamed?
- Do findings follow from the analysis, and do questions go to whoever can act?
- Were facts checked by participants?
- Are the limits stated: what was not looked at, which form, how long?

## Gate D: afterwards

- Did the case group hear the outcome first?
- Was there a talk with the commissioners?
- Is it settled who does what, and when you look back?
- Could participants say what they thought of the review?

## Good to know

Nobody checks their own work. A verdict that is not simply approved is explained. At some gates a second person looks without knowing the first verdict. That teaches us whether we read the checklist in the same way.`,
  },
};
