import type { StartResource } from './start-resource';

export const sixSteps: StartResource = {
  slug: 'de-zes-stappen',
  kind: 'article',
  audience: 'public',
  steps: ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6'],
  moments: ['agreeing', 'preparing'],
  reviewMonths: 6,
  nl: {
    title: 'De zes stappen van een leerreview',
    summary:
      'Van het eerste gesprek tot wat er later mee gebeurt. De namen van stap 5 en 6 zijn nog niet zeker.',
    body: `Een leerreview heeft zes stappen. Hoeveel aandacht elke stap krijgt, hangt af van de vraag. Een deel kan online, en bijeenkomsten kunnen kort na elkaar worden gepland.

## 1. Oriëntatie

De opdrachtgevers kunnen een gratis oriëntatiegesprek krijgen. Daarin komt aan de orde: wat wilt u leren, welke vorm past daarbij, wie waren betrokken, en wat gaat u met de inzichten doen? Dit leidt tot een voorstel en een offerte. Elke organisatie die meedoet, geeft schriftelijk toestemming.

## 2. Verkenning

De opdrachtgevers stellen het reviewteam en de casegroep samen. De reviewers voeren gesprekken met de professionals die erbij waren. Zij vragen hun vooraf om hun eigen tijdlijn te schrijven. Soms komen er gesprekken met het gezin bij, of een studie van stukken. De reviewers maken er één verhaal van: de geïntegreerde tijdlijn. Dat is een werkdocument. Het blijft buiten het portaal.

## 3. Dialoog in leerbijeenkomsten

Reviewteam en casegroep lezen het verhaal. Samen zoeken zij de cruciale momenten, de factoren die meespeelden en de patronen die verder gaan dan deze situatie.

## 4. Inzichten vertalen en aanbevelingen formuleren

De reviewers schrijven een conceptverslag. Het reviewteam geeft commentaar. In dezelfde bijeenkomst ontstaan de aanbevelingen, of liever nog: de vragen en overwegingen voor de opdrachtgevers.

## 5. Terugkoppeling en rapportage

> **Te bevestigen door het netwerk.** De naam van deze stap is van ons. Wat we beschrijven, past bij hoe reviews zijn gedaan, maar de officiële tekst hebben we nog niet.

Een supervisor toetst het verslag. De casegroep hoort de uitkomst als eerste. Daarna bespreken de reviewers het eindrapport met de opdrachtgevers.

## 6. Borging en evaluatie

> **Te bevestigen door het netwerk.** Ook de naam van deze stap is van ons.

De opdrachtgevers laten weten wat zij met elke vraag of aanbeveling doen: wie, wat en wanneer. Later kijkt u samen terug op wat er veranderde, en op hoe de review zelf ging.

## Het hoeft niet altijd volledig

Een review kan ook kleiner: met minder gesprekken, in één dag, of over een thema in meerdere situaties. De uitgangspunten blijven gelijk. Hoe voller de review, hoe steviger de onderbouwing.`,
  },
  en: {
    title: 'The six steps of a learning review',
    summary:
      'From the first talk to what is done with it later. The names of steps 5 and 6 are not certain yet.',
    body: `A learning review has six steps. How much attention each step gets depends on the question. Part of it can be online, and meetings can be planned close together.

## 1. Orientation

Commissioners can have an orientation talk free of charge. It is about what you want to learn, which form fits, who was involved, and what you will do with the insights. This leads to a proposal and a quotation. Each organisation that takes part consents in writing.

## 2. Exploration

The commissioners put together the review team and the case group. The reviewers have conversations with the professionals who were there, and ask them beforehand to write their own timeline. Sometimes conversations with the family are added, or a study of documents. The reviewers turn it into one story: the integrated timeline. That is a working document. It stays outside the portal.

## 3. Dialogue in learning sessions

Review team and case group read the story. Together they look for the crucial moments, the factors that played a part, and the patterns that go beyond this situation.

## 4. Translating insights and writing recommendations

The reviewers write a draft report. The review team comments on it. In the same meeting the recommendations take shape, or rather: the questions and considerations for the commissioners.

## 5. Feedback and report

> **To be confirmed by the network.** The name of this step is ours. What we describe fits how reviews were done, but we do not have the official text yet.

A supervisor checks the report. The case group hears the outcome first. Then the reviewers discuss the final report with the commissioners.

## 6. Follow-up and evaluation

> **To be confirmed by the network.** The name of this step is ours as well.

The commissioners say what they do with each question or recommendation: who, what and when. Later you look back together at what changed, and at how the review itself went.

## It need not always be full

A review can be smaller: with fewer conversations, in one day, or on a theme across several situations. The principles stay the same. The fuller the review, the stronger the evidence.`,
  },
};
