import type { StartResource } from './start-resource';

export const groundRules: StartResource = {
  slug: 'spelregels',
  kind: 'template',
  audience: 'public',
  steps: ['step-1', 'step-2'],
  moments: ['agreeing', 'preparing', 'gate-design'],
  reviewMonths: 6,
  nl: {
    title: 'Spelregels voor een leerreview (sjabloon)',
    summary: 'Een voorbeeld van de afspraken waaronder organisaties en deelnemers meedoen.',
    body: `> **Dit is een voorbeeld.** Het netwerk heeft deze tekst nog niet vastgesteld, en een jurist heeft er nog niet naar gekeken. Vul aan wat tussen haken staat.

## Spelregels

1. **Wij doen mee om te leren.** Wij zoeken geen schuldige en leggen in deze review geen verantwoording af.
2. **Wij kijken met de kennis van toen.** Wij vragen waarom iets op dat moment logisch was.
3. **Wat iemand vertelt, blijft in de review.** Alleen patronen komen in het rapport. Een uitzondering is direct gevaar voor een kind of een ander: dan doen wij wat nodig is, en zeggen dat vooraf.
4. **Wat in de review is gezegd, gebruiken wij niet tegen elkaar.** Niet in een beoordeling, een klacht of een procedure. Wij weten dat een rechter of toezichthouder stukken kan opvragen. Daarom bewaren wij zo weinig mogelijk.
5. **Iedereen blijft in de eigen rol.** Ook de gemeente, en ook wie betaalt.
6. **Meedoen is vrijwillig.** Wie niet wil, hoeft dat niet uit te leggen. Wie stopt, bespreekt met de reviewers wat er gebeurt met wat al is verteld.
7. **Wij zorgen voor elkaar.** Elke organisatie wijst iemand aan voor opvang van haar mensen: [naam of functie bij de organisatie].
8. **Stukken blijven bij de organisaties.** Tijdlijn, gespreksaantekeningen en concepten staan op [afgesproken plek]. Zij worden vernietigd op [dag of moment]. Niets daarvan staat in het portaal.
9. **Het rapport noemt geen mensen.** Deelnemers kijken het na op feiten voordat het klaar is.
10. **De casegroep hoort de uitkomst als eerste.**
11. **De opdrachtgevers beslissen vooraf wie het rapport krijgt:** [wie, en of het openbaar wordt].
12. **Wij doen iets met de inzichten.** Elke opdrachtgever antwoordt schriftelijk binnen [termijn].

Vastgesteld door de opdrachtgevers op [dag], versie [versie].`,
  },
  en: {
    title: 'Ground rules for a learning review (template)',
    summary: 'An example of the agreements under which organisations and participants take part.',
    body: `> **This is an example.** The network has not adopted this text yet, and no lawyer has looked at it. Fill in what stands between brackets.

## Ground rules

1. **We take part to learn.** We look for nobody to blame and do not account for ourselves in this review.
2. **We look with what was known then.** We ask why something made sense at the time.
3. **What somebody tells stays in the review.** Only patterns come into the report. An exception is direct danger to a child or another person: then we do what is needed, and say so beforehand.
4. **What was said in the review we do not use against each other.** Not in an appraisal, a complaint or a procedure. We know that a court or regulator can ask for documents. So we keep as little as possible.
5. **Everybody stays in their own role.** The municipality too, and whoever pays.
6. **Taking part is voluntary.** Whoever does not want to need not explain it. Whoever stops discusses with the reviewers what happens to what was told already.
7. **We look after each other.** Each organisation names somebody who supports its people: [name or function at the organisation].
8. **Documents stay with the organisations.** Timeline, notes and drafts are kept at [agreed place]. They are destroyed on [day or moment]. Nothing of it is in the portal.
9. **The report names no people.** Participants check its facts before it is finished.
10. **The case group hears the outcome first.**
11. **The commissioners decide beforehand who receives the report:** [who, and whether it becomes public].
12. **We do something with the insights.** Each commissioner responds in writing within [period].

Adopted by the commissioners on [day], version [version].`,
  },
};
