import type { StartResource } from './start-resource';

export const knownThen: StartResource = {
  slug: 'kijken-met-de-kennis-van-toen',
  kind: 'article',
  audience: 'public',
  steps: ['step-2', 'step-3'],
  moments: ['exploring', 'dialogue', 'gate-analysis'],
  reviewMonths: 12,
  nl: {
    title: 'Kijken met de kennis van toen',
    summary: 'Wie de afloop kent, ziet overal signalen. Zo kijkt u toch met de ogen van toen.',
    body: `Achteraf lijkt het duidelijk. Wie weet hoe het afliep, ziet overal signalen en vindt dat anderen die hadden moeten zien. Dat heet **wijsheid achteraf** (in het Engels: hindsight bias). Iedereen heeft er last van, ook reviewers.

## De blik uit de tunnel

Stel u een tunnel voor. Wie erin loopt, ziet een stukje van de weg en weet niet waar die uitkomt. Wie buiten staat, ziet de hele berg. In een leerreview gaan we de tunnel weer in. We vragen:

- Wat wist u op dat moment, en wat niet?
- Wat dacht u dat er aan de hand was?
- Wat wilde u bereiken?
- Wat vroeg die dag nog meer uw aandacht?
- Welke mogelijkheden zag u? Wat hield u tegen?

Zo begrijpen we waarom het toen **logisch was** om te doen wat iemand deed. Dat heet ook wel lokale rationaliteit.

## Wat helpt

- Vraag de professionals hun eigen tijdlijn te schrijven **voordat** zij die van anderen lezen.
- Vertel het verhaal in de volgorde waarin het gebeurde. Zet de afloop niet vooraan.
- Schrijf op wie wat wist, en wanneer.
- Let op woorden als *had moeten*, *slechts*, *verzuimde* en *ten onrechte*. Zij verraden kennis van later.
- Vraag bij elk oordeel: zou ik dit ook vinden als het goed was afgelopen?
- Noem ook wat goed ging. Dat hoort bij hetzelfde systeem.

## Begrijpen is niet hetzelfde als goedkeuren

Reviewers vinden er wel iets van. Zij zeggen wat goed vakwerk was en wat niet, en leggen uit waarom het zo ging. Het oordeel gaat over het handelen in die omstandigheden. Het gaat niet over de mens.

> Het beeld van de tunnel komt uit de internationale literatuur over veiligheid. Wij beschrijven het hier in onze eigen woorden.`,
  },
  en: {
    title: 'Looking with what was known then',
    summary:
      'Whoever knows the outcome sees signals everywhere. How to look with the eyes of then all the same.',
    body: `Afterwards it seems clear. Whoever knows how it ended sees signals everywhere, and thinks that others should have seen them. That is **hindsight bias**. Everybody has it, reviewers included.

## The view from the tunnel

Picture a tunnel. Whoever walks in it sees a piece of the way and does not know where it comes out. Whoever stands outside sees the whole mountain. In a learning review we go back into the tunnel. We ask:

- What did you know at that moment, and what not?
- What did you think was going on?
- What did you want to achieve?
- What else needed your attention that day?
- Which possibilities did you see? What held you back?

That is how we understand why it **made sense** then to do what somebody did. It is also called local rationality.

## What helps

- Ask professionals to write their own timeline **before** they read that of others.
- Tell the story in the order in which it happened. Do not begin with the outcome.
- Write down who knew what, and when.
- Watch for words such as *should have*, *merely*, *failed to* and *wrongly*. They give away what was known later.
- Ask with every judgement: would I think so if it had ended well?
- Say what went well too. It is part of the same system.

## To understand is not to approve

Reviewers do have a view. They say what was good practice and what was not, and explain why it went that way. The judgement is about acting in those circumstances. It is not about the person.

> The image of the tunnel comes from international literature on safety. We describe it here in our own words.`,
  },
};
