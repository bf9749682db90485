import type { LibraryFinding } from './library-finding';

/** What happens between families and those who help them. */
export const parentsAndHelp: readonly LibraryFinding[] = [
  {
    key: 'disguised-compliance',
    source: 'chronic-neglect',
    themes: ['parent-child-dilemma', 'professional-practice'],
    factorLevels: ['family', 'professional'],
    patternTypes: ['family-professional', 'human-reasoning'],
    title: 'Ouders die overal ja op zeggen, lijken mee te werken',
    pattern:
      'Ouders komen op afspraken, tekenen plannen en bedanken voor de hulp. Thuis verandert niets. De werker telt de gesprekken en niet wat er voor de kinderen anders is geworden.',
    wider:
      'Plannen beschrijven wat hulp doet: gesprekken, training, bezoek. Wat een kind ervan moet merken staat er zelden in, zodat schijn en vooruitgang op elkaar lijken.',
    wentWell: 'Een gezinscoach liet bij elk doel opschrijven waaraan het kind het verschil zou merken.',
    considerations:
      'Wat is er voor de kinderen echt anders dan drie maanden geleden? Wie heeft dat met eigen ogen gezien?',
  },
  {
    key: 'mild-disability-language',
    source: 'parents-mild-disability',
    themes: ['professional-practice', 'parent-child-dilemma'],
    factorLevels: ['family', 'professional'],
    patternTypes: ['family-professional', 'tools'],
    title: 'Ouders met een licht verstandelijke beperking worden overvraagd',
    pattern:
      'Brieven, plannen en gesprekken zijn te moeilijk. Ouders knikken en beloven, omdat zij niet dom willen lijken. Als een afspraak mislukt, heet dat onwil.',
    wider:
      'Een beperking is vaak niet bekend: niemand vroeg naar school en lezen. Materiaal in eenvoudige taal of met plaatjes is er wel, maar niet bij de hand.',
    wentWell: 'Een werker liet ouders in eigen woorden vertellen wat er was afgesproken.',
    considerations:
      'Hoe merken wij dat iemand ons niet begrijpt? Welke van onze brieven kan een ouder die moeilijk leest gebruiken?',
  },
  {
    key: 'mild-disability-lasting-support',
    source: 'parents-mild-disability',
    themes: ['context-of-youth-care', 'parent-child-dilemma'],
    factorLevels: ['organisation', 'family'],
    patternTypes: ['management-systems', 'longer-term-work'],
    title: 'Hulp van korte duur voor een vraag die niet overgaat',
    pattern:
      'Een gezin krijgt steeds een traject van enkele maanden. Zolang de begeleiding er is gaat het goed; na afsluiting zakt het terug en begint een nieuwe aanmelding.',
    wider:
      'Contracten belonen afronden. Dat sommige ouders hun hele opvoedtijd iemand naast zich nodig hebben, past in geen product.',
    wentWell: 'Een buurtmoeder bleef jaren komen, langs alle trajecten heen.',
    considerations:
      'Voor welke gezinnen is blijvende steun op maat goedkoper en veiliger dan telkens opnieuw beginnen?',
  },
  {
    key: 'sobriety-as-safety',
    source: 'parent-addiction',
    themes: ['professional-practice', 'parent-child-dilemma'],
    factorLevels: ['professional', 'family'],
    patternTypes: ['tools', 'human-reasoning'],
    title: 'Een schone test van een verslaafde ouder wordt gelezen als een veilig huis',
    pattern:
      'Urinecontroles vormen het hart van het plan. Zijn die schoon, dan heet het goed te gaan. Hoe de ouder zorgt als de spanning oploopt en wat een terugval voor het kind betekent, blijft open.',
    wider:
      'Wat te meten is krijgt gewicht. Verslavingszorg en jeugdbescherming verwachten van elkaar dat de ander naar het opvoeden kijkt.',
    wentWell: 'Met de ouder is een plan gemaakt voor de dag van de terugval, met de buurvrouw erbij.',
    considerations:
      'Wat zegt een uitslag wel en niet over de zorg voor een kind? Wat spreken wij af voor als het gebruik terugkomt?',
  },
  {
    key: 'consent-of-both-parents',
    source: 'high-conflict-divorce-one',
    themes: ['parent-child-dilemma', 'context-of-youth-care'],
    factorLevels: ['professional', 'organisation'],
    patternTypes: ['management-systems', 'family-professional'],
    title: 'Zonder handtekening van beide ouders begint er niets',
    pattern:
      'Eén ouder met gezag weigert, en hulp voor het kind staat maanden stil. Werkers zien geen weg buiten de rechter om en leggen de zaak stil.',
    wider:
      'Regels over toestemming worden strenger uitgelegd dan zij zijn. Juridisch advies is ver weg; een klacht voelt dichtbij.',
    wentWell: 'Een instelling had een jurist op afroep die dezelfde dag zei wat wel kon.',
    considerations:
      'Welke hulp mag al beginnen als een van beide gezagdragers niet wil? Wie beantwoordt die vraag snel?',
  },
  {
    key: 'unborn-child-nobody-responsible',
    source: 'prenatal-worries',
    themes: ['chain-cooperation', 'context-of-youth-care'],
    factorLevels: ['chain', 'organisation'],
    patternTypes: ['longer-term-work', 'management-systems'],
    title: 'Voor de geboorte is iedereen bezorgd en niemand aan zet',
    pattern:
      'Tijdens de zwangerschap zien verschillende diensten risico’s. Omdat er nog geen kind is ingeschreven, opent niemand een dossier. Het plan komt pas na de bevalling.',
    wider:
      'Toegang tot jeugdhulp begint in regels en systemen bij een geboortedatum. Prenatale zorg valt onder een andere wet en een ander overleg.',
    wentWell: 'Een ziekenhuis hield elke maand een overleg over kwetsbare zwangeren, met het wijkteam.',
    considerations:
      'Wie heeft de regie tot de bevalling? Wat moet er klaarliggen op de dag dat moeder en kind naar huis gaan?',
  },
  {
    key: 'adolescent-refuses-help',
    source: 'running-away',
    themes: ['professional-practice', 'parent-child-dilemma'],
    factorLevels: ['family', 'professional'],
    patternTypes: ['family-professional', 'human-reasoning'],
    title: 'Een jongere die hulp afwijst krijgt zijn zin te snel',
    pattern:
      'De jongere wil niet praten en verschijnt niet. Na een paar pogingen sluit de hulp af met de woorden geen motivatie. De zorgen die er waren, bestaan nog.',
    wider:
      'Bij pubers wegen eigen keuze en regie zwaar. Organisaties tellen niet verschenen als een reden om te stoppen, en wachtlijsten maken dat aantrekkelijk.',
    wentWell: 'Een jongerenwerker bleef appen over voetbal, zonder iets te vragen, tot er een opening kwam.',
    considerations:
      'Wat zegt weigeren over eerdere hulp? Wat doen wij voordat wij schrijven dat iemand niet gemotiveerd is?',
  },
  {
    key: 'relatives-translate',
    source: 'newcomers',
    themes: ['professional-practice', 'parent-child-dilemma'],
    factorLevels: ['professional', 'organisation'],
    patternTypes: ['family-professional', 'management-systems'],
    title: 'Een familielid tolkt, en bepaalt zo wat er gezegd wordt',
    pattern:
      'Bij ouders die weinig Nederlands spreken vertaalt een oom of een ouder kind. Gevoelige onderwerpen worden overgeslagen of mooier gemaakt. De werker merkt dat niet.',
    wider: 'Een beroepstolk moet worden aangevraagd en betaald. In een druk spreekuur wint wat meteen kan.',
    wentWell: 'Een team had een vaste tolk per telefoon en begon elk gesprek daarmee.',
    considerations:
      'Bij welke gesprekken mag een familielid nooit tolken? Wat houdt ons tegen om een tolk te bellen?',
  },
  {
    key: 'culture-shyness',
    source: 'newcomers',
    themes: ['professional-practice'],
    factorLevels: ['personal', 'professional', 'team'],
    patternTypes: ['human-reasoning', 'family-professional'],
    title: 'Uit respect voor een andere achtergrond blijft een zorg onbesproken',
    pattern:
      'Hard straffen, grote druk of een jong huwelijk wordt uitgelegd als gewoonte van een gemeenschap. Werkers zijn bang te kwetsen of te discrimineren en leggen de lat lager.',
    wider:
      'Teams spreken weinig over eigen beelden. Kennis over eer, migratie en opvoeden zit bij enkele mensen, die vooral achteraf worden gevraagd.',
    wentWell: 'Een sleutelfiguur uit de gemeenschap dacht mee over hoe het gesprek te openen.',
    considerations:
      'Zouden wij dit bij elk ander gezin ook zo laten? Wie vragen wij mee te denken, en wanneer?',
  },
  {
    key: 'coercive-control-as-conflict',
    source: 'partner-violence',
    themes: ['professional-practice', 'parent-child-dilemma'],
    factorLevels: ['professional', 'chain'],
    patternTypes: ['human-reasoning', 'response-to-incidents'],
    title: 'Partnergeweld heet ruzie, en het patroon van dwang blijft verborgen',
    pattern:
      'Elke melding wordt los beoordeeld als een conflict van twee kanten. Dat één van beiden geld, telefoon en bezoek beheerst, staat nergens bij elkaar. Na het uit elkaar gaan neemt het gevaar toe, de aandacht af.',
    wider:
      'Instrumenten vragen naar klappen en minder naar controle. Politie, hulp en opvang gebruiken elk een andere lijst.',
    wentWell: 'Een agent schreef naast het incident ook op wie er tijdens het gesprek het woord voerde.',
    considerations:
      'Hoe herkennen wij intieme terreur? Wie kijkt naar de reeks in plaats van naar de laatste melding?',
  },
  {
    key: 'victim-made-responsible',
    source: 'partner-violence',
    themes: ['parent-child-dilemma', 'chain-cooperation'],
    factorLevels: ['professional', 'organisation', 'chain'],
    patternTypes: ['family-professional', 'longer-term-work'],
    title: 'De mishandelde ouder moet de veiligheid bewaken',
    pattern:
      'De afspraken vragen van de moeder dat zij de deur dicht houdt, belt en aangifte doet. Voor de pleger is er geen plan. Lukt het haar niet, dan heet zij onvoldoende beschermend.',
    wider:
      'Er is meer aanbod voor slachtoffers dan voor plegers. Contact met een pleger wordt gemeden, ook door diensten die dat wel kunnen.',
    wentWell: 'De reclassering nam deel aan het gezinsoverleg en sprak de vader aan.',
    considerations: 'Wat vragen wij van degene die slaat? Wie in de keten houdt hem in beeld?',
  },
  {
    key: 'threatening-parent-avoided',
    source: 'violence-threats',
    themes: ['professional-practice', 'context-of-youth-care'],
    factorLevels: ['personal', 'team', 'organisation'],
    patternTypes: ['human-reasoning', 'family-professional'],
    title: 'Bij een dreigende ouder komt de hulp minder vaak en blijft zij korter',
    pattern:
      'Schelden en intimidatie maken dat werkers bezoeken uitstellen en moeilijke onderwerpen mijden. Niemand besluit dat; het gebeurt. De kinderen blijven over met iemand voor wie volwassenen bang zijn.',
    wider:
      'Agressie wordt geregistreerd als een zaak van personeel. Wat zij zegt over het leven van de kinderen wordt niet gewogen.',
    wentWell: 'Een team ging met zijn tweeën en besprak elk bezoek kort na.',
    considerations:
      'Als wij hier niet graag alleen komen, hoe is het dan voor een kind? Wie vangt een collega op na bedreiging?',
  },
];
