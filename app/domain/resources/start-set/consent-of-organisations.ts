import type { StartResource } from './start-resource';

export const consentOfOrganisations: StartResource = {
  slug: 'toestemming-van-een-organisatie',
  kind: 'template',
  audience: 'public',
  steps: ['step-1'],
  moments: ['agreeing', 'gate-design'],
  reviewMonths: 6,
  nl: {
    title: 'Toestemming van een organisatie (sjabloon)',
    summary: 'Een verklaring waarmee het bestuur of de directie zegt mee te doen aan een leerreview.',
    body: `> **Dit is een voorbeeld.** Laat een jurist ernaar kijken voordat u het gebruikt. Dit is toestemming van de **organisatie**. Zij vervangt niet de toestemming die een professional nodig heeft om over een gezin te praten.

## Verklaring

Organisatie: [naam]
Kenmerk van de review: [kenmerk]

Wij, het bestuur of de directie van deze organisatie, verklaren:

1. Wij doen mee aan de leerreview met dit kenmerk.
2. Wij kennen de leervraag en de vorm van de review.
3. Wij houden ons aan de spelregels, versie [versie].
4. Onze medewerkers doen vrijwillig mee, onder werktijd. Wat zij vertellen, heeft voor hen geen gevolgen in hun werk.
5. Wij wijzen iemand aan voor opvang van onze medewerkers: [functie].
6. Wij blijven zelf verantwoordelijk voor onze gegevens. Wij hebben nagegaan op welke grond wij informatie mogen delen. Waar toestemming van het gezin nodig is, zorgen wij daarvoor.
7. Wij dragen bij in de kosten: [deel of bedrag, of geen bijdrage].
8. Wij reageren schriftelijk op de uitkomst, binnen [termijn].
9. Wij kunnen onze deelname stoppen. Dan overleggen wij met de coördinator wat dat betekent voor de review.

Ondertekend door [functie], op [dag].

## Voor de coördinator

- Teken dit pas na het oriëntatiegesprek.
- Vraag elke organisatie apart. Pas als iedereen die meedoet heeft getekend, kan de review beginnen.
- Komt er later een organisatie bij? Dan tekent zij ook, en wordt de onafhankelijkheid van reviewers en supervisor opnieuw bekeken.
- Leg in het portaal vast dat en wanneer is getekend. Het ondertekende stuk zelf bewaart u daar niet.`,
  },
  en: {
    title: 'Consent of an organisation (template)',
    summary: 'A statement by which a board says that its organisation takes part in a learning review.',
    body: `> **This is an example.** Have a lawyer look at it before you use it. This is the consent of the **organisation**. It does not replace the consent that a professional needs to talk about a family.

## Statement

Organisation: [name]
Reference of the review: [reference]

We, the board of this organisation, state:

1. We take part in the learning review with this reference.
2. We know the learning question and the form of the review.
3. We keep to the ground rules, version [version].
4. Our staff take part voluntarily, in working hours. What they tell has no consequences for them at work.
5. We name somebody who supports our staff: [function].
6. We stay responsible for our own data. We have checked on which ground we may share information. Where consent of the family is needed, we see to it.
7. We contribute to the cost: [share or amount, or no contribution].
8. We respond to the outcome in writing, within [period].
9. We can stop taking part. Then we discuss with the coordinator what that means for the review.

Signed by [function], on [day].

## For the coordinator

- Have this signed only after the orientation talk.
- Ask each organisation apart. Only when everybody who takes part has signed can the review begin.
- Does an organisation join later? Then it signs too, and the independence of reviewers and supervisor is looked at again.
- Record in the portal that it was signed and when. The signed document itself is not kept there.`,
  },
};
