import type nl from '../nl/earlier';
import type { Translation } from '../translation';

/** What was learned before, offered with a new question. */
export default {
  title: 'Learned before',
  lead: 'Lessons from earlier learning reviews that may fit this question. See whether they hold here too. The order comes from words and characteristics, not from a judgement.',
  recorded: 'This page shows the learning question. That you read it is recorded.',
  question: 'The learning question',
  lessons: 'Lessons that may fit',
  considerations: 'Questions and considerations',
  effective: 'Recommended, and it helped',
  because: 'Why this lesson: {{reasons}}.',
  reasons: {
    words: 'words of the question ({{words}})',
    ticked: 'theme {{theme}}',
    'age-band': 'same age ({{code}})',
    trigger: 'same trigger ({{code}})',
    sector: 'same sector ({{code}})',
  },
  'empty-title': 'No lesson that resembles this question',
  'empty-text':
    'The library was searched for the words and characteristics of the question. That nothing was found does not mean that nothing was ever learned about it. Findings are in Dutch; a question in another language finds little.',
  link: 'What was learned before about such a question',
} satisfies Translation<typeof nl>;
