import type dutch from '../nl/call';
import type { Translation } from '../translation';

export default {
  title: 'Open call for a learning review',
  lead: 'We are looking for reviewers for this learning review. Would you like to take part?',
  answer: 'Would you like to do this review?',
  hint: {
    keen: 'This suits me and I would like to.',
    can: 'I can, if you need me.',
    'rather-not': 'Please ask somebody else. This only counts for this question.',
  },
  send: 'Send your answer',
  change: 'Change your answer',
  'answer-until': 'Answer by',
  sent: 'Thank you, we have your answer. You can change it as long as the call is open.',
  next: {
    title: 'What happens then',
    promise:
      'Your answer is not a promise. If you are chosen you get an invitation. Only then do you read the question and decide.',
    choice: 'The coordinator chooses. Your answer counts, but does not decide.',
    secret: 'Only coordinators see your answer, and not when they belong to the request themselves.',
  },
  over: {
    title: 'This call is closed',
    answered: 'Thank you for your answer: {{answer}}. If you are chosen you get an invitation.',
    silent: 'It can no longer be answered. There is nothing you need to do.',
  },
  list: {
    title: 'Open calls',
    until: 'Answer by {{day}}.',
    open: 'See and answer',
    'open-label': 'See the call in {{province}} and answer',
    again: 'See your answer',
    'again-label': 'See your answer to the call in {{province}}',
    unanswered: 'waits for your answer',
    said: 'you said: {{answer}}',
  },
  coordinator: {
    title: 'Open call for {{reference}}',
    lead: 'Ask everybody who may take part whether they would like to, without saying whom or what it is about.',
    new: 'Make an open call',
    'new-again': 'Make another open call',
    reach:
      'The call reaches whoever passes every hard rule now, with nothing left to judge. Who has a conflict hears nothing of it.',
    shows:
      'The call names only the region, the domain, the form, the period and the hours. No reference and no names.',
    counts: 'Whoever says “keen” gets points, “rather not” costs points and excludes nobody.',
    rules: 'See how much this counts',
    until: 'Last day to answer',
    'until-hint': 'From {{shortest, number}} to {{longest, number}} working days after today.',
    send: 'Send the call',
    opened: 'The call has been sent.',
    running: 'The call is open until {{day}}, that day included',
    'running-text':
      'It closes by itself after that day. Making a proposal closes it too. Whoever said nothing yet gets a reminder two working days before.',
    closed: 'The call is closed',
    ending: {
      'last-day': 'The last day was {{day}}.',
      coordinator: 'A coordinator closed it.',
      'pair-proposed': 'A proposal was made.',
      'matching-ended': 'The search was stopped.',
    },
    rank: 'Choose reviewers',
    answers: 'What everybody said',
    person: 'Name',
    said: 'Answer',
    when: 'When',
    silent: 'no answer yet',
    close: 'Close the call now',
    'close-text': 'Nobody can answer after that. The answers of now keep counting.',
    'closed-now': 'The call has been closed.',
    link: 'Open call',
    'card-title': 'Call closed, no proposal yet',
    'card-item_one': '{{count}} answer. Closed on {{moment}}.',
    'card-item_other': '{{count}} answers. Closed on {{moment}}.',
  },
} satisfies Translation<typeof dutch>;
