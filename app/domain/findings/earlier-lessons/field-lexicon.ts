import type { Theme } from '../../registry/expertise';
import { withoutAccents } from './plain-words';
import { stemOf } from './word-stem';

/**
 * Words of the field that are used for one another: of professionals and of everyday, long and short. One line is one
 * notion, known by its first word; a word may stand in more than one.
 */
const notions = [
  'suicide zelfdoding zelfmoord suicidaal suicidaliteit doodswens doodsgedachten levensmoe suicidepoging',
  'dood overlijden overleed gestorven sterfgeval suicide zelfdoding zelfmoord',
  'trouw jarenlang blijven volhouden vastgehouden vasthouden',
  'zelfbeschadiging snijden krassen automutilatie zelfverwonding',
  'wachtlijst wachttijd wachten wachtperiode wachtenden tussentijd overbrugging overbruggen',
  'overdracht overdragen overgedragen doorverwijzing doorverwijzen overplaatsing doorgeven',
  'regie regisseur casusregie casusregisseur coordinatie coordinator spil procesregie eindverantwoordelijk verantwoordelijk verantwoordelijkheid',
  'verslaving verslaafd verslavingszorg middelengebruik drugsgebruik alcohol alcoholist drinken middelen drugs gebruik',
  'terugval terugvallen terugzakken decompensatie',
  'psychiatrie ggz psychisch psychiatrisch psychiater depressie depressief psychose psychotisch borderline kopp',
  'lvb licht-verstandelijk verstandelijk zwakbegaafd laagbegaafd beperking beperkt laaggeletterd intelligentie',
  'gehandicaptenzorg gehandicapt handicap gehandicapte',
  'baby zuigeling pasgeborene pasgeboren borelingen babyperiode',
  'zwangerschap zwanger zwangere prenataal ongeboren aanstaande verloskundige bevalling geboorte kraam kraamzorg',
  'letsel blauw bloeduitstorting plek zwelling breuk verwonding hoofdletsel kneuzing',
  'huilen huilbaby huilt huilde krijsen',
  'mishandeling mishandelen geslagen slaan klappen toegetakeld kindermishandeling',
  'partnergeweld huiselijk relatiegeweld ex-partner partner stel huwelijk echtgenoot echtgenote',
  'dwang onderdrukking controle terreur beheersen macht intimidatie',
  'pleger dader verdachte geweldpleger',
  'slachtoffer slachtofferschap gedupeerde',
  'scheiding vechtscheiding echtscheiding gescheiden omgang omgangsregeling complexe-scheiding strijd conflict gevecht overhoop ruzie',
  'bezoekregeling omgang bezoek omgangsregeling contactregeling',
  'verwaarlozing verwaarloosd vervuiling vervuild vuil vies honger hygiene',
  'misbruik seksueel aanranding zeden zedenpolitie seksualiteit grensoverschrijdend incest ontucht',
  'uitbuiting mensenhandel loverboy ronselen koerier koeren ronselaar uitgebuit',
  'weglopen vermissing vermist wegloper weggelopen onttrekking vluchten',
  'geslotenheid gesloten jeugdzorgplus jeugdzorg-plus',
  'vrijheidsbeperking fixatie fixeren separatie separeren afzonderen afzondering vasthouden isoleren maatregel dwangmaatregel',
  'pleegzorg pleeggezin pleegouder pleegmoeder pleegvader pleegkind gezinshuis',
  'uithuisplaatsing uithuisgeplaatst uithuis plaatsing geplaatst uhp doorplaatsing doorgeplaatst overplaatsing',
  'terugplaatsing perspectief perspectiefbesluit terugkeer thuisplaatsing opgroeiperspectief',
  'leefgroep woongroep groepsleiding residentieel instelling behandelgroep internaat groepsgenoot bewoner huisgenoot',
  'jeugdbescherming jeugdbeschermer gezinsvoogd voogd voogdij gecertificeerd ots ondertoezichtstelling gi',
  'wijkteam buurtteam lokaal jeugdteam gebiedsteam sociaal-team consulent',
  'huisarts dokter praktijkondersteuner poh arts',
  'ziekenhuis spoedeisend seh spoedpost kinderarts ziekenhuisopname',
  'consultatiebureau jeugdgezondheidszorg jgz cb jeugdarts jeugdverpleegkundige',
  'school leerkracht leraar docent juf onderwijs klas mentor ib basisschool leerling brugklas',
  'verzuim schoolverzuim leerplicht thuiszitter spijbelen absentie schooluitval',
  'politie agent wijkagent diender recherche opsporing opsporingsonderzoek officier',
  'detentie gevangenis gedetineerd vrijlating vrijgelaten vastzitten justitie reclassering',
  'melding melder gemeld meldcode veilig-thuis zorgmelding',
  'terugkoppeling terugkoppelen terughoren vernemen terugbellen terughoort bericht',
  'privacy avg beroepsgeheim geheimhouding gegevensdeling toestemming informatie-delen',
  'gezag gezagdrager gezaghebbend handtekening toestemming instemming',
  'crisis crisisdienst spoed noodsituatie nacht avonddienst weekend',
  'overleg mdo casusoverleg bespreking vergadering rondetafel bijeenkomst',
  'besluit beslissing beslissen doorhakken besluitvorming knoop',
  'tafel beschermingstafel jeugdbeschermingstafel raad raadsonderzoek',
  'verhuizing verhuizen verhuisd vertrekken vertrok woonplaats woonplaatsbeginsel',
  'meerderjarig achttien 18 volwassenheid jongvolwassene verlengde wmo',
  'dakloos thuisloos zwerfjongere ontruiming huisuitzetting huisvesting woning',
  'schulden geldzorgen armoede bestaanszekerheid schuldhulp geldproblemen minima',
  'inkoop ingekocht aanbesteding contract product tarief productcode budget bekostiging',
  'aanbieder zorgaanbieder zorgbedrijf zorgbureau zorgboerderij pgb',
  'toezicht toezichthouder inspectie kwaliteit',
  'verloop personeelsverloop wisseling wisselen vertrek personeelstekort vacature',
  'beginner starter inwerken startende nieuweling stagiair ervaring',
  'caseload werkdruk werklast registratie administratie verantwoorden bureaucratie',
  'reorganisatie herinrichting herindeling fusie verandering',
  'tuchtrecht tuchtrechter tuchtzaak schuld klacht angst afrekenen defensief',
  'agressie agressief dreigen bedreiging dreigend intimideren geweld schelden',
  'tolk vertalen anderstalig taalbarriere vertaler vertaalde taal vertaling',
  'cultuur migratie migrant vluchteling statushouder asiel nieuwkomer eer amv alleenstaand',
  'mantelzorg mantelzorger parentificatie zorgde zorgt',
  'brus broer zus broertje zusje brussen siblings',
  'vader partner man stiefvader vriend',
  'tunnelvisie vooringenomen verklaring bevestigen hypothese',
  'diagnose autisme adhd stoornis classificatie label',
  'risicotaxatie risico-inschatting vragenlijst instrument checklist screeningslijst score lijst',
  'veiligheidsplan veiligheidsafspraak afspraak plan',
  'schijnmedewerking meewerken meewerkend schijn medewerking coöperatief',
  'vertrouwen werkrelatie band relatie vertrouwensband samenwerkingsrelatie alliantie',
  'benoemen uitspreken aankaarten bespreken aanspreken confronteren',
  'motivatie gemotiveerd zorgmijder zorgmijdend mijden weigeren weigering afwijzen zorgmijding onwil',
  'gewenning gewend normaliseren normaal scherp langlopend',
  'verslaglegging dossier rapportage verslag rapport dossiervorming',
  'tijdlijn chronologie overzicht optellen stapelen opeenstapeling cumulatie samenvoegen puzzel',
  'online internet digitaal telefoon sociale-media app chat mobiel scherm',
  'eetstoornis anorexia boulimia ondergewicht gewicht',
  'trauma ptss traumabehandeling emdr traumatisch',
  'nazorg naasten rouw ontredderd troost overlijden',
  'intervisie reflectie werkbegeleiding supervisie nadenken',
  'steunfiguur netwerk jim vertrouwenspersoon mentor buurvrouw',
  'uitsluiting uitsluitingscriteria afwijzen contra-indicatie doelgroep kastje',
  'uitputting uitgeput overbelast moe wanhopig overspannen volhouden',
  'kindgesprek gevraagd gesproken spreken praten gesprek gehoord stem luisteren',
  'behandelaar therapeut behandeling therapie psycholoog',
  'opname opgenomen kliniek ontslag afdeling',
  'professional hulpverlener werker beroepskracht medewerker begeleider',
  'afsluiten beëindigen gestopt sluiten afgesloten stoppen uitgeschreven afschalen',
  'peuter kleuter dreumes',
  'puber tiener jongere adolescent minderjarige jongeren',
  'beeldbellen videobellen afstand thuisbezoek huisbezoek',
] as const;

