import type dutch from '../nl/taxonomies';
import type { Translation } from '../translation';

const english: Translation<typeof dutch> = {
  title: 'Classifications',
  lead: 'How findings are classified. Several classifications stand side by side; of each the latest version counts.',
  level: { finding: 'Per finding', source: 'Per learning review' },
  version: 'Version {{version}}, since {{day}}',
  by: 'by {{name}}',
  most_one: 'One can be chosen',
  most_other: '{{count}} can be chosen at most',
  change: 'Make the next version',
  add: 'Add a classification',
  back: 'Back without saving',
  threshold: {
    title: 'From how many reviews on',
    text: 'Of a finding a visitor only sees what at least {{count}} reviews have in common together. Fewer than 5 is not possible.',
    change: 'Change the number',
    lead: 'A higher number protects more and shows less. It holds for the whole library at once.',
    fewest: 'Fewest reviews',
    hint: 'From 5 up to and including 25.',
    save: 'Save',
    saved: 'The number was changed. The library was worked out anew.',
  },
  edit: {
    title: 'Next version: {{name}}',
    lead: 'Feel free to change words as long as the meaning stays. Does something mean something else from now on? Then end it and add a new term.',
    'recode-title': 'What ends is classified anew',
    'recode-text':
      'Findings with a term that ends stay. They come into the list “To classify anew”, and visitors do not see the term any more.',
    term: '{{label}} ({{code}})',
    used_one: 'used {{count}} time',
    used_other: 'used {{count}} times',
    'new-term': 'New term',
    'new-hint': 'Leave empty what you do not need.',
    labelNl: 'Name in Dutch',
    labelEn: 'Name in English',
    explanationNl: 'Explanation in Dutch',
    explanationEn: 'Explanation in English',
    ends: 'This term ends',
    publish: 'Publish the version',
    published: 'The new version counts now.',
  },
  create: {
    title: 'Add a classification',
    lead: 'A new way of ordering findings, beside those there are.',
    nameNl: 'Name in Dutch',
    nameEn: 'Name in English',
    level: 'What does this classification say something about?',
    mostTerms: 'How many terms may somebody choose at most?',
    save: 'Add',
    saved: 'The classification was added.',
  },
};

export default english;
