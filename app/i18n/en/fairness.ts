import type nl from '../nl/fairness';
import type { Translation } from '../translation';

export default {
  title: 'Spread of work',
  lead: 'Who got how much work and how many invitations in {{year}}. Reviews are paid work: a fair spread matters.',
  link: 'Spread of work',
  numbers: 'At a glance',
  hours: 'hours agreed to',
  people: 'of the {{count}} people in the network agreed to work',
  half_one: 'person has half of the hours or more',
  half_other: 'people together have half of the hours',
  waiting: 'reviewers are waiting for their first review',
  counting:
    'Hours count in the year in which somebody agreed to the place. They are the hours planned, not the hours logged. Reviews whose data has been erased no longer count.',
  table: {
    title: 'Per person',
    caption: 'Work and invitations per person in {{year}}',
    name: 'Who',
    hours: 'Hours',
    seats: 'Places',
    reviews_one: '{{count}} review',
    reviews_other: '{{count}} reviews',
    supervisions_one: '{{count}} supervision',
    supervisions_other: '{{count}} supervisions',
    none: 'none',
    invitations: 'Invitations',
    declined_one: '{{count}} time no',
    declined_other: '{{count}} times no',
    left: 'no longer in the network',
    empty: 'Nobody in the network yet',
    'empty-text': 'As soon as there are people with a profile, this shows how the work is spread.',
  },
  newcomers: {
    title: 'Waiting for a first review',
    text: 'Reviewers who have never done a review. Whoever has waited longest comes first.',
    caption: 'Reviewers without a first review',
    since: 'In the network since',
    empty: 'Nobody is waiting for a first review',
    'empty-text': 'Every reviewer has done a review.',
  },
  own: {
    title: 'My work in {{year}}',
    hours: 'hours agreed to',
    seats: 'places in reviews',
    invitations: 'invitations',
    rules: 'How we spread the work',
  },
} satisfies Translation<typeof nl>;
