import type nl from '../nl/team';
import type { Translation } from '../translation';

export default {
  title: 'Who does the review',
  lead: 'Who sits where, and since when. If somebody leaves the review, only that seat is filled again.',
  seats: 'The seats',
  open: 'open',
  since: 'since {{day}}',
  'open-since':
    'This seat has been open since {{day}}. Until there is somebody, the review does not go to a next step.',
  before: 'Earlier in this seat',
  left: '{{name}}, until {{day}}',
  fill: 'Choose who is asked',
  'fill-of': 'Choose who is asked for the seat {{seat}}',
  declare: {
    title: 'An additional declaration is needed',
    text: 'An organisation joined. Everybody who does the review says whether they have a tie with it.',
    who: '{{name}}: {{organisations}}.',
    own: 'Give your declaration',
    judge: 'Record what {{name}} said',
  },
  vacate: {
    link: 'Free the seat',
    'link-of': 'Free the seat {{seat}}',
    title: 'Free a seat: {{seat}}',
    lead: '{{name}} sits here now.',
    follows: {
      seat: 'Whoever sat here no longer sees the review, and is told.',
      others: 'The others stay. What was recorded stays.',
      next: 'Then you choose who is asked for this seat. The commissioner says yes to who is new.',
    },
    reason: 'Why does this seat become free?',
    'reason-hint': 'Only who coordinates the review reads this. Write nothing about the case.',
    send: 'Free the seat',
    back: 'Back to who does the review',
    done: 'The seat is free. Choose who is asked for it now.',
  },
} satisfies Translation<typeof nl>;
