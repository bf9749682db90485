import type nl from '../nl/levels';
import type { Translation } from '../translation';

export default {
  title: 'Time limits',
  lead: 'In how many working days the next step should be there. The requester sees the day that follows from it, and you see what is late.',
  caption: 'Time limits for: {{kind}}',
  step: 'Step',
  days: 'Working days',
  'days-value_one': '{{count}} working day',
  'days-value_other': '{{count}} working days',
  state: 'Set',
  'by-default': 'default',
  'changed-on': 'on {{day}}, the default is {{count}}',
  change: 'Change',
  'change-of': 'Change the time limit: {{kind}}, {{step}}',
  promise_one:
    'Whoever asks this gets a first answer within {{count}} working day: taking it on and assessing it together.',
  promise_other:
    'Whoever asks this gets a first answer within {{count}} working days: taking it on and assessing it together.',
  counting: {
    title: 'How we count',
    'working-days':
      'Saturdays, Sundays and the holidays of the Dutch law on terms do not count. Nor do Good Friday and 5 May.',
    promises:
      'Do you change a time limit? Then it counts for steps that begin after it. What we promised before stands.',
    questions: 'When you ask the requester something, you choose the day yourself.',
  },
  steps: {
    awaiting_mandate: 'confirming by whoever has the mandate',
    submitted: 'taking it on by a coordinator',
    triage: 'assessing it by the coordinator',
    orientation: 'settling form and organisations, after the talk',
    matching: 'looking for reviewers',
    proposed: 'the answer of the people invited, and then that of the commissioner',
    confirmed: 'making arrangements',
  },
  edit: {
    title: 'Time limit for {{kind}}: {{step}}',
    lead: 'This counts for steps that begin from now on. What we promised before stands.',
    days: 'Number of working days',
    hint: 'A whole number from {{least}} to {{most}}. It is {{now}} now, and {{byDefault}} by default.',
    unit: 'working days',
    save: 'Save',
    back: 'Back to the time limits',
    restore: 'Back to the default: {{count}}',
    'restore-title': 'The default after all?',
    'restore-text': 'The default then counts again for steps that begin from now on.',
  },
  earlier: {
    title: 'What changed before',
    none: 'This time limit was never changed.',
    caption: 'Earlier changes',
    when: 'When',
    by: 'By',
    nobody: 'unknown',
    was: 'Was',
    became: 'Became',
  },
  flash: {
    saved: 'The time limit has been saved.',
    restored: 'The default counts again.',
  },
} satisfies Translation<typeof nl>;
