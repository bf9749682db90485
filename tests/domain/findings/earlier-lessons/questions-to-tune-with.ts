import type { LabelledQuestion } from './labelled-question';

/** Weights and words of the ranking were chosen with these in sight. */
export const questionsToTuneWith: readonly LabelledQuestion[] = [
  {
    learningQuestion:
      'Na aanmelding bij de specialistische hulp duurde het maanden tot de start. Wie had het gezin in die tussentijd moeten volgen, en hoe regelen we dat voortaan?',
    themes: ['neglect'],
    sectors: ['municipality', 'youth-care'],
    ageBand: '4-11',
    trigger: 'incident',
    answers: ['waiting-list-nobody-watches'],
  },
  {
    learningQuestion:
      'Moeder was onder behandeling bij de GGZ. De behandelaars wisten niet dat er jeugdhulp in het gezin was en wij wisten niet hoe ziek zij was. Hoe komen die twee voortaan bij elkaar?',
    themes: ['parental-psychiatry'],
    sectors: ['adult-mental-health', 'municipality'],
    ageBand: '4-11',
    trigger: 'calamity',
    answers: ['two-worlds-youth-and-adult', 'parent-patient-child-unseen', 'joint-home-visit'],
  },
  {
    learningQuestion:
      'Waarom heeft niemand van de betrokken professionals aan de kinderen zelf gevraagd hoe het thuis was?',
    themes: ['neglect', 'domestic-violence'],
    sectors: ['municipality', 'education'],
    ageBand: '4-11',
    trigger: 'stuck-case',
    answers: ['child-not-spoken-with'],
  },
  {
    learningQuestion:
      'Een zuigeling had al eerder blauwe plekken gehad. De dokter, het CB en de SEH zagen ieder een stukje. Wat maakt dat de puzzelstukken niet zijn samengevoegd?',
    themes: ['infant-injury'],
    sectors: ['health-care'],
    ageBand: '0-3',
    trigger: 'calamity',
    answers: ['bruise-in-baby'],
  },
  {
    learningQuestion:
      'De ouders liggen al jaren met elkaar overhoop over de omgangsregeling. Hoe houden hulpverleners oog voor de kinderen en raken zij niet verstrikt in het gevecht?',
    themes: ['complex-divorce'],
    sectors: ['municipality', 'youth-protection'],
    ageBand: '4-11',
    trigger: 'stuck-case',
    answers: ['divorce-conflict-child-lost', 'neutral-so-nobody-judges-safety'],
  },
  {
    learningQuestion:
      'Vader werkte volgens alle rapportages goed mee. Achteraf bleek er in huis niets te zijn verbeterd. Hoe prikken wij daar eerder doorheen?',
    themes: ['neglect'],
    sectors: ['youth-protection', 'youth-care'],
    ageBand: '4-11',
    trigger: 'incident',
    answers: ['disguised-compliance', 'rule-of-optimism'],
  },
  {
    learningQuestion:
      'Bij ouders met LVB starten en stoppen wij steeds opnieuw trajecten. Is er een andere manier om hen te ondersteunen zolang de kinderen opgroeien?',
    themes: ['mild-disability'],
    sectors: ['disability-care', 'municipality'],
    ageBand: '0-3',
    trigger: 'stuck-case',
    answers: ['mild-disability-lasting-support'],
  },
  {
    learningQuestion:
      'Een leerling overleed door suïcide. Op school en in het wijkteam durfde men er niet naar te vragen. Wat hebben mensen nodig om dat gesprek wel aan te gaan?',
    themes: ['suicidality'],
    sectors: ['education', 'municipality'],
    ageBand: '12-17',
    trigger: 'calamity',
    answers: ['not-daring-to-ask-suicide'],
  },
  {
    learningQuestion:
      'Op een woongroep heeft een bewoner anderen seksueel lastiggevallen. Wat zegt dit over hoe wij jongeren bij elkaar plaatsen en over toezicht in de nacht?',
    themes: ['sexual-abuse', 'placement-safety'],
    sectors: ['youth-care'],
    ageBand: '12-17',
    trigger: 'incident',
    answers: ['sexual-harm-among-residents', 'residential-incident-not-told', 'last-resort-keeps'],
  },
  {
    learningQuestion:
      'Deze jongen woonde in zeven jaar op elf adressen. Welke mechanismen in onze regio zorgen ervoor dat kinderen steeds worden doorgeplaatst?',
    themes: ['placement-safety'],
    sectors: ['youth-care', 'youth-protection'],
    ageBand: '12-17',
    trigger: 'stuck-case',
    answers: ['free-bed-decides'],
  },
  {
    learningQuestion:
      'Jongeren die uit jeugdzorg komen raken rond 18 jaar dakloos of zonder begeleiding. Hoe maken wij een goede overgang naar de Wmo?',
    themes: ['other'],
    sectors: ['social-domain', 'youth-care'],
    ageBand: '18-23',
    trigger: 'theme',
    answers: ['cliff-at-eighteen'],
  },
  {
    learningQuestion:
      'Er waren twaalf professionals bij het gezin betrokken. Toch greep niemand in. Hoe kan het dat verantwoordelijkheid zo verdampt?',
    themes: ['neglect'],
    sectors: ['municipality', 'youth-care', 'education'],
    ageBand: '4-11',
    trigger: 'calamity',
    answers: ['nobody-leads', 'meeting-without-decision'],
  },
  {
    learningQuestion:
      'De AVG werd door meerdere organisaties aangevoerd om geen informatie te geven. Klopte dat, en wat kunnen wij anders doen?',
    themes: ['other'],
    sectors: ['health-care', 'education', 'municipality'],
    ageBand: '12-17',
    trigger: 'incident',
    answers: ['privacy-as-reason'],
  },
  {
    learningQuestion:
      'Leerplicht zat bovenop het schoolverzuim, maar niemand wist waarom het meisje niet meer kwam. Wat kunnen school en hulpverlening leren?',
    themes: ['school-absence'],
    sectors: ['education', 'municipality'],
    ageBand: '12-17',
    trigger: 'stuck-case',
    answers: ['absence-as-duty', 'return-to-school-fails'],
  },
  {
    learningQuestion:
      'Een minderjarige bleek drugs te koeren onder dwang. Wij zagen hem vooral als verdachte. Hoe herkennen wij slachtofferschap eerder?',
    themes: ['other'],
    sectors: ['police-justice', 'youth-care'],
    ageBand: '12-17',
    trigger: 'incident',
    answers: ['exploited-seen-as-offender'],
  },
  {
    learningQuestion:
      'De pleegmoeder gaf aan dat zij was uitgeput en het kind moest weg. Hadden wij eerder kunnen bijspringen?',
    themes: ['placement-safety'],
    sectors: ['youth-care'],
    ageBand: '12-17',
    trigger: 'incident',
    answers: ['foster-breakdown-late-help', 'foster-parents-uninformed'],
  },
  {
    learningQuestion:
      'Het gezin had al zes gezinsvoogden gehad. Wat doet dat met kinderen en hoe dempen wij het verloop?',
    themes: ['other'],
    sectors: ['youth-protection'],
    ageBand: '4-11',
    trigger: 'stuck-case',
    answers: ['changing-guardians'],
  },
  {
    learningQuestion:
      'Bij dit stel is de politie tientallen keren geweest. De instanties spraken van relatieproblemen. Achteraf ging het om stelselmatige onderdrukking. Wat maakte dat lastig te zien?',
    themes: ['domestic-violence'],
    sectors: ['police-justice', 'social-domain'],
    ageBand: '4-11',
    trigger: 'violence',
    answers: ['coercive-control-as-conflict', 'police-reports-pile-up'],
  },
  {
    learningQuestion:
      'Na de zelfmoord van een bewoner waren medewerkers en huisgenoten ontredderd. Hoe kunnen wij hen in de maanden daarna beter opvangen?',
    themes: ['suicidality'],
    sectors: ['youth-care', 'youth-mental-health'],
    ageBand: '12-17',
    trigger: 'calamity',
    answers: ['aftercare-for-the-group'],
  },
  {
    learningQuestion:
      'Een aanstaande moeder met grote problemen was bij allerlei instanties bekend. Toch was er bij de bevalling niets geregeld. Hoe kan dat beter?',
    themes: ['infant-injury', 'addiction'],
    sectors: ['health-care', 'municipality'],
    ageBand: '0-3',
    trigger: 'near-miss',
    answers: ['unborn-child-nobody-responsible', 'fathers-out-of-view'],
  },
  {
    learningQuestion:
      'Wij willen begrijpen waarom beroepskrachten zo lang wachten met een melding bij Veilig Thuis, ook als zij zich zorgen maken.',
    themes: ['neglect', 'domestic-violence'],
    sectors: ['health-care', 'education'],
    ageBand: '0-3',
    trigger: 'theme',
    answers: ['reporting-code-breaks-trust'],
  },
  {
    learningQuestion:
      'De jongvolwassene heeft een verstandelijke beperking en een psychose. Iedere instelling verwees naar een ander. Hoe doorbreken wij dit van het kastje naar de muur?',
    themes: ['mild-disability'],
    sectors: ['disability-care', 'adult-mental-health'],
    ageBand: '18-23',
    trigger: 'stuck-case',
    answers: ['too-heavy-too-light'],
  },
  {
    learningQuestion:
      'Nieuwe zorgbedrijven schieten als paddenstoelen uit de grond. Hoe weten wij als gemeente of jongeren daar veilig zijn?',
    themes: ['placement-safety'],
    sectors: ['municipality'],
    ageBand: '12-17',
    trigger: 'theme',
    answers: ['unknown-quality-small-provider'],
  },
  {
    learningQuestion:
      'Een oudere dochter vertaalde alle gesprekken voor haar moeder. Wat is daardoor gemist en hoe zorgen we voor goede communicatie met anderstalige gezinnen?',
    themes: ['migration'],
    sectors: ['social-domain', 'education'],
    ageBand: '12-17',
    trigger: 'incident',
    answers: ['relatives-translate'],
  },
  {
    learningQuestion:
      'Eén begeleidster heeft een jongen jarenlang vastgehouden, ook toen hij overal werd uitgeschreven. Het gaat nu goed met hem. Wat kunnen wij daarvan leren voor anderen?',
    themes: ['other'],
    sectors: ['youth-care'],
    ageBand: '18-23',
    trigger: 'good-example',
    answers: ['one-person-who-stays', 'network-chosen-by-young-person'],
  },
];
