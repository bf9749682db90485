import type { ContentText } from '../content-key';

/** Introductions of the library and of its briefings per sector. */
export const dutchLearning = {
  'learning-lead': {
    title: 'Wat het netwerk leerde',
    body: 'Elke leerreview kijkt naar één situatie, en levert lessen op over hoe het werk rond gezinnen is ingericht. Die lessen staan hier: patronen die op meer plekken voorkomen, met vragen die u in uw eigen organisatie kunt stellen. Er staat niets in over een gezin, een organisatie of een plaats.',
  },
  'briefing-municipality': {
    title: 'Voor gemeenten en wijkteams',
    body: 'Gemeenten kopen in, voeren regie en zitten met het wijkteam zelf aan tafel. In leerreviews komt terug hoe lastig die drie rollen samengaan: wie stuurt, wie helpt en wie het overzicht houdt, is niet altijd uitgesproken.\n\nLees de patronen met iemand van beleid en iemand van de uitvoering samen. Juist waar zij iets anders herkennen, valt iets te leren.',
  },
  'briefing-youth-protection': {
    title: 'Voor de jeugdbescherming',
    body: 'Jeugdbeschermers nemen besluiten die niemand anders kan nemen, vaak met weinig tijd en veel wisselingen. De patronen hieronder gaan over hoe zulke besluiten tot stand komen: wat bekend was, wie meedacht en wat het besluit in de weg zat.\n\nGebruik de vragen in een teamoverleg of een intervisie.',
  },
  'briefing-youth-care': {
    title: 'Voor de jeugdhulp',
    body: 'Jeugdhulp wordt vaak gegeven door meer aanbieders na of naast elkaar. In leerreviews gaat het over wat er gebeurt op de overgangen: bij de start, bij het opschalen en bij het afsluiten.\n\nNeem één overgang uit uw eigen werk in gedachten als u de patronen leest.',
  },
  'briefing-youth-mental-health': {
    title: 'Voor de jeugd-ggz',
    body: 'Behandeling van een kind of jongere speelt zich af in een gezin en in een keten. De patronen hieronder laten zien hoe een diagnose, een wachtlijst of een behandelkader bepaalt wat anderen zien en doen.\n\nBespreek ze met een collega van een andere afdeling.',
  },
  'briefing-adult-mental-health': {
    title: 'Voor de volwassenen-ggz',
    body: 'Volwassenen die u behandelt, zijn vaak ook ouder. Tussen zorg voor volwassenen en zorg voor jeugd gaat in leerreviews veel verloren: informatie, aandacht voor het kind, en soms het besef dat er een kind is.\n\nLees de patronen met die ene vraag: hoe komt een kind bij ons in beeld?',
  },
  'briefing-health-care': {
    title: 'Voor de gezondheidszorg',
    body: 'Huisarts, verloskundige, jeugdarts en ziekenhuis zien gezinnen op andere momenten dan de jeugdhulp. Wat zij zien is vaak waardevol, en komt niet altijd aan.\n\nDe patronen hieronder gaan over signaleren, doorgeven en terughoren.',
  },
  'briefing-education': {
    title: 'Voor het onderwijs',
    body: 'School ziet een kind bijna elke dag. In leerreviews blijkt hoeveel scholen weten, en hoe onzeker het is wat zij mogen zeggen, tegen wie, en wat er daarna mee gebeurt.\n\nBespreek de vragen met het ondersteuningsteam.',
  },
  'briefing-police-justice': {
    title: 'Voor politie en justitie',
    body: 'Politie en justitie komen in beeld als er iets is gebeurd, en werken met andere doelen en termijnen dan de zorg. De patronen gaan over wat dat betekent voor het kind en voor de samenwerking.\n\nLees ze met een partner uit de zorg.',
  },
  'briefing-disability-care': {
    title: 'Voor de gehandicaptenzorg',
    body: 'Een beperking van een kind of een ouder verandert wat passend is, en is niet altijd op tijd bekend. De patronen gaan over herkennen, over tempo en over wie zich langdurig verantwoordelijk voelt.\n\nBespreek ze met wie het gezin het langst kent.',
  },
  'briefing-social-domain': {
    title: 'Voor het sociaal domein',
    body: 'Schulden, wonen, werk en zorg hangen samen, en de hulp daarvoor is verdeeld. De patronen gaan over gezinnen die overal bekend zijn en toch nergens helemaal.\n\nKies één vraag die u morgen kunt stellen.',
  },
} as const satisfies Record<string, ContentText>;
