import type { LibraryFinding } from './library-finding';

/** Money, places, people and rules: what the work has to be done with. */
export const meansAndPeople: readonly LibraryFinding[] = [
  {
    key: 'too-heavy-too-light',
    source: 'disability-and-psychiatry',
    themes: ['chain-cooperation', 'context-of-youth-care'],
    factorLevels: ['organisation', 'chain'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Te zwaar voor de een, te licht voor de ander',
    pattern:
      'Een jongere met een lage intelligentie en psychische klachten wordt afgewezen door de gehandicaptenzorg vanwege het gedrag en door de ggz vanwege het niveau. Verwijzers bellen rond tot iemand ja zegt.',
    wider:
      'Voorzieningen omschrijven hun doelgroep met wat zij niet doen. Wie twee dingen tegelijk heeft, valt onder geen enkele omschrijving.',
    wentWell: 'Twee aanbieders namen de zorg samen aan en deelden de nachten.',
    considerations: 'Wie is aan zet als iedereen nee zegt? Welke uitsluiting kunnen wij schrappen?',
  },
  {
    key: 'crisis-out-of-hours',
    source: 'closed-care',
    themes: ['chain-cooperation'],
    factorLevels: ['chain', 'organisation'],
    patternTypes: ['response-to-incidents', 'tools'],
    title: 'In de nacht weet de crisisdienst niets van wat overdag bekend is',
    pattern:
      'Buiten kantooruren komt iemand die het gezin niet kent. Plan en afspraken zijn niet in te zien. Er volgt een oplossing voor één nacht, en de vaste hulp hoort het dagen later.',
    wider:
      'De dienst heeft een eigen systeem en een eigen opdracht: de nacht door. Herhaalde crises worden niet als reeks besproken.',
    wentWell: 'Een gezin had een crisiskaart aan de koelkast waarop stond wat helpt.',
    considerations:
      'Wat moet iemand die in het weekend binnenkomt in vijf minuten kunnen lezen? Wie belt er de volgende ochtend?',
  },
  {
    key: 'meeting-without-decision',
    source: 'high-conflict-divorce-two',
    themes: ['chain-cooperation', 'professional-practice'],
    factorLevels: ['team', 'chain'],
    patternTypes: ['management-systems', 'longer-term-work'],
    title: 'Overleg genoeg, besluiten weinig',
    pattern:
      'Rond een gezin komt een grote groep elke zes weken bijeen. Men brengt elkaar op de hoogte en gaat uiteen. Acties hebben geen naam en geen datum; de volgende keer begint met hetzelfde rondje.',
    wider:
      'Aanwezig zijn telt als samenwerken. Een voorzitter van buiten, met mandaat, is er alleen bij opschaling.',
    wentWell: 'Een procesregisseur eindigde elk overleg met drie regels: wie, wat, wanneer.',
    considerations: 'Welk besluit moest dit overleg nemen? Wie ontbrak om het te kunnen nemen?',
  },
  {
    key: 'family-moves-file-stays',
    source: 'homeless-young',
    themes: ['chain-cooperation', 'context-of-youth-care'],
    factorLevels: ['chain', 'organisation'],
    patternTypes: ['tools', 'management-systems'],
    title: 'Het gezin verhuist, de kennis blijft achter',
    pattern:
      'Na een verhuizing over de gemeentegrens begint hulp bij nul. De oude gemeente sluit af, de nieuwe wacht op een aanmelding. Een gezin dat uit beeld wil blijven, kan dat zo.',
    wider:
      'Er is een regel over wie betaalt en geen gewoonte van opbellen. Weken discussie over de woonplaats gaan voor op een huisbezoek.',
    wentWell: 'Een consulent reed mee naar het eerste gesprek in de nieuwe woonplaats.',
    considerations:
      'Wie blijft betrokken tot de nieuwe hulp echt begonnen is? Wat doen wij als een gezin steeds verder trekt?',
  },
  {
    key: 'product-decides-care',
    source: 'waiting-lists',
    themes: ['context-of-youth-care'],
    factorLevels: ['organisation'],
    patternTypes: ['management-systems'],
    title: 'Wat is ingekocht bepaalt wat een gezin nodig heeft',
    pattern:
      'De verwijzer zoekt in een lijst met codes. Een gezin dat van alles een beetje nodig heeft, krijgt drie losse producten van drie aanbieders. Als het budget op is, eindigt de hulp en niet de vraag.',
    wider:
      'Aanbesteding maakt hulp vergelijkbaar door haar op te knippen. Samenhang is van niemand, want zij heeft geen tarief.',
    wentWell: 'Een gemeente hield een vrij bedrag achter waarover de werker zelf besliste.',
    considerations: 'Welke hulp zouden wij geven als er geen productenboek was? Wat houdt ons daarvan af?',
  },
  {
    key: 'changing-guardians',
    source: 'many-moves',
    themes: ['context-of-youth-care', 'parent-child-dilemma'],
    factorLevels: ['organisation', 'team'],
    patternTypes: ['management-systems', 'family-professional'],
    title: 'Steeds een andere jeugdbeschermer, steeds hetzelfde verhaal opnieuw',
    pattern:
      'Door vertrek en ziekte wisselt de vaste werker vaak. Het kind vertelt voor de vijfde keer wat er is gebeurd, of vertelt het niet meer. Tussen twee werkers ligt een gat van weken.',
    wider: 'Personeel stroomt sneller uit dan in. Wie blijft neemt waar, en wie waarneemt doet wat moet.',
    wentWell: 'Een steunfiguur uit de eigen familie was bij elk eerste gesprek.',
    considerations: 'Welke volwassene blijft, ook als werkers gaan? Hoe nemen wij afscheid van een kind?',
  },
  {
    key: 'caseload-and-forms',
    source: 'small-providers',
    themes: ['context-of-youth-care'],
    factorLevels: ['organisation', 'professional'],
    patternTypes: ['management-systems', 'tools'],
    title: 'Verantwoorden kost de tijd die voor gezinnen was',
    pattern:
      'Een werker vult per gezin vijf systemen in. Huisbezoeken worden korter en schuiven naar telefoon en beeld. Wat in een huis te ruiken en te horen is, ontgaat de hulp.',
    wider:
      'Elke opdrachtgever vraagt eigen cijfers. De werklast wordt gemeten in zaken en niet in wat een zaak vraagt.',
    wentWell: 'Een teamleider schrapte met de administratie elk veld dat niemand las.',
    considerations: 'Welk deel van de week zijn wij bij mensen thuis? Welke registratie kan morgen weg?',
  },
  {
    key: 'free-bed-decides',
    source: 'many-moves',
    themes: ['context-of-youth-care', 'chain-cooperation'],
    factorLevels: ['organisation', 'chain'],
    patternTypes: ['management-systems', 'longer-term-work'],
    title: 'Een kind gaat naar waar plek is, niet naar wat past',
    pattern:
      'Bij een uithuisplaatsing wordt gebeld naar het vrije bed. Het past niet, het loopt vast, en er volgt een nieuwe overplaatsing. Elke breuk maakt de volgende plek moeilijker te vinden.',
    wider:
      'Pleeggezinnen en kleine huizen zijn schaars. Overplaatsen is voor elke voorziening apart een redelijk besluit; de reeks is dat voor geen kind.',
    wentWell: 'Een gezinshuis sprak af dat een kind bleef, en dat de hulp zou wisselen.',
    considerations:
      'Wat is nodig om een kind te laten blijven als het moeilijk wordt? Wie telt de plekken waar een kind heeft gewoond?',
  },
  {
    key: 'last-resort-keeps',
    source: 'sexual-harm-in-group',
    themes: ['context-of-youth-care'],
    factorLevels: ['organisation', 'chain'],
    patternTypes: ['management-systems', 'human-reasoning'],
    title: 'De laatste die ja zei, houdt een jongere die hij niet aankan',
    pattern:
      'Een aanbieder neemt iemand aan omdat er niets anders is. Het team komt kennis tekort en zegt dat niet hardop, want dan is er helemaal niets. Verwijzers zijn opgelucht en vragen niet door.',
    wider:
      'Nee zeggen na de start geldt als falen. Er is geen manier om samen extra kennis of handen te halen zonder te verhuizen.',
    wentWell: 'Een groepsleider belde een ander team en vroeg of iemand een week mee wilde draaien.',
    considerations: 'Hoe kan een voorziening om hulp vragen zonder een jongere kwijt te raken? Wie luistert?',
  },
  {
    key: 'unknown-quality-small-provider',
    source: 'small-providers',
    themes: ['context-of-youth-care', 'chain-cooperation'],
    factorLevels: ['organisation', 'chain'],
    patternTypes: ['management-systems', 'longer-term-work'],
    title: 'Van een kleine nieuwe aanbieder weet niemand hoe goed hij is',
    pattern:
      'Er is snel plek en de mensen zijn betrokken. Plaatsende werkers komen zelden langs. Twijfels over begeleiding of geld worden door ieder gehoord en door niemand verzameld.',
    wider:
      'Bij de gemeente is contract, toezicht en klacht verdeeld over drie afdelingen. Bij een persoonsgebonden budget is er soms geen enkele.',
    wentWell: 'Een accounthouder en een toezichthouder gingen samen onaangekondigd kijken.',
    considerations:
      'Waar komen losse signalen over een aanbieder bij elkaar? Wie is het laatst binnen geweest?',
  },
  {
    key: 'team-rebuilt-memory-lost',
    source: 'family-moves',
    themes: ['context-of-youth-care', 'chain-cooperation'],
    factorLevels: ['organisation', 'team'],
    patternTypes: ['management-systems'],
    title: 'Na een reorganisatie weet niemand meer hoe het ging',
    pattern:
      'Wijkteams krijgen een nieuwe indeling en een nieuwe werkwijze. Vaste lijnen met scholen en artsen verdwijnen met de mensen. Lopende zaken worden verdeeld en een deel raakt zoek.',
    wider:
      'Veranderingen volgen elkaar op voordat de vorige is ingedaald. Overzicht van wat in de oude vorm goed werkte ontbreekt.',
    wentWell: 'Een vertrekkende werker bracht al haar gezinnen te voet naar haar opvolger.',
    considerations:
      'Wat mag tijdens een verbouwing niet stilvallen? Wie houdt de lijst van gezinnen tussen oud en nieuw?',
  },
  {
    key: 'fear-of-blame',
    source: 'closed-care',
    themes: ['context-of-youth-care', 'professional-practice'],
    factorLevels: ['personal', 'organisation'],
    patternTypes: ['management-systems', 'human-reasoning'],
    title: 'Uit angst voor de tuchtrechter schrijft men om zich in te dekken',
    pattern:
      'Na een ernstige gebeurtenis elders neemt het aantal handtekeningen en mails toe. Besluiten schuiven omhoog of opzij. Een fout bespreken met collega’s voelt gevaarlijk.',
    wider:
      'Medewerkers lezen over schuld in de krant en horen van bestuurders weinig over steun. Leren en afrekenen lopen in één gesprek door elkaar.',
    wentWell: 'Een bestuurder vertelde in een open bijeenkomst over een eigen misser.',
    considerations:
      'Wat kan iemand hier over een fout vertellen, en aan wie? Hoe ziet steun eruit op de dag erna?',
  },
];
