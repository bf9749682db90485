import type nl from '../nl/statements';
import type { Translation } from '../translation';

export default {
  contact: {
    title: 'Contact',
    description: 'Contact the network for learning reviews.',
    lead: 'In doubt whether a learning review fits? Or another question? Feel free to contact us.',
    'reach-title': 'How to reach us',
    organisation: 'Organisation',
    email: 'E-mail',
    phone: 'Telephone',
    address: 'Address',
    kvk: 'Chamber of Commerce number',
    'not-set': 'not filled in yet',
    'write-title': 'Mind what you write',
    'write-text':
      'Do not mention names or other data of children, parents or staff in your message. We do not need them.',
    'question-title': 'Do you know your question already?',
    'question-text': 'Then you can submit it here. It takes about ten minutes and you need no account.',
    question: 'Submit your review question',
    'safe-title': 'Is a child unsafe now?',
    'safe-text':
      'Call 112 in immediate danger. Otherwise call Veilig Thuis: 0800-2000. Leerkring is not a reporting point. Your organisation notifies the inspectorate itself.',
  },
  privacy: {
    title: 'Privacy',
    description: 'Which data Leerkring keeps, why, for how long, and who sees them.',
    lead: 'This portal is about the worst that can happen to families. That is why we keep as little as possible, and never a case file.',
    'never-title': 'What we never keep',
    never: {
      people: 'Names, dates of birth, addresses or numbers of children, parents or staff from a situation.',
      files: 'Case files, timelines, interview notes or draft reports. Those stay with the organisations.',
      tracking:
        'Data about your visit for advertising or statistics. There are no tracking cookies and no services of others on these pages.',
    },
    'keep-title': 'What we do keep',
    keep: {
      request:
        'Of a request: your business contact details, your learning question in general words, answers to closed questions, the names of involved organisations and data for the invoice.',
      contact:
        'Of a message through the contact form: your name, your e-mail address and what you wrote. Only the coordinators read it.',
      subscription:
        'If you ask for messages about new findings: your address, the language, the sector, and when we last mailed you. If you stop, we erase it at once; if you do not renew, after two years.',
      people:
        'Of reviewers and supervisors: name, accreditation, experience, employer and side functions, availability. They choose for each whether it is public.',
      trail: 'Who did what and when, and who read the content of a request.',
      session: 'One cookie while you are signed in, and one while you fill in a request.',
    },
    'check-title': 'How we read along',
    'check-text':
      'For every text the form checks whether it holds data that do not belong there, such as a citizen service number or an address. We do not store such a text. You see at once which part has to go.',
    'who-title': 'Who sees what',
    who: {
      coordinator: 'The coordinator sees the whole request.',
      candidate:
        'A reviewer whom we ask first sees only the region, the period and the size. After promising confidentiality also the names of organisations, to check independence. The question itself only after a declaration of independence.',
      treasurer: 'The treasurer sees organisations, hours and amounts, not the question.',
      public: 'Visitors see nothing of requests.',
    },
    'long-title': 'For how long',
    long: {
      draft: 'A request that you do not finish: 30 days after you last filled something in.',
      open: 'A request that is open: as long as it is open.',
      completed_one: 'A completed review: {{count}} day after the end.',
      completed_other: 'A completed review: {{count}} days after the end.',
      declined_one: 'A request that we decline: {{count}} day after that.',
      declined_other: 'A request that we decline: {{count}} days after that.',
      referred_one: 'A request that suits somebody else better: {{count}} day after we referred you.',
      referred_other: 'A request that suits somebody else better: {{count}} days after we referred you.',
      withdrawn_one: 'A request that you withdraw: {{count}} day after that.',
      withdrawn_other: 'A request that you withdraw: {{count}} days after that.',
      no_match_one: 'A request for which we find no reviewers: {{count}} day after we established that.',
      no_match_other: 'A request for which we find no reviewers: {{count}} days after we established that.',
      stopped_one: 'A review that stops: {{count}} day after that.',
      stopped_other: 'A review that stops: {{count}} days after that.',
      requester: 'Your name and e-mail address as a requester: until your last request is erased.',
      mail: 'E-mails that we sent: {{days}} days at most.',
      message:
        'A message through the contact form: {{handled}} days after we handled it, and never longer than {{most}} days.',
      people:
        'Data of reviewers and supervisors: as long as they belong to the network. After that we remove them on request.',
    },
    'long-night':
      'The portal erases by itself every night. Is a request needed longer, for example because of a complaint? Then the coordinator records why. Erased data stay in backups until the backup expires.',
    'long-left':
      'Of an erased request only this stays: the reference, the kind, when it came in and ended, how and for which reason from a fixed list, and when we erased it. We never use a reference again. Organisations that the coordinator recognised stay on our list of organisations, without a tie to the request.',
    'rights-title': 'Your rights',
    'rights-text':
      'You may ask which data we have about you, and have them corrected or removed. Send a message to {{organisation}}. Do you disagree with us? Then you can complain to the Dutch Data Protection Authority.',
    'copy-text': 'You can download your own request after signing in, as PDF and as a JSON file.',
    'copy-format': 'About the JSON file',
    'responsible-title': 'Who is responsible',
    'responsible-text':
      '{{organisation}} is responsible for the requests and the register. Organisations stay responsible for the data about a family.',
    'no-organisation': 'The organisation that runs this portal',
  },
  accessibility: {
    title: 'Accessibility',
    description: 'How accessible Leerkring is, and what you can do when something does not work.',
    lead: 'Everybody must be able to use this portal. Also with a screen reader, with the keyboard alone, on a phone or with large letters.',
    'how-title': 'What we do',
    how: {
      standard: 'We build to WCAG 2.2, level AA, with parts of NL Design System.',
      script: 'All pages work without JavaScript.',
      test: 'At every change a program checks all pages, in Dutch and in English.',
      words: 'We write as simply as we can.',
    },
    'known-title': 'What we do not have yet',
    known:
      'People with a disability have not tested the portal yet. That must happen before it is really used.',
    'problem-title': 'Does something not work?',
    'problem-text': 'Let us know. We mend it, or help you in another way.',
    contact: 'Contact us',
  },
} satisfies Translation<typeof nl>;
