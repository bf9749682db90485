import type { LibraryFinding } from './library-finding';

/** How safety is judged, and what gets in the way of that. */
export const judgingSafety: readonly LibraryFinding[] = [
  {
    key: 'first-explanation-stays',
    source: 'many-moves',
    themes: ['professional-practice'],
    factorLevels: ['professional', 'team'],
    patternTypes: ['human-reasoning'],
    title: 'De eerste verklaring blijft staan, ook als er andere feiten bij komen',
    pattern:
      'Een diagnose uit het begin kleurt alles wat daarna gebeurt. Nieuw gedrag wordt erin ingepast. Niemand vraagt wat er aan de hand kan zijn als die verklaring niet klopt.',
    wider:
      'Diagnoses reizen mee van instelling naar instelling en worden overgenomen zonder opnieuw te kijken. Tijd voor herbeoordeling is niet ingebouwd.',
    wentWell: 'Een nieuwe gedragsdeskundige las het dossier bewust pas na de eerste ontmoeting.',
    considerations:
      'Welke andere verklaring hebben wij overwogen? Wie in het team mag de advocaat van de duivel zijn?',
  },
  {
    key: 'used-to-severity',
    source: 'chronic-neglect',
    themes: ['professional-practice', 'context-of-youth-care'],
    factorLevels: ['team', 'organisation'],
    patternTypes: ['human-reasoning'],
    title: 'Wie veel ernst ziet, raakt eraan gewend',
    pattern:
      'In een gezin met al jaren zorgen verschuift de norm. Vuile kleren, een lege koelkast en gemiste afspraken heten bij dit gezin gewoon. Vergeleken met andere zaken lijkt het mee te vallen.',
    wider:
      'Teams met zware caseloads vergelijken gezinnen met elkaar en niet met wat een kind nodig heeft. Een frisse blik komt alleen bij wisseling.',
    wentWell: 'Een stagiair stelde in het casusoverleg hardop de vraag die niemand meer stelde.',
    considerations:
      'Wat zou iemand zien die hier voor het eerst binnenkomt? Hoe organiseren wij zo’n blik van buiten?',
  },
  {
    key: 'risk-form-replaces-thinking',
    source: 'sexual-abuse-home',
    themes: ['professional-practice'],
    factorLevels: ['professional', 'organisation'],
    patternTypes: ['tools', 'management-systems'],
    title: 'De risicotaxatie wordt ingevuld en daarna niet meer gebruikt',
    pattern:
      'De lijst is verplicht en komt klaar op de dag dat zij klaar moet zijn. De uitkomst verandert weinig aan het plan. Soms wordt er net zo lang geschoven tot de score past bij wat men al dacht.',
    wider:
      'Sturing gaat over hoeveel lijsten op tijd zijn ingevuld. Over wat zij opleveren wordt niet gesproken.',
    wentWell: 'Een werkbegeleider besprak twee scores van dezelfde zaak naast elkaar.',
    considerations:
      'Welk besluit namen wij anders door dit instrument? Wat missen wij als wij het niet zouden hebben?',
  },
  {
    key: 'safety-plan-on-paper',
    source: 'partner-violence',
    themes: ['professional-practice', 'parent-child-dilemma'],
    factorLevels: ['professional', 'chain'],
    patternTypes: ['tools', 'longer-term-work'],
    title: 'Het veiligheidsplan bestaat op papier en is niet beproefd',
    pattern:
      'Er staan afspraken in over wie ingrijpt en wie gebeld wordt. Of de oma die genoemd is de telefoon opneemt, en of zij durft, heeft niemand gevraagd.',
    wider:
      'Een plan is nodig om een volgende stap te mogen zetten. Maken telt; naleven en bijstellen heeft geen eigen moment.',
    wentWell: 'Een wijkteam speelde met het netwerk een avond na waarop het mis zou gaan.',
    considerations:
      'Wanneer hebben wij dit plan getest? Wie merkt het als een afspraak niet wordt nagekomen?',
  },
  {
    key: 'not-daring-to-ask-suicide',
    source: 'suicide-waiting',
    themes: ['professional-practice'],
    factorLevels: ['personal', 'professional'],
    patternTypes: ['human-reasoning', 'family-professional'],
    title: 'De vraag naar gedachten aan de dood wordt omzeild',
    pattern:
      'School, wijkteam en ouders zien somberheid. Iedereen vreest dat vragen naar zelfdoding iets losmaakt, of dat men het antwoord niet aankan. De vraag schuift door naar de specialist, die er nog niet is.',
    wider:
      'Kennis over het bespreken van suïcidaliteit is te vinden bij de jeugd-ggz en nauwelijks daarbuiten, terwijl de eerste gesprekken juist daar plaatsvinden.',
    wentWell: 'Een leerlingbegeleider had geoefend en vroeg het gewoon.',
    considerations:
      'Wie in onze kring heeft geoefend om deze vraag te stellen? Wat doet iemand in het uur na het antwoord ja?',
  },
  {
    key: 'no-suicide-promise',
    source: 'self-harm-adolescents',
    themes: ['professional-practice'],
    factorLevels: ['professional', 'organisation'],
    patternTypes: ['tools', 'human-reasoning'],
    title: 'Een belofte om zichzelf niets aan te doen stelt de verkeerde gerust',
    pattern:
      'De jongere zegt toe te bellen voor het misgaat. De toezegging staat in het dossier als bescherming. De spanning daaronder wisselt per uur, en bellen is dan juist het moeilijkst.',
    wider:
      'Bij weinig bedden en lange diensten geeft een afspraak houvast aan wie moet besluiten iemand naar huis te laten gaan.',
    wentWell: 'Een verpleegkundige maakte met ouders en kind een signaleringsplan met stappen voor iedereen.',
    considerations:
      'Waarop steunt ons besluit als de toezegging wegvalt? Wat weten de ouders van het plan voor de nacht?',
  },
  {
    key: 'abuse-seen-as-behaviour',
    source: 'sexual-abuse-home',
    themes: ['professional-practice', 'chain-cooperation'],
    factorLevels: ['professional', 'chain'],
    patternTypes: ['human-reasoning', 'longer-term-work'],
    title: 'Signalen van seksueel misbruik worden uitgelegd als lastig gedrag',
    pattern:
      'Druk, boos of seksueel getint gedrag leidt tot training en straf. De vraag wat het kind heeft meegemaakt komt laat. Losse opmerkingen van het kind staan in drie dossiers en zijn nooit naast elkaar gelegd.',
    wider:
      'Er is veel aanbod dat gedrag verandert en weinig ruimte om niet te weten wat er speelt. Over misbruik beginnen voelt als een beschuldiging.',
    wentWell: 'Een begeleidster schreef letterlijk op wat het kind zei, zonder uitleg.',
    considerations: 'Wat wil het gedrag zeggen? Waar komen kleine uitspraken van een kind bij elkaar?',
  },
  {
    key: 'waiting-for-police',
    source: 'sexual-abuse-home',
    themes: ['chain-cooperation', 'professional-practice'],
    factorLevels: ['chain', 'professional'],
    patternTypes: ['response-to-incidents'],
    title: 'Zolang de recherche onderzoekt staat de hulp stil',
    pattern:
      'Uit vrees het bewijs te schaden praat niemand met het kind over wat er is gebeurd. Weken gaan voorbij zonder steun. Ouders horen van de een dat het mag en van de ander dat het niet mag.',
    wider:
      'Afspraken tussen opsporing en zorg over dit soort zaken zijn bij weinig mensen bekend en worden per zaak opnieuw uitgevonden.',
    wentWell: 'Een officier en een behandelaar spraken dezelfde week af wat er wel kon.',
    considerations:
      'Welke troost en zorg kan altijd doorgaan tijdens een strafrechtelijk onderzoek? Wie zegt dat tegen de ouders?',
  },
  {
    key: 'reporting-code-breaks-trust',
    source: 'baby-crying',
    themes: ['professional-practice', 'chain-cooperation'],
    factorLevels: ['personal', 'professional', 'team'],
    patternTypes: ['management-systems', 'family-professional'],
    title: 'De meldcode voelt als verraad aan het gezin',
    pattern:
      'De eerste stappen zet een beroepskracht in het eigen hoofd. Overleggen gebeurt niet, want dan wordt het echt. Een melding komt pas als er geen weg terug meer is.',
    wider:
      'Na een melding hoort men vaak niets meer, terwijl het contact met ouders wel verandert. Dat verhaal gaat rond en maakt de volgende voorzichtig.',
    wentWell: 'Een aandachtsfunctionaris belde uit zichzelf elke week met twee teams.',
    considerations: 'Wat maakt overleggen licht? Hoe horen onze mensen wat een melding heeft opgeleverd?',
  },
  {
    key: 'incidents-without-accumulation',
    source: 'chronic-neglect',
    themes: ['professional-practice', 'chain-cooperation'],
    factorLevels: ['professional', 'organisation', 'chain'],
    patternTypes: ['tools', 'longer-term-work'],
    title: 'Verwaarlozing stapelt zich op, maar ieder ziet één steen',
    pattern:
      'Er is geen groot voorval, wel honderd kleine. Elk daarvan is te licht om in te grijpen. Een overzicht in de tijd ontbreekt, zodat niemand de optelsom maakt.',
    wider:
      'Systemen zijn gebouwd rond contacten en incidenten. Een tijdlijn over jaren vraagt handwerk waarvoor geen uren zijn.',
    wentWell: 'Een gezinsvoogd maakte één vel met alle jaren erop en legde dat op tafel.',
    considerations:
      'Wanneer maken wij een tijdlijn? Wat zouden wij zien als alle signalen van vijf jaar op één blad stonden?',
  },
  {
    key: 'rule-of-optimism',
    source: 'parent-addiction',
    themes: ['professional-practice'],
    factorLevels: ['personal', 'professional', 'team'],
    patternTypes: ['human-reasoning'],
    title: 'Hoop op herstel maakt een kleine stap groot',
    pattern:
      'Na een zware tijd doet een ouder iets goed. De opluchting is groot en de begeleiding wordt afgebouwd. Eerdere keren dat het na een goede periode terugzakte wegen niet mee.',
    wider:
      'Werken vanuit kracht is de heersende aanpak. Twijfel uitspreken voelt als iemand opgeven, zeker na jaren van inzet.',
    wentWell: 'Een teamleider vroeg bij elke afschaling: wat is er deze keer anders dan de vorige?',
    considerations:
      'Hoe lang moet een verbetering duren voordat wij er op bouwen? Wie kijkt mee die niet van het gezin houdt?',
  },
  {
    key: 'labels-copied',
    source: 'many-moves',
    themes: ['professional-practice', 'chain-cooperation'],
    factorLevels: ['professional', 'organisation'],
    patternTypes: ['tools', 'human-reasoning'],
    title: 'Oordelen in een dossier worden feiten door ze over te schrijven',
    pattern:
      'Woorden als manipulatief of onbetrouwbaar staan zonder bron in een verslag. Het volgende verslag neemt ze over. Na enkele jaren weet niemand meer waar het vandaan komt en hoe het bedoeld was.',
    wider:
      'Rapporten ontstaan door knippen en plakken onder tijdsdruk. Feit, mening en bron staan door elkaar.',
    wentWell: 'Een jongere mocht zelf een bladzijde aan zijn dossier toevoegen.',
    considerations:
      'Van wie komt dit oordeel en van wanneer is het? Hoe leest de jongere zelf wat wij over hem schrijven?',
  },
];
