import type nl from '../nl/participation';
import type { Translation } from '../translation';

export default {
  listed: {
    willingness: 'Wants to take part',
    'as-of': 'as of {{day}}',
    joined: 'joined on {{day}}',
    'left-out': 'does not take part',
    'asks-decision': 'asks for a decision',
    decide: 'Decide',
    'decide-of': 'Decide how to go on: {{name}}',
    change: 'Change',
    'change-willingness-of': 'Change whether {{name}} wants to take part',
  },
  undecided: {
    title: 'This asks you for a decision',
    refused: '{{name}} refuses consent.',
    withdrawn: '{{name}} takes back its consent.',
    waits:
      'Until you decide you cannot look for reviewers or propose them, and the requester cannot accept the proposal.',
    decide: 'Decide how to go on',
    'decide-of': 'Decide how to go on without {{name}}',
    since: 'An organisation does not take part, since {{moment}}',
    'card-title': 'An organisation does not take part',
  },
  willingness: {
    title: 'Does {{name}} want to take part?',
    lead: 'This is not consent yet. It helps to see whether a review stands a chance.',
    label: 'Does the organisation want to take part?',
    on: 'On which day did it say so?',
    save: 'Record',
    saved: 'Recorded whether the organisation wants to take part.',
  },
  consent: {
    now: 'Now: {{state}}',
    'now-on': 'Now: {{state}} on {{day}}',
    'on-hint': 'The day on which this was so. For ‘not asked yet’ no day is needed.',
    undecided:
      'This organisation does not take part. Decide how to go on, or record that it gives its consent after all.',
    'willingness-link': 'Change whether the organisation wants to take part',
  },
  history: {
    title: 'What happened',
    none: 'Nothing has been recorded yet',
    'none-text': 'What you record about this organisation appears below.',
    added: 'Put on the list.',
    willingness: 'Wants to take part: {{state}}.',
    'willingness-on': 'Wants to take part: {{state}}, on {{day}}.',
    consent: 'Consent: {{state}}.',
    'consent-on': 'Consent: {{state}}, on {{day}}.',
    needed: 'A decision about this was needed.',
    decided: 'Decision: {{decision}}.',
    somebody: 'somebody else',
    decisions: 'Decisions',
  },
  decision: {
    title: 'Go on without {{name}}?',
    lead: 'This organisation does not take part. Talk with the commissioner, then decide.',
    choice: 'How does it go on?',
    hint: {
      'go-on-without':
        'The organisation does not take part. It stays on the list: reviewers must be independent of it too.',
      'asked-again': 'The consent is ‘asked’ again.',
      stop: 'The request is declined: there is too little support. Everybody who was asked is told.',
    },
    reason: 'Why?',
    'reason-hint':
      'Without names of people. If you stop, the requester reads this text as the explanation. Write it for them.',
    save: 'Record the decision',
    saved: 'The decision has been recorded.',
    stopped: 'The decision has been recorded. The request was declined and closed.',
    none: {
      title: 'There is nothing to decide here',
      text: 'There is a decision already, or the organisation gives its consent.',
    },
  },
  joined: {
    lead: 'If needed you can still add an organisation. Everybody who was asked is then checked again.',
    recognised_one:
      'Recorded. The independence of {{count}} person in the proposal is now in question. Below you see what you can do.',
    recognised_other:
      'Recorded. The independence of {{count}} people in the proposal is now in question. Below you see what you can do.',
  },
  check: {
    title: 'Independence checked again',
    lead: 'Only you see this. Neither the people themselves nor the requester are told.',
    part: {
      'lined-up': 'is on the list',
      invited: 'is invited',
      accepted: 'said yes',
      confirmed: 'takes part',
    },
    to: {
      'lined-up': 'If this seat becomes free, the portal skips this person as long as this is so.',
      invited: 'Withdraw the invitation. The portal then asks the next person.',
      accepted: 'Withdraw the invitation. The seat becomes free and the portal asks the next person.',
      confirmed: 'This review is running. Discuss how to go on, or free the seat.',
    },
    'not-declared': 'Has not declared about {{organisations}} yet.',
    'declare-first':
      'This person must do so in the portal first. Until then the proposal cannot be accepted.',
    'to-judge': 'to be judged',
    'to-judge-about': 'To be judged: {{organisations}} joined after the declaration of this person.',
    'ask-and-judge':
      'This person was asked for a declaration in the portal. Did you ask yourself? Then record your judgement.',
    'not-independent': 'Not independent of {{organisations}}, in your judgement.',
    judge: 'Judge',
    'judge-of': 'Judge whether {{name}} is independent',
  },
  addition: {
    title: 'Additional declaration',
    lead: 'An organisation joined after your declaration. Say whether you or somebody close to you has a tie with it.',
    first: 'An organisation joined',
    'first-text': 'First declare whether you have a tie with it. After that you can go on.',
    open: 'Give the additional declaration',
    done: 'Thank you. Your declaration is complete again.',
    'tie-told':
      'Thank you for being honest. The coordinator knows now and talks with you about how to go on.',
    tied: 'Thank you for being honest. We ask somebody else and remember that you have a tie with this organisation.',
  },
  procedures: {
    title: 'Other investigations and procedures',
    lead: 'Record how things stand and as of which day. The requester can see this too.',
    inspectorate: 'The inspectorate',
    'inspectorate-state': 'Reported to the inspectorate?',
    'inspectorate-deadline': 'The inspectorate expects a report before',
    'inspectorate-deadline-hint': 'Only fill in a day that the inspectorate named.',
    'stated-on': 'This is how it stood on',
    'stated-on-of': '{{procedure}}: this is how it stood on',
    state: 'How does it stand?',
    'state-of': '{{procedure}}: how does it stand?',
    ends: 'End expected in',
    'ends-of': '{{procedure}}: end expected in',
    'ends-hint': 'Only for what is running now.',
    'ends-unknown': 'Not known',
    save: 'Record',
    saved: 'Recorded how the other procedures stand.',
    change: 'Update other procedures',
    'own-title': 'How other procedures stand',
    'as-of': '{{state}} (as of {{day}})',
    'ends-in': 'end expected in {{month}}',
    'expects-before': 'The inspectorate expects a report before {{day}}.',
    none: 'Nothing is known about this yet.',
  },
  hint: {
    title: 'Mind the start',
    'before-inspectorate':
      'The inspectorate expects a report before {{day}}. Starting after that date is usually wiser, or consult the inspectorate.',
    'criminal-running':
      'A criminal investigation or trial is under way. A review must not disturb it. First consult the public prosecution service on whether you can start.',
  },
} satisfies Translation<typeof nl>;
