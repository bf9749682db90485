import type { LibraryFinding } from './library-finding';

/** What gets lost between one service and the next. */
export const fromHandToHand: readonly LibraryFinding[] = [
  {
    key: 'waiting-list-nobody-watches',
    source: 'waiting-lists',
    themes: ['chain-cooperation', 'context-of-youth-care'],
    factorLevels: ['organisation', 'chain'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Op de wachtlijst is een gezin van niemand',
    pattern:
      'De verwijzer heeft overgedragen, de aanbieder is nog niet begonnen. Verslechtering wordt niet gezien, want niemand heeft de opdracht te bellen. Ouders weten niet bij wie zij terechtkunnen.',
    wider:
      'Wachten geldt in de systemen als een toestand zonder handeling. Overbruggende hulp is nergens ingekocht en hangt af van goede wil.',
    wentWell: 'Een praktijkondersteuner belde uit zichzelf elke twee weken met wie nog wachtte.',
    considerations:
      'Wie is verantwoordelijk tussen aanmelding en eerste gesprek? Wat gebeurt er als het in die tijd slechter gaat?',
  },
  {
    key: 'concern-gets-milder',
    source: 'handed-on',
    themes: ['chain-cooperation', 'professional-practice'],
    factorLevels: ['professional', 'chain'],
    patternTypes: ['longer-term-work', 'tools'],
    title: 'Bij elke overdracht wordt de zorg een tint lichter',
    pattern:
      'Wie het gezin kent, schrijft een brief. De ontvanger vat die samen, en de volgende vat de samenvatting samen. Twijfel en toon verdwijnen; wat overblijft is een hulpvraag.',
    wider:
      'Overdragen gebeurt schriftelijk en in vaste velden. Een warme overdracht, met alle partijen aan tafel, kost een uur dat niemand kan schrijven.',
    wentWell: 'Een jeugdarts ging één keer mee naar de intake en vertelde daar wat haar wakker hield.',
    considerations:
      'Wanneer dragen wij mondeling over, met het gezin erbij? Staat in onze brief wat ons het meeste zorgen baart?',
  },
  {
    key: 'nobody-leads',
    source: 'chronic-neglect',
    themes: ['chain-cooperation'],
    factorLevels: ['chain', 'organisation'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Veel hulpverleners rond één gezin en niemand die de regie heeft',
    pattern:
      'Elke dienst doet het eigen deel naar behoren. Iedereen neemt aan dat een ander het geheel bewaakt. Plannen spreken elkaar tegen, en het gezin draait op als coördinator.',
    wider:
      'Casusregie is een woord zonder opdracht: wie haar heeft mag niets beslissen over een ander en krijgt er geen uren voor.',
    wentWell: 'Een moeder koos zelf wie de spil werd, en alle partijen legden zich daarbij neer.',
    considerations: 'Wie mag knopen doorhakken als diensten het oneens zijn? Weet het gezin wie dat is?',
  },
  {
    key: 'two-worlds-youth-and-adult',
    source: 'parent-in-psychiatry',
    themes: ['chain-cooperation', 'parent-child-dilemma'],
    factorLevels: ['chain', 'organisation'],
    patternTypes: ['longer-term-work'],
    title: 'Volwassenenpsychiatrie en jeugdhulp werken in één huis en kennen elkaar niet',
    pattern:
      'De een behandelt de ouder, de ander begeleidt het kind. Zij hebben elkaars nummer niet. Wat de een weet over medicatie en crisis, had de ander nodig om het kind te beschermen.',
    wider:
      'Wetten, financiers en regio’s verschillen. Zelfs binnen één organisatie zijn dossiers van ouder en kind gescheiden.',
    wentWell: 'Twee instellingen wisselden een dag per maand van medewerkers.',
    considerations:
      'Hoe weet een behandelaar welke hulp de kinderen hebben, en andersom? Wie nodigt wie uit?',
  },
  {
    key: 'cliff-at-eighteen',
    source: 'becoming-eighteen',
    themes: ['chain-cooperation', 'context-of-youth-care'],
    factorLevels: ['organisation', 'chain'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Op de dag dat iemand meerderjarig wordt, stopt de jeugdhulp',
    pattern:
      'De einddatum van de beschikking is de verjaardag. Voorbereiding begint laat. Vanaf die dag gelden andere wetten, een ander loket en een eigen bijdrage, en de jongere moet alles zelf aanvragen.',
    wider:
      'Verlenging kan, maar wordt gezien als uitzondering. De volwassen kant neemt pas iemand aan die er al is.',
    wentWell: 'Een pleegzorgorganisatie begon met vijftien en een half met een plan voor later.',
    considerations:
      'Wie is in het jaar voor en het jaar na de achttiende dezelfde? Wat heeft iemand op de eerste dag nodig: huis, geld, mens?',
  },
  {
    key: 'reports-sent-back',
    source: 'partner-violence',
    themes: ['chain-cooperation'],
    factorLevels: ['chain', 'organisation'],
    patternTypes: ['response-to-incidents', 'longer-term-work'],
    title: 'Meldingen gaan heen en weer tussen Veilig Thuis en het wijkteam',
    pattern:
      'Een melding wordt beoordeeld en overgedragen omdat er al hulp is. De hulp die er is, weet niet wat er van haar wordt verwacht. Bij de volgende melding herhaalt het zich.',
    wider:
      'Er zijn werkafspraken over wie wat doet en weinig over wat overgedragen betekent. Degene die meldde hoort er niets over.',
    wentWell: 'In een regio belden de twee bij elke overdracht, hoe kort ook.',
    considerations:
      'Wat is een melding die voor de vierde keer komt? Wie zegt tegen de melder wat ermee is gedaan?',
  },
  {
    key: 'conclusions-at-the-table',
    source: 'prenatal-worries',
    themes: ['chain-cooperation', 'parent-child-dilemma'],
    factorLevels: ['chain', 'professional'],
    patternTypes: ['longer-term-work', 'family-professional'],
    title: 'Aan de beschermingstafel komt men met een conclusie, niet met informatie',
    pattern:
      'Elke partij heeft vooraf een standpunt over een maatregel. Het gesprek gaat over ja of nee. Ouders zitten tegenover zes mensen en begrijpen pas thuis wat er is gezegd.',
    wider:
      'De tafel beslist over de toegang tot de raad en de rechter, en wordt daardoor een zitting. Samen uitzoeken wat er speelt heeft geen eigen plek meer.',
    wentWell: 'Een voorzitter begon met de vraag wat het kind in de afgelopen week had gemerkt.',
    considerations:
      'Wat zou er veranderen als niemand zijn advies vooraf op papier had? Wie bereidt de ouders voor?',
  },
  {
    key: 'privacy-as-reason',
    source: 'self-harm-adolescents',
    themes: ['chain-cooperation', 'professional-practice'],
    factorLevels: ['professional', 'organisation', 'chain'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Privacy is het antwoord voordat de vraag is gesteld',
    pattern:
      'Een collega van elders belt en krijgt te horen dat er niets gedeeld mag worden. Wat er gedeeld moet worden en met welk doel, is niet besproken. Toestemming vragen komt niet op.',
    wider:
      'Medewerkers kennen het verbod en niet de uitzonderingen. Een fout met gegevens heeft gevolgen; zwijgen heeft die zelden zichtbaar.',
    wentWell: 'Een zorgteam vroeg ouders en kind bij de start met wie men mocht bellen.',
    considerations:
      'Wat willen wij weten, waarvoor, en wie vraagt het aan het gezin zelf? Wie geeft raad bij twijfel?',
  },
  {
    key: 'general-practitioner-gets-letters',
    source: 'family-moves',
    themes: ['chain-cooperation'],
    factorLevels: ['chain'],
    patternTypes: ['longer-term-work', 'tools'],
    title: 'De huisarts krijgt brieven en wordt niet gevraagd',
    pattern:
      'De dokter kent drie generaties en ziet alle gezinsleden. Jeugdhulp stuurt afschriften die ongelezen in een map komen. Bij een besluit zit de praktijk niet aan tafel.',
    wider:
      'Overleg is overdag, als het spreekuur loopt. Niemand heeft gevraagd op welk moment en in welke vorm het wel kan.',
    wentWell: 'Een wijkteam hield een kwartier spreekuur in de praktijk zelf.',
    considerations:
      'Wat weet de dokter van dit gezin dat wij niet weten? Op welk tijdstip kan die wel meedenken?',
  },
  {
    key: 'discharge-on-friday',
    source: 'young-babies-hospital',
    themes: ['chain-cooperation'],
    factorLevels: ['organisation', 'chain'],
    patternTypes: ['response-to-incidents', 'longer-term-work'],
    title: 'Ontslag uit het ziekenhuis valt voor het weekend, de hulp begint erna',
    pattern:
      'Moeder en kind gaan op vrijdag naar huis met een lijst van afspraken voor later. Wie er op zaterdag komt kijken staat er niet op. Het wijkteam leest het bericht op maandag.',
    wider:
      'Bedden zijn schaars en ontslag is een medisch besluit. Dat een huis ook veilig moet zijn is geen voorwaarde.',
    wentWell:
      'Een maatschappelijk werker van het ziekenhuis belde met de kraamzorg voordat de tas was ingepakt.',
    considerations:
      'Wat moet geregeld zijn voordat een baby met zorgen naar huis gaat? Wie is er de eerste drie dagen?',
  },
  {
    key: 'police-reports-pile-up',
    source: 'violence-threats',
    themes: ['chain-cooperation'],
    factorLevels: ['chain', 'organisation'],
    patternTypes: ['tools', 'response-to-incidents'],
    title: 'Zorgmeldingen van de politie stapelen zich op zonder dat iemand ze optelt',
    pattern:
      'Agenten komen vaak op hetzelfde adres en schrijven telkens een formulier. Elk formulier wordt afzonderlijk verwerkt. Dat het de achtste in een half jaar is, ziet alleen wie gaat zoeken.',
    wider:
      'Het werkproces gaat per melding. Dienders weten niet wat er met hun formulier gebeurt en schrijven gaandeweg minder op.',
    wentWell: 'Een wijkagent hield zelf een lijstje bij en belde toen het er vijf waren.',
    considerations: 'Bij hoeveel meldingen gaat er een ander licht aan? Wat krijgt de agent terug?',
  },
  {
    key: 'school-hears-nothing-back',
    source: 'school-signals',
    themes: ['chain-cooperation'],
    factorLevels: ['chain', 'professional'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'School ziet het kind elke dag en hoort niets terug',
    pattern:
      'De intern begeleider geeft een zorg door. Daarna blijft het stil. Of er hulp is, weet de juf niet, en dus weet zij ook niet waarop zij moet letten.',
    wider:
      'School geldt als vindplaats en niet als partner. Wat een leraar ziet staat in een volgsysteem waar hulpverleners nooit in kijken.',
    wentWell: 'Een brugfunctionaris liep elke week binnen in de lerarenkamer.',
    considerations:
      'Wat mag en moet een school weten om een kind te helpen? Wie belt terug, en binnen hoeveel dagen?',
  },
];
