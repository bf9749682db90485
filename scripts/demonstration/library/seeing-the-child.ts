import type { LibraryFinding } from './library-finding';

/** Who has the child in view while everybody is busy with the adults. */
export const seeingTheChild: readonly LibraryFinding[] = [
  {
    key: 'child-not-spoken-with',
    source: 'chronic-neglect',
    themes: ['parent-child-dilemma', 'professional-practice'],
    factorLevels: ['professional', 'team'],
    patternTypes: ['family-professional'],
    title: 'Over het kind wordt veel gesproken, met het kind weinig',
    pattern:
      'Hulpverleners kennen het kind uit verslagen en uit wat volwassenen vertellen. Een gesprek met het kind zelf wordt uitgesteld, omdat niemand het als zijn taak ziet of omdat men het kind niet wil belasten.',
    wider:
      'In meerdere organisaties is niet afgesproken wie met een kind praat en hoe dat wordt vastgelegd. Ook ervaren mensen vinden het lastig.',
    wentWell: 'Een leerkracht tekende elke week samen met het kind hoe het thuis ging.',
    considerations:
      'Wie in het team spreekt met jonge kinderen, en wie kan dat voordoen? Waar in het dossier is te lezen wat het kind zelf heeft gezegd?',
  },
  {
    key: 'parent-patient-child-unseen',
    source: 'parent-in-psychiatry',
    themes: ['parent-child-dilemma', 'chain-cooperation'],
    factorLevels: ['professional', 'organisation'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Wie een ouder behandelt, ziet het kind niet vanzelf',
    pattern:
      'De behandelaar van een vader of moeder met een psychische stoornis richt zich op herstel van de patiënt. Wat de klachten betekenen voor de kinderen in huis komt pas ter sprake als het misgaat.',
    wider:
      'De kindcheck staat in elk protocol, maar is in de praktijk een vinkje bij de start. Bij terugval of opname wordt hij niet herhaald.',
    wentWell: 'Op één afdeling hoorde een verpleegkundige altijd bij wie de kinderen die avond sliepen.',
    considerations:
      'Op welke momenten in een behandeling vragen wij opnieuw naar de kinderen? Met wie delen wij het antwoord?',
  },
  {
    key: 'working-alliance-as-goal',
    source: 'parent-addiction',
    themes: ['parent-child-dilemma', 'professional-practice'],
    factorLevels: ['professional', 'family'],
    patternTypes: ['family-professional', 'human-reasoning'],
    title: 'De goede band met ouders wordt een doel in plaats van een middel',
    pattern:
      'Zorgen worden verzacht of niet uitgesproken uit vrees dat ouders afhaken. De hulp gaat door, maar over de gevaarlijkste onderwerpen wordt gezwegen.',
    wider:
      'Opleidingen leggen de nadruk op aansluiten en vertrouwen. Hoe je vertrouwen houdt terwijl je begrenst, wordt zelden geoefend.',
    wentWell: 'Twee collega’s verdeelden de rollen: de een steunde, de ander sprak de zorgen uit.',
    considerations:
      'Welke zorg durven wij nu niet uit te spreken? Wat zouden ouders ervan zeggen als zij het later teruglezen?',
  },
  {
    key: 'bruise-in-baby',
    source: 'young-babies-hospital',
    themes: ['professional-practice', 'chain-cooperation'],
    factorLevels: ['professional', 'chain'],
    patternTypes: ['response-to-incidents', 'human-reasoning'],
    title: 'Klein letsel bij een baby die nog niet kruipt krijgt te snel een gewone verklaring',
    pattern:
      'Een plekje of een zwelling wordt uitgelegd als een ongelukje. Elke beroepskracht beoordeelt het eigen moment; dat er eerder iets was, weet de volgende niet.',
    wider:
      'Lichte letsels worden op het consultatiebureau, bij de huisarts en op de spoedpost apart genoteerd. Er is geen plek waar zij bij elkaar komen.',
    wentWell: 'Een arts in opleiding vroeg bij twijfel meteen een collega met ervaring mee te kijken.',
    considerations:
      'Bij welk letsel en welke leeftijd kijkt altijd een tweede mee? Hoe komen eerdere bezoeken in beeld?',
  },
  {
    key: 'crying-baby-parenting-advice',
    source: 'baby-crying',
    themes: ['parent-child-dilemma', 'professional-practice'],
    factorLevels: ['family', 'professional'],
    patternTypes: ['family-professional'],
    title: 'Veel huilen wordt een vraag over ritme en voeding, niet over uitputting',
    pattern:
      'Ouders van een baby die veel huilt krijgen advies over slapen en drinken. Hoe moe en wanhopig zij zijn, en wat zij doen als het niet meer gaat, blijft buiten het gesprek.',
    wider:
      'De vraag of iemand wel eens bang is het kind iets aan te doen, voelt voor beroepskrachten als een beschuldiging. Daardoor wordt hij bijna nergens gesteld.',
    wentWell: 'Een kraamverzorgende maakte de vraag gewoon door te vertellen dat veel ouders dit meemaken.',
    considerations:
      'Hoe vragen wij naar uitputting zonder te beschuldigen? Wie kan dezelfde dag nog overnemen?',
  },
  {
    key: 'divorce-conflict-child-lost',
    source: 'high-conflict-divorce-one',
    themes: ['parent-child-dilemma'],
    factorLevels: ['family', 'professional'],
    patternTypes: ['family-professional', 'longer-term-work'],
    title: 'In een vechtscheiding gaat alle aandacht naar de strijd van de ouders',
    pattern:
      'Overleg gaat over omgang, mails en verwijten. Hoe het kind slaapt, speelt en leert komt nauwelijks aan bod. Hulp voor het kind wacht tot de ouders het eens zijn.',
    wider:
      'Het aanbod is gebouwd op twee ouders die meewerken. Voor kinderen van wie de ouders blijven strijden is er weinig dat los daarvan kan beginnen.',
    wentWell: 'Een school bood het kind een vaste plek en hield beide ouders daar bewust buiten.',
    considerations:
      'Wat kan het kind vandaag al krijgen, ook als de ouders het niet eens worden? Wie is er alleen voor het kind?',
  },
  {
    key: 'neutral-so-nobody-judges-safety',
    source: 'high-conflict-divorce-two',
    themes: ['parent-child-dilemma', 'professional-practice'],
    factorLevels: ['professional', 'organisation'],
    patternTypes: ['human-reasoning', 'family-professional'],
    title: 'Neutraal blijven tussen twee ouders wordt niet oordelen over veiligheid',
    pattern:
      'Beschuldigingen over en weer worden gezien als deel van het conflict. Uit zorg om partijdig te lijken onderzoekt niemand of een van de verhalen klopt.',
    wider:
      'Klachten en tuchtzaken komen in deze zaken vaak voor. Organisaties leren hun mensen voorzichtig te zijn, en voorzichtig wordt afzijdig.',
    wentWell: 'Een onderzoeker scheidde in het verslag wat vaststond van wat werd beweerd.',
    considerations:
      'Wie doet feitenonderzoek als ouders elkaar beschuldigen? Hoe steunen wij collega’s die een oordeel geven?',
  },
  {
    key: 'fathers-out-of-view',
    source: 'prenatal-worries',
    themes: ['parent-child-dilemma', 'professional-practice'],
    factorLevels: ['professional', 'family'],
    patternTypes: ['family-professional', 'tools'],
    title: 'Hulp richt zich op de moeder; de vader of nieuwe partner blijft een onbekende',
    pattern:
      'Afspraken worden overdag met de moeder gemaakt. Wie er verder in huis woont, staat niet op het formulier. Een man die zorgt of juist gevaar geeft, komt zo niet in beeld.',
    wider:
      'Systemen hebben één contactpersoon per gezin. Veel werkers zien mannen pas als er een melding over hen is.',
    wentWell: 'Een verloskundige nodigde standaard ook de partner uit voor een gesprek apart.',
    considerations:
      'Weten wij van elk gezin wie er slaapt, zorgt en opvoedt? Wanneer spreken wij ook de andere ouder of partner?',
  },
  {
    key: 'siblings-forgotten',
    source: 'disability-and-psychiatry',
    themes: ['parent-child-dilemma', 'context-of-youth-care'],
    factorLevels: ['family', 'organisation'],
    patternTypes: ['longer-term-work', 'tools'],
    title: 'Eén kind is aangemeld; broers en zussen tellen niet mee',
    pattern:
      'De hulp is geregeld voor het kind met de meeste problemen. De andere kinderen in het gezin krijgen geen eigen gesprek, ook niet als zij veel zien en meemaken.',
    wider:
      'Beschikking, dossier en tarief staan op naam van één kind. Tijd voor de anderen is nergens te boeken.',
    wentWell: 'Een begeleider nam elke maand een uur voor de brussen, buiten het plan om.',
    considerations:
      'Hoe kijken wij naar alle kinderen in een huis? Welke afspraak met de gemeente maakt dat mogelijk?',
  },
  {
    key: 'young-carers',
    source: 'parent-in-psychiatry',
    themes: ['parent-child-dilemma'],
    factorLevels: ['family', 'professional'],
    patternTypes: ['family-professional', 'human-reasoning'],
    title: 'Een kind dat veel regelt in huis wordt geprezen in plaats van gesteund',
    pattern:
      'Het kind kookt, troost en let op de medicijnen van de ouder. Volwassenen noemen het zelfstandig en wijs. Dat het te veel draagt, wordt pas later gezien.',
    wider:
      'Een kind zonder opvallend gedrag roept in geen enkele dienst een alarm op. Sterk lijken is geen reden voor hulp.',
    wentWell: 'Een mentor vroeg door toen een leerling nooit mee kon op excursie.',
    considerations:
      'Waaraan merken wij dat een kind de zorg voor een ouder draagt? Wat bieden wij dan, naast een compliment?',
  },
  {
    key: 'undecided-where-child-grows-up',
    source: 'foster-placement',
    themes: ['parent-child-dilemma', 'context-of-youth-care'],
    factorLevels: ['professional', 'organisation', 'chain'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Het besluit waar een kind opgroeit wordt telkens vooruitgeschoven',
    pattern:
      'Terug naar huis blijft mogelijk zolang niemand iets anders besluit. Elke verlenging vraagt nieuw onderzoek. Het kind hecht zich intussen, of durft dat juist niet.',
    wider:
      'Een besluit over het perspectief kan worden aangevochten; uitstel niet. Daardoor is wachten voor alle partijen de veiligste keus, behalve voor het kind.',
    wentWell: 'Een jeugdbeschermer zette de uiterste dag van het besluit vooraf in het plan.',
    considerations:
      'Binnen welke tijd krijgt een kind antwoord? Wie bewaakt die termijn en wat gebeurt er als hij verloopt?',
  },
  {
    key: 'contact-visits-burden',
    source: 'foster-placement',
    themes: ['parent-child-dilemma', 'chain-cooperation'],
    factorLevels: ['family', 'professional'],
    patternTypes: ['family-professional', 'longer-term-work'],
    title: 'Bezoek van ouders aan een pleegkind loopt door, hoe het kind ook reageert',
    pattern:
      'Pleegouders zien dagen onrust na elk bezoek. De regeling ligt vast in een beschikking en wordt uitgevoerd zoals zij er staat. Wie haar kan aanpassen is voor betrokkenen onduidelijk.',
    wider:
      'Het recht van ouders op omgang is scherp omschreven; wat een kind verdraagt niet. Signalen van pleegouders wegen licht, omdat men hen als partij ziet.',
    wentWell: 'Een begeleider keek een half jaar lang na elk contact mee en schreef op wat zij zag.',
    considerations:
      'Hoe wegen wij wat pleegouders zien? Wie kan een omgangsregeling binnen een week bijstellen?',
  },
];