/** What somebody who ticks a theme of the intake has in mind, in words. */
export const wordsOfTheme: Readonly<Record<Theme, string>> = {
  'infant-injury': 'baby letsel',
  'sexual-abuse': 'misbruik',
  'domestic-violence': 'partnergeweld mishandeling',
  'parental-psychiatry': 'psychiatrie ouder',
  addiction: 'verslaving',
  'complex-divorce': 'vechtscheiding',
  suicidality: 'suicide',
  'placement-safety': 'uithuisplaatsing leefgroep pleegzorg',
  'mild-disability': 'lvb',
  'school-absence': 'verzuim',
  migration: 'migratie',
  neglect: 'verwaarlozing',
  other: '',
};

/** What nearly every question in this field speaks of, so that it hardly tells one from another. */
const everywhere =
  'aanmelding achteraf begrijpen betrokken casus dag gemeente gezin hulp huis instantie instelling jaar jeugd jeugdhulp jongere ' +
  'kind klopte maand manier medewerker meerdere mensen moment netwerk nodig organisatie ouder partij professional hulpverlener ' +
  'beroepskracht regelen regio samenwerking signaal situatie start thuis team vraag week werk werken zorg zorgen ernstig groot ' +
  'jong oud oudere overal zaak plek geval aanpak mis lang duurde veilig veiligheid vorm contact wonen tijd samen stap sturen periode snel kort vast';

const everywhereWords = everywhere.split(' ');
const everywhereStems = new Set(everywhereWords.map(stemOf));

/** Whether a stem hardly tells one question of this field from another. */
export function isEverywhere(stem: string): boolean {
  return everywhereStems.has(stem);
}

const lines = notions.map((line) => line.split(' ').map(plain));

/** Every word of the lexicon with its stem: what compounds may be laid with. */
export const fieldWords: ReadonlyMap<string, string> = new Map(
  [...lines.flat(), ...everywhereWords].map((word) => [word, stemOf(word)]),
);

const notionsByStem = notionsOfStems();

function notionsOfStems(): ReadonlyMap<string, readonly string[]> {
  const byStem = new Map<string, string[]>();
  for (const words of lines) {
    const [name = ''] = words;
    for (const stem of new Set(words.map(stemOf))) byStem.set(stem, [...(byStem.get(stem) ?? []), name]);
  }
  return byStem;
}

function plain(word: string): string {
  return withoutAccents(word).replaceAll('-', '');
}

/** The notions a stem stands for, by their first words. */
export function notionsOf(stem: string): readonly string[] {
  return notionsByStem.get(stem) ?? [];
}
