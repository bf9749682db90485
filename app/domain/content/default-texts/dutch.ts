import type { ContentKey, ContentText } from '../content-key';
import { dutchLearning } from './dutch-learning';

/** The Dutch texts the portal starts with. Steps 5 and 6 carry our own names until the network confirms them. */
export const dutchTexts: Readonly<Record<ContentKey, ContentText>> = {
  'home-lead': {
    title: 'Samen leren van wat er misging',
    body: 'Is een kind ernstig iets overkomen, terwijl er veel organisaties betrokken waren? In een leerreview kijken die organisaties samen terug. Niet om een schuldige te zoeken, maar om te begrijpen waarom het zo liep, en wat er in de samenwerking anders kan.',
  },
  'home-is': {
    title: 'Wat een leerreview is',
    body: `- Een gezamenlijk onderzoek van **alle organisaties** die betrokken waren.
- Begeleid door **twee opgeleide reviewers** die niet bij die organisaties horen.
- Met een **supervisor** die de kwaliteit bewaakt.
- Gericht op **patronen** die verder gaan dan dit ene gezin.
- Bekeken met **de kennis van toen**, niet met de kennis van nu.`,
  },
  'home-is-not': {
    title: 'Wat een leerreview niet is',
    body: `- **Geen oordeel** over wie schuld heeft.
- **Geen rapport aan de inspectie.** Een melding bij de inspectie doet u zelf. Een leerreview vervangt dat meestal niet.
- **Geen noodlijn.** Is een kind nu onveilig? Bel dan 112 of Veilig Thuis.
- **Geen plek voor dossiers.** Dit portaal bewaart geen namen en geen stukken over een gezin.`,
  },
  'home-for-whom': {
    title: 'Voor wie',
    body: 'Voor gemeenten, jeugdhulp, jeugdbescherming, zorg, onderwijs, politie en andere organisaties rond een gezin. Er hoeft geen ramp te zijn gebeurd: ook een vastgelopen samenwerking, een bijna-ongeluk of iets wat juist goed ging kan de aanleiding zijn.',
  },
  'about-lead': {
    title: 'Zo werkt een leerreview',
    body: 'Een leerreview volgt de methode Learning Together. Wie erbij was, vertelt hoe het er op dat moment uitzag. Samen zoekt u de momenten die de loop bepaalden, en de factoren die daar een rol speelden: bij de persoon, in het vak, bij het gezin, in het team, in de organisatie en in de keten.',
  },
  'about-safety': {
    title: 'Veiligheid is de voorwaarde',
    body: 'Mensen leren alleen als zij zich veilig genoeg voelen om te vertellen hoe het ging. De reviewers zijn daarom open en nieuwsgierig. Zij vragen niemand om verantwoording af te leggen. Dat spreken de organisaties vooraf met elkaar af.',
  },
  'step-1': {
    title: 'Oriëntatie',
    body: 'U praat met de coördinator over uw leervraag. Wat wilt u leren, wie was erbij betrokken, en wat gaat u met de inzichten doen? Dit gesprek is gratis. Daarna krijgt u een voorstel voor de vorm en een offerte.',
  },
  'step-2': {
    title: 'Verkenning',
    body: 'U stelt twee groepen samen: het reviewteam (leidinggevenden en beleid) en de casegroep (de professionals die erbij waren). De professionals schrijven hun eigen tijdlijn. De reviewers spreken met hen en maken er één verhaal van.',
  },
  'step-3': {
    title: 'Dialoog in leerbijeenkomsten',
    body: 'In bijeenkomsten bespreken beide groepen het verhaal. Zij zoeken samen de beslissende momenten, de factoren die meespeelden, en de patronen die ook bij andere gezinnen voorkomen.',
  },
  'step-4': {
    title: 'Inzichten vertalen',
    body: 'De reviewers schrijven een conceptverslag. Het reviewteam reageert erop. Samen formuleert u vragen, overwegingen en aanbevelingen voor de opdrachtgevers.',
  },
  'step-5': {
    title: 'Terugkoppeling en rapportage',
    body: 'Een supervisor toetst het verslag. De opdrachtgevers krijgen het eindrapport en bespreken het met de reviewers. De mensen uit de casegroep horen de uitkomst als eersten.',
  },
  'step-6': {
    title: 'Borging en evaluatie',
    body: 'U spreekt af wie wat gaat doen, en wanneer. Later kijkt u samen terug: wat is er veranderd, en wat vonden de deelnemers van de review?',
  },
  'form-full': {
    title: 'Volledig',
    body: 'Gesprekken met alle belangrijke betrokkenen en meerdere leerbijeenkomsten. Past bij een ingewikkelde situatie met veel organisaties.',
  },
  'form-proportionate': {
    title: 'Proportioneel',
    body: 'Minder contactmomenten. De reviewers doen zelf de voorbereidende analyse. Past als u gericht wilt leren met minder belasting van mensen.',
  },
  'form-compact': {
    title: 'Compact',
    body: 'Eén dag met alle betrokkenen, zonder losse gesprekken vooraf. Past bij een afgebakende vraag.',
  },
  'form-thematic': {
    title: 'Thematisch',
    body: 'Eén thema over meerdere situaties heen, bijvoorbeeld de overgang van jeugdzorg naar volwassenenzorg.',
  },
  'form-consult': {
    title: 'Kort advies',
    body: 'Twijfelt u of een leerreview zin heeft? Een ervaren reviewer denkt met u mee.',
  },
  'form-outreach': {
    title: 'Voorlichting',
    body: 'Een verhaal over leren van incidenten, bij u op locatie of op een studiedag.',
  },
  'about-asks': {
    title: 'Wat het van organisaties vraagt',
    body: `- **Toestemming** van de directie of het bestuur van elke organisatie die meedoet.
- **Tijd** van de mensen die erbij waren, en van hun leidinggevenden.
- **Eigen zorg voor gegevens**: stukken over het gezin blijven bij uw organisatie.
- **Bereidheid om iets te doen** met wat u leert.

Een organisatie kan ook later nog aansluiten. De reviewers zorgen dan voor een inhaalprogramma.`,
  },
  'about-price': {
    title: 'Hoe de prijs tot stand komt',
    body: `U betaalt een tarief per uur per reviewer. Daaruit betaalt het netwerk:

- de **reviewers**: hun werkgever, of de reviewer zelf als die zelfstandig werkt;
- de **kwaliteit**: supervisie, voorlichting en het onderhoud van de methode.

Na het oriëntatiegesprek krijgt u een schatting van het aantal uren. Meerdere organisaties kunnen de kosten delen. Die verdeling spreekt u vooraf af.`,
  },
  'about-inspectorate': {
    title: 'En de inspectie?',
    body: 'Een leerreview heeft een ander doel dan een rapport aan de inspectie: leren, niet verantwoorden. Loopt er een melding? Dan start een leerreview meestal beter daarna. Of bespreek het met de inspectie.',
  },
  'about-privacy': {
    title: 'Zorgvuldig met gegevens',
    body: 'In dit portaal staan geen namen van kinderen, ouders of medewerkers uit een situatie. De namen van de betrokken organisaties ziet alleen wie ze nodig heeft. Een reviewer verklaart eerst onafhankelijk te zijn, en leest dan pas uw vraag.',
  },
  ...dutchLearning,
};
