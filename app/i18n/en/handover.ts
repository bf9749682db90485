import type nl from '../nl/handover';
import type { Translation } from '../translation';

export default {
  title: 'Take over a running learning review',
  lead: 'For a review that is under way and not in the portal yet. It comes in at the step it has reached. The requester and whoever does the review each get one message.',
  group: {
    requester: 'Who asked for the review?',
    'requester-hint': 'This person sees the review on a page of their own and gets one email about it.',
    organisations: 'Which organisations belong to it?',
    'organisations-hint':
      'Write every name as it is in the register of organisations. Only then can be seen who is independent.',
    review: 'The review',
    seats: 'Who does the review?',
    'seats-hint':
      'The same rules hold as for choosing a pair. Whoever has a tie with an organisation now cannot take part.',
    state: 'Where is the review now?',
    'state-hint':
      'Give the day on which the review came to the present step. Do you know earlier days too? Give them without a gap.',
  },
  field: {
    'requester-name': 'Name',
    'requester-address': 'Email address',
    'requester-function': 'Function',
    organisation: 'Commissioning organisation',
    involved: 'Organisations involved',
    region: 'Region',
    'care-domain': 'Youth or adults',
    form: 'Form',
    hours: 'Hours per reviewer',
    'start-month': 'Began in',
    months: 'Length in months',
    'learning-question': 'Learning question',
    status: 'Present step',
    day: 'In this step since: {{state}}',
    reason: 'Why is this all right?',
  },
  'involved-hint': 'One name on each line.',
  'question-hint':
    'In general words, with nothing by which a family or a person can be recognised. It is kept sealed.',
  'reason-hint':
    'Only needed when the portal names a rule that may yield. Whoever works on the review can read this.',
  send: 'Take over the review',
  back: 'Back to the running reviews',
  done: 'The review was taken over. See what still has to be recorded.',
  link: 'Take over a running review',
  'payer-waived': 'Review taken over: the invoice details are not recorded yet.',
} satisfies Translation<typeof nl>;
