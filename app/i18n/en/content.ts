import type nl from '../nl/content';
import type { Translation } from '../translation';

export default {
  reads: {
    title: 'Who read what',
    lead: 'Every time somebody reads the content of a request, a line is added here. Questions, answers and the explanation at the end count as content too. Nobody can take a line away.',
    search: 'Search by the number of a request or by name',
    reference: 'Number',
    go: 'Show',
    all: 'Show all',
    caption: 'Requests that were read, the latest first',
    found_one: 'read {{count}} time',
    found_other: 'read {{count}} times',
    when: 'When',
    who: 'Who',
    ground: 'Why it is allowed',
    grounds: {
      coordinator: 'as coordinator',
      requester: 'own request',
      candidate: 'asked, and declared independent',
      reviewer: 'reviewer in this review',
      supervisor: 'supervisor of this review',
    },
    'empty-title': 'Nothing read yet',
    'empty-text': 'As soon as somebody opens the content of a request, it is shown here.',
  },
  rules: {
    title: 'How we choose reviewers',
    description: 'The rules and points with which Leerkring finds reviewers for a question.',
    lead: 'The portal proposes reviewers, with its reasons. The coordinator decides. Here you read all rules. There are no hidden rules or points.',
    'hard-title': 'Rules that always hold',
    'hard-text': 'Who does not meet a rule is left out. The coordinator sees why, for everybody.',
    'hard-caption': 'Hard rules',
    'soft-title': 'Points',
    'soft-text':
      'Who remains gets points. They put a pair higher or lower on the list. The coordinator may choose otherwise. A review is usually done by two people. If one does it, only their own points count. Of three, the third gets the points of a second reviewer, and what they bring together with each of the others.',
    'soft-caption': 'Points per reason',
    rule: 'Rule',
    why: 'Why',
    deviate: 'Deviating',
    reason: 'Reason',
    points: 'Points',
    per: 'How often',
    source: 'Why it counts',
    'ties-title': 'With equal points',
    'ties-text':
      'Then those with the fewest hours this year come first. After that it goes by name. The same question always gives the same list.',
    'two-title': 'Agreements about two people',
    'two-text':
      'Sometimes the coordinator agrees that two people never do a review together, or only together: a fixed pair, or somebody in training with a fixed mentor. We never depart from such an agreement. The coordinator can end it, with a reason.',
    'pinned-title': 'Pinned conflicts',
    'pinned-text':
      'The coordinator can pin that somebody is not independent of an organisation. With it stands of which kind it is, who said so and when. That person sees it too, and cannot take it away. We never depart from a pinned conflict. Only a coordinator ends it, with a reason. After that it still counts as a tie that has ended, unless it was a mistake or a decision of the coordinator alone.',
    'unknown-title': 'When we do not know something',
    'unknown-text':
      'Sometimes we do not know whether somebody has a tie with an organisation. Then it says ‘cannot be judged’ and the coordinator judges it in person.',
  },
  texts: {
    title: 'Texts of the site',
    lead: 'These texts stand on the public pages. Change them in Dutch and in English. Old versions are kept.',
    caption: 'Texts',
    text: 'Text',
    dutch: 'Dutch',
    english: 'English',
    original: 'original',
    'changed-on': 'version {{version}}, {{day}}',
    edit: 'Change',
    'edit-dutch': 'Change {{title}} in Dutch',
    'edit-english': 'Change {{title}} in English',
  },
  edit: {
    title: 'Change text: {{title}}',
    language: { nl: 'This is the Dutch text.', en: 'This is the English text.' },
    heading: 'Title',
    body: 'Text',
    'body-hint':
      'An empty line starts a new paragraph. A line that begins with a dash becomes a list. Two asterisks around a word make it **bold**.',
    save: 'Save and show',
    preview: 'How it reads now',
    back: 'Back to the texts',
    saved: 'The text has been changed.',
  },
} satisfies Translation<typeof nl>;
