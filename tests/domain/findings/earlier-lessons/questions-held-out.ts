import type { LabelledQuestion } from './labelled-question';

/** Nothing of the ranking was chosen with these in sight: they say how it does on questions it has not met. */
export const questionsHeldOut: readonly LabelledQuestion[] = [
  {
    learningQuestion:
      'Ouders gebruikten middelen. Zolang de controles negatief waren vonden we het verantwoord dat de peuter thuis bleef. Hoe wegen wij dat een volgende keer?',
    themes: ['addiction'],
    sectors: ['youth-protection', 'adult-mental-health'],
    ageBand: '0-3',
    trigger: 'incident',
    answers: ['sobriety-as-safety', 'rule-of-optimism'],
  },
  {
    learningQuestion:
      'Hulpverleners wilden de relatie met vader en moeder niet op het spel zetten en benoemden daardoor niet wat zij zagen. Hoe helpen wij hen om dat wel te doen?',
    themes: ['addiction', 'neglect'],
    sectors: ['youth-care'],
    ageBand: '0-3',
    trigger: 'stuck-case',
    answers: ['working-alliance-as-goal'],
  },
  {
    learningQuestion:
      'De baby huilde dag en nacht en de jonge ouders waren op. Wat had de jeugdgezondheidszorg moeten vragen om te merken dat het mis kon gaan?',
    themes: ['infant-injury'],
    sectors: ['health-care'],
    ageBand: '0-3',
    trigger: 'incident',
    answers: ['crying-baby-parenting-advice'],
  },
  {
    learningQuestion:
      'In een gezin met een gehandicapt kind bleken ook de andere kinderen ernstig in de knel te zitten. Waarom hebben wij dat gemist?',
    themes: ['mild-disability'],
    sectors: ['disability-care', 'municipality'],
    ageBand: '4-11',
    trigger: 'incident',
    answers: ['siblings-forgotten'],
  },
  {
    learningQuestion:
      'Een meisje van de basisschool zorgde voor haar depressieve moeder en haar broertje. Iedereen vond haar flink. Hoe signaleren wij mantelzorg door kinderen?',
    themes: ['parental-psychiatry'],
    sectors: ['education', 'adult-mental-health'],
    ageBand: '4-11',
    trigger: 'near-miss',
    answers: ['young-carers', 'parent-patient-child-unseen'],
  },
  {
    learningQuestion:
      'Het kind zit al vier jaar in een pleeggezin en nog steeds is onduidelijk of het teruggaat. Wat houdt een knoop doorhakken tegen?',
    themes: ['placement-safety'],
    sectors: ['youth-protection', 'youth-care'],
    ageBand: '4-11',
    trigger: 'stuck-case',
    answers: ['undecided-where-child-grows-up'],
  },
  {
    learningQuestion:
      'Kinderen waren van slag na de bezoekregeling met hun biologische ouders. Het pleeggezin werd niet gehoord. Hoe kan dit beter?',
    themes: ['placement-safety'],
    sectors: ['youth-care', 'youth-protection'],
    ageBand: '4-11',
    trigger: 'incident',
    answers: ['contact-visits-burden'],
  },
  {
    learningQuestion:
      'Wij stuurden brieven die de ouders niet konden lezen en noemden hen daarna zorgmijders. Hoe sluiten wij beter aan bij laaggeletterde of zwakbegaafde ouders?',
    themes: ['mild-disability'],
    sectors: ['municipality', 'youth-protection'],
    ageBand: '0-3',
    trigger: 'stuck-case',
    answers: ['mild-disability-language'],
  },
  {
    learningQuestion:
      'Een ex-partner gaf geen toestemming en daardoor kon de therapie van het kind niet beginnen. Welke ruimte biedt de wet en waarom werd die niet benut?',
    themes: ['complex-divorce'],
    sectors: ['youth-mental-health', 'municipality'],
    ageBand: '4-11',
    trigger: 'stuck-case',
    answers: ['consent-of-both-parents'],
  },
  {
    learningQuestion:
      'Een puber wilde niemand zien en wij hebben het dossier gesloten. Enkele maanden later ging het ernstig mis. Wat kunnen wij doen als een jongere zorg mijdt?',
    themes: ['other'],
    sectors: ['youth-care', 'municipality'],
    ageBand: '12-17',
    trigger: 'near-miss',
    answers: ['adolescent-refuses-help'],
  },
  {
    learningQuestion:
      'De vader was agressief tegen medewerkers. Wij kwamen steeds minder over de vloer. Wat betekende dat voor de kinderen en wat had het team nodig?',
    themes: ['domestic-violence'],
    sectors: ['youth-protection'],
    ageBand: '12-17',
    trigger: 'violence',
    answers: ['threatening-parent-avoided'],
  },
  {
    learningQuestion:
      'Eerst was de conclusie autisme. Later bleek er iets heel anders te spelen. Hoe voorkomen wij tunnelvisie bij het stellen van een diagnose?',
    themes: ['other'],
    sectors: ['youth-mental-health'],
    ageBand: '12-17',
    trigger: 'stuck-case',
    answers: ['first-explanation-stays', 'labels-copied'],
  },
  {
    learningQuestion:
      'Achteraf schrokken we van de vervuilde woning en de honger, maar het team keek er niet meer van op. Hoe blijven we scherp in langlopende zaken?',
    themes: ['neglect'],
    sectors: ['municipality', 'youth-care'],
    ageBand: '4-11',
    trigger: 'incident',
    answers: ['used-to-severity', 'incidents-without-accumulation'],
  },
  {
    learningQuestion:
      'Er lag een veiligheidsplan met opa en oma erin. In de praktijk werkte het niet. Hoe maken wij plannen die echt bescherming bieden bij huiselijk geweld?',
    themes: ['domestic-violence'],
    sectors: ['social-domain', 'municipality'],
    ageBand: '4-11',
    trigger: 'violence',
    answers: ['safety-plan-on-paper', 'victim-made-responsible'],
  },
  {
    learningQuestion:
      'De patiënte beloofde de crisisdienst dat zij zich niets zou aandoen en mocht naar huis. Hoe beoordelen wij zulke afspraken?',
    themes: ['suicidality'],
    sectors: ['youth-mental-health'],
    ageBand: '12-17',
    trigger: 'calamity',
    answers: ['no-suicide-promise'],
  },
  {
    learningQuestion:
      'Een jongetje liet seksueel gedrag zien in de klas en kreeg een gedragstraining. Dat hij zelf werd misbruikt kwam pas veel later uit. Welke signalen zijn over het hoofd gezien?',
    themes: ['sexual-abuse'],
    sectors: ['education', 'youth-care'],
    ageBand: '4-11',
    trigger: 'incident',
    answers: ['abuse-seen-as-behaviour'],
  },
  {
    learningQuestion:
      'De zedenpolitie vroeg ons niet met het slachtoffer te praten. Het kind bleef wekenlang zonder hulp. Wat kan er wel tijdens een opsporingsonderzoek?',
    themes: ['sexual-abuse'],
    sectors: ['police-justice', 'youth-protection'],
    ageBand: '4-11',
    trigger: 'incident',
    answers: ['waiting-for-police'],
  },
  {
    learningQuestion:
      'Op internet werd zij door onbekenden aangezet tot snijden. Ouders en behandelaars hadden geen idee. Hoe krijgen wij de digitale leefwereld in beeld?',
    themes: ['suicidality'],
    sectors: ['youth-mental-health', 'education'],
    ageBand: '12-17',
    trigger: 'calamity',
    answers: ['online-life-unseen'],
  },
  {
    learningQuestion:
      'In onze gesloten instelling zijn fixaties en separaties toegenomen. Wat in de organisatie houdt dit in stand?',
    themes: ['placement-safety'],
    sectors: ['youth-care'],
    ageBand: '12-17',
    trigger: 'violence',
    answers: ['restraint-normal'],
  },
  {
    learningQuestion:
      'Een jongere was in korte tijd meermaals vermist. Wij brachten hem telkens terug zonder te weten wat erachter zat. Hoe doen wij dat anders?',
    themes: ['placement-safety'],
    sectors: ['youth-care', 'police-justice'],
    ageBand: '12-17',
    trigger: 'near-miss',
    answers: ['runaway-each-time-new'],
  },
  {
    learningQuestion:
      'Een jonge vrouw met anorexia ging heen en weer tussen de kliniek en het algemeen ziekenhuis. Vader en moeder voelden zich buitengesloten. Wat kan beter in deze samenwerking?',
    themes: ['other'],
    sectors: ['health-care', 'youth-mental-health'],
    ageBand: '18-23',
    trigger: 'calamity',
    answers: ['eating-disorder-between-wards', 'parents-of-adults-excluded'],
  },
  {
    learningQuestion:
      'Een gezin met ernstige zorgen vertrok naar een andere gemeente en was maanden uit zicht. Hoe regelen wij een zorgvuldige overdracht bij verhuizing?',
    themes: ['neglect'],
    sectors: ['municipality'],
    ageBand: '4-11',
    trigger: 'incident',
    answers: ['family-moves-file-stays'],
  },
  {
    learningQuestion:
      'Starters kregen bij ons de ingewikkeldste gezinnen, omdat er vacatures waren. Wat is nodig om nieuwe jeugdbeschermers goed in te werken?',
    themes: ['other'],
    sectors: ['youth-protection'],
    ageBand: null,
    trigger: 'theme',
    answers: ['beginners-with-heavy-cases'],
  },
  {
    learningQuestion:
      'Schulden en een dreigende huisuitzetting speelden op de achtergrond, maar jeugdhulp zag dat niet als haar taak. Hoe verbinden wij bestaanszekerheid en opvoeding?',
    themes: ['neglect'],
    sectors: ['social-domain', 'municipality'],
    ageBand: '4-11',
    trigger: 'stuck-case',
    answers: ['debts-outside-the-plan'],
  },
  {
    learningQuestion:
      'De basisschool trok aan de bel en vernam daarna niets meer van het buurtteam. Wat kan er beter in de terugkoppeling naar leerkrachten?',
    themes: ['neglect'],
    sectors: ['education', 'municipality'],
    ageBand: '4-11',
    trigger: 'near-miss',
    answers: ['school-hears-nothing-back', 'reports-sent-back'],
  },
];
