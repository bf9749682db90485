import type nl from '../nl/home';
import type { Translation } from '../translation';

export default {
  title: 'Learning together from what went wrong',
  description:
    'Leerkring is the network for learning reviews in Dutch youth care: organisations look back together, without asking who is to blame.',
  ask: 'Submit your review question',
  'see-register': 'See the reviewers',
  'how-it-works': 'How a learning review works',
  'route-title': 'From a question to a fitting pair',
  'route-label': 'The way of a question',
  route: {
    ask: { title: 'You ask your question', text: 'In about ten minutes, without an account.' },
    talk: { title: 'We talk about it', text: 'The coordinator calls you. This talk is free.' },
    search: { title: 'We look for a pair', text: 'Independent, fitting and available.' },
    start: { title: 'You say yes', text: 'You meet the reviewers and the review can begin.' },
  },
  'numbers-title': 'Who is ready',
  reviewers_one: 'reviewer in the register',
  reviewers_other: 'reviewers in the register',
  supervisors_one: 'supervisor',
  supervisors_other: 'supervisors',
  provinces_one: 'province',
  provinces_other: 'provinces',
  'for-whom-action': 'Read what it asks of you',
  about: {
    title: 'About learning reviews',
    description: 'The six steps of a learning review, its forms, what it asks and how the price comes about.',
    'steps-title': 'The six steps',
    'steps-note': 'The names of steps 5 and 6 are still to be confirmed by the network.',
    'forms-title': 'A form that fits your question',
    'forms-note': 'You choose the form together with the coordinator, after the orientation talk.',
    'next-title': 'What can you do now?',
    'next-text': 'Submit your question, or contact us first. In doubt? We are glad to think along.',
    contact: 'Contact us first',
  },
} satisfies Translation<typeof nl>;
