import type nl from '../nl/treasurer';
import type { Translation } from '../translation';

export default {
  title: 'My overview',
  lead: {
    ready_one: 'There is {{count}} confirmed review. You see who pays and what an invoice still misses.',
    ready_other: 'There are {{count}} confirmed reviews. You see who pays and what an invoice still misses.',
    none: 'There are no confirmed reviews yet.',
  },
  confirmed: 'Confirmed reviews',
  'confirmed-on': 'Confirmed on',
  start: 'Begins in',
  form: 'Form',
  estimate: 'Estimated time',
  'estimate-value_one': '{{each}} for one reviewer',
  'estimate-value_other': '{{all}} for {{count, number}} reviewers, {{each}} per reviewer',
  'no-estimate': 'not estimated yet',
  ready: 'ready to invoice',
  'not-ready': 'details are missing',
  'payers-caption': 'Who pays for {{reference}}',
  'no-payers': 'No payer is known for this review yet. Ask the coordinator.',
  'empty-title': 'Nothing to invoice yet',
  'empty-text': 'As soon as a review is confirmed, its payers and their shares are here.',
  account: 'To my account',
} satisfies Translation<typeof nl>;
