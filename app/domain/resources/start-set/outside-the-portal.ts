import type { StartResource } from './start-resource';

export const outsideThePortal: StartResource = {
  slug: 'wat-buiten-het-portaal-blijft',
  kind: 'article',
  audience: 'public',
  steps: ['step-1', 'step-2', 'step-3', 'step-4'],
  moments: ['preparing', 'exploring', 'dialogue', 'drafting', 'commenting'],
  reviewMonths: 12,
  nl: {
    title: 'Privacy: wat buiten het portaal blijft',
    summary: 'Het portaal weet dat iets gebeurd is, niet wat er is gezegd. Wat hoort waar?',
    body: `De beste bescherming is wat er niet is. Dit portaal regelt een review, maar bewaart geen dossier.

## Nooit in het portaal

- Namen, geboortedata, adressen of telefoonnummers van kinderen, ouders en andere familie.
- Burgerservicenummers, dossiernummers, BIG-nummers en onderwijsnummers.
- Aantekeningen van gesprekken, tijdlijnen, opnamen en conceptverslagen.
- Stukken uit een dossier, ook niet als bijlage of in een opmerking.
- Namen van professionals die erbij waren.

Het portaal kijkt teksten na op zulke gegevens en weigert ze vaak, maar het ziet niet alles. Een verhaal zonder namen kan toch over één gezin gaan. **U** weet dat het best.

## Wel in het portaal

- Welke organisaties meedoen, en aantallen deelnemers per organisatie.
- Welke stappen klaar zijn, en op welke dag.
- Dat er toestemming, een rapport of een reactie is. De tekst daarvan niet.
- De leervraag, kort en zonder mensen. Alleen wie de review doet of begeleidt, leest die.

## Waar hoort het dan wel?

Spreek vóór het eerste gesprek af waar stukken staan: bij een van de organisaties of in de beveiligde omgeving van de opdrachtgever. Spreek ook af wie erbij kan, wie verantwoordelijk is, en wanneer alles wordt vernietigd. Mail geen stukken.

## Praten over een gezin

Een jeugdprofessional geeft informatie over een gezin niet zomaar aan anderen. De Jeugdwet vraagt daarvoor meestal toestemming (artikel 7.3.11). Een reviewer is zo'n ander. Elke organisatie gaat zelf na wat mag.

> **Vraag het na.** Dit is geen juridisch advies. Vraag bij twijfel de functionaris gegevensbescherming van uw organisatie.

## Vuistregels

- Leeftijdsgroep, geen leeftijd. Maand, geen dag. Regio, geen gemeente.
- Gegevens zonder naam zijn nog niet anoniem.
- Kan het korter? Dan is het ook veiliger.`,
  },
  en: {
    title: 'Privacy: what stays out of the portal',
    summary: 'The portal knows that something was done, not what was said. What belongs where?',
    body: `The best protection is what is not there. This portal organises a review, but keeps no case file.

## Never in the portal

- Names, dates of birth, addresses or phone numbers of children, parents and other family.
- Citizen service numbers, file numbers, numbers of professionals and of pupils.
- Notes of conversations, timelines, recordings and draft reports.
- Documents of a case file, also not attached or in a remark.
- Names of professionals who were there.

The portal looks through texts for such data and often refuses them, but it does not see everything. A story without names can still be about one family. **You** know that best.

## In the portal

- Which organisations take part, and numbers of participants per organisation.
- Which steps are done, and on which day.
- That there is a consent, a report or a response. Not its text.
- The learning question, short and without people. Only those who do or guide the review read it.

## Then where does it belong?

Agree before the first conversation where documents are kept: at one of the organisations or in the secured surroundings of the commissioner. Agree as well who can get at them, who is responsible, and when all is destroyed. Send no documents by mail.

## Talking about a family

A youth professional does not simply give information about a family to others. Dutch youth law mostly asks for consent (Jeugdwet, article 7.3.11). A reviewer is such another. Each organisation checks for itself what is allowed.

> **Ask.** This is no legal advice. When in doubt ask the data protection officer of your organisation.

## Rules of thumb

- Age group, not age. Month, not day. Region, not municipality.
- Data without a name are not anonymous yet.
- Can it be shorter? Then it is safer too.`,
  },
};
