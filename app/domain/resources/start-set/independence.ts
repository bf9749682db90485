import type { StartResource } from './start-resource';

export const independence: StartResource = {
  slug: 'onafhankelijk-en-vertrouwelijk',
  kind: 'article',
  audience: 'public',
  steps: ['step-1'],
  moments: ['agreeing', 'gate-design'],
  reviewMonths: 12,
  nl: {
    title: 'Onafhankelijk en vertrouwelijk',
    summary: 'Wanneer een reviewer onafhankelijk is, hoe dat wordt nagegaan, en wie wat te zien krijgt.',
    body: `Mensen vertellen alleen hoe het ging als zij degene die vraagt vertrouwen. Daarom zijn reviewers onafhankelijk van de organisaties en van de situatie.

## Wanneer is iemand niet onafhankelijk?

- Iemand werkt bij een organisatie die betrokken was, of heeft daar een nevenfunctie of een opdracht. Ook kort geleden telt. Hoe lang dat is, is een instelling van het netwerk.
- Iemand werkt bij een moeder- of zusterorganisatie.
- Iemand werkt bij de organisatie die de review aanvraagt of betaalt.
- Iemand kent de situatie, of heeft er een naaste of collega bij.

Voor de supervisor geldt hetzelfde. Die werkt bovendien niet bij de werkgever van een van de twee reviewers.

De meeste reviewers werken zelf in de jeugdhulp. Banden zijn dus gewoon. Het gaat erom dat ze **bekend** zijn.

## Hoe wordt het nagegaan?

1. Het portaal vergelijkt de betrokken organisaties met wat van iemand bekend is.
2. De kandidaat ziet die lijst en verklaart zelf: geen band, of wel.
3. De coördinator kijkt ook naar de schijn. Weten we het niet, dan geldt iemand niet als onafhankelijk.
4. Komt er later een organisatie bij, dan gebeurt dit opnieuw.

U kunt ook zelf bezwaar maken tegen een reviewer, met een reden.

## Wie ziet wat?

- **Bezoekers** zien nooit een vraag of een review.
- **Kandidaten** zien eerst alleen de organisaties, om hun onafhankelijkheid te verklaren.
- **De reviewers en de supervisor van deze review** lezen de vraag. Dat lezen wordt vastgelegd.
- **De penningmeester** ziet uren, organisaties en bedragen, maar niet de vraag.
- **Reviewers van andere reviews** zien niets.

## Geheimhouding heeft grenzen

Bij direct gevaar voor een kind of een ander moet een reviewer iets doen. Dat zeggen reviewers aan het begin van elk gesprek. En een rechter of toezichthouder kan om stukken vragen. Wij kennen geen wet die een leerreview daartegen beschermt.`,
  },
  en: {
    title: 'Independent and confidential',
    summary: 'When a reviewer is independent, how that is checked, and who gets to see what.',
    body: `People tell how it went only when they trust whoever asks. So reviewers are independent of the organisations and of the situation.

## When is somebody not independent?

- They work for an organisation that was involved, or hold a side function or an assignment there. Not long ago counts too. How long is a setting of the network.
- They work for a parent or sister organisation.
- They work for the organisation that asks for the review or pays for it.
- They know the situation, or somebody close to them or a colleague is part of it.

The same holds for the supervisor, who does not work for the employer of either reviewer as well.

Most reviewers work in youth care themselves. So ties are usual. What matters is that they are **known**.

## How is it checked?

1. The portal compares the organisations involved with what is known of somebody.
2. The candidate sees that list and declares: no tie, or a tie.
3. The coordinator looks at how it seems as well. When we do not know, somebody does not count as independent.
4. When an organisation joins later, this is done again.

You can object to a reviewer yourself too, with a reason.

## Who sees what?

- **Visitors** never see a question or a review.
- **Candidates** first see the organisations only, to declare their independence.
- **The reviewers and the supervisor of this review** read the question. That reading is recorded.
- **The treasurer** sees hours, organisations and amounts, but not the question.
- **Reviewers of other reviews** see nothing.

## Confidentiality has limits

With direct danger to a child or another person a reviewer has to act. Reviewers say so at the start of every conversation. And a court or regulator can ask for documents. We know of no law that shields a learning review from that.`,
  },
};
