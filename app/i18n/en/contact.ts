import type nl from '../nl/contact';
import type { Translation } from '../translation';

export default {
  form: {
    title: 'Send us a message',
    lead: 'For everything that is not a request. We answer by e-mail within {{count}} working days. Do not write names or other data of children, parents or staff: we do not need them.',
    topic: 'What is your message about?',
    name: 'Your name',
    address: 'Your e-mail address',
    'address-help': 'We send our answer here. Please check that it is right.',
    message: 'Your message',
    'message-help':
      'In general words. A telephone number or e-mail address in this text is refused. Would you like to be called? Write that down, and we will ask for your number in our answer.',
    submit: 'Send the message',
    sent: 'Your message has been sent. You will get an answer by e-mail, on {{day}} at the latest. There is no separate confirmation.',
    'already-sent':
      'We had already received this message from you today. You need not do anything: you will get an answer by e-mail.',
  },
  inbox: {
    title: 'Inbox',
    lead: 'Messages from the contact form. We promised to answer within {{count}} working days.',
    count_one: '{{count}} message',
    count_other: '{{count}} messages',
    caption: 'Messages from the contact form',
    about: 'Subject',
    from: 'From',
    received: 'Received',
    state: 'State',
    new: 'new',
    late: 'late',
    handled: 'handled',
    'empty-title': 'No messages',
    'empty-text':
      'What people send through the contact page will be here. You will also get an e-mail about it.',
  },
  message: {
    title: 'Message from {{name}}',
    facts: 'About this message',
    'answer-by': 'Answer promised on or before',
    language: 'Language of the writer',
    'language-nl': 'Dutch',
    'language-en': 'English',
    text: 'The message',
    next: 'What now?',
    'next-text':
      'Answer from your own e-mail program. Then mark the message as handled, so that no colleague answers it again.',
    unverified: 'The address has not been checked. Send nothing that is meant for this person alone.',
    answer: 'Answer by e-mail',
    'answer-subject': 'Your message to {{organisation}}: {{topic}}',
    handle: 'Mark as handled',
    'handled-text': 'Handled by {{name}} on {{moment}}.',
    reopen: 'Open again',
    'handled-done': 'The message has been handled.',
    'reopened-done': 'The message is open again.',
  },
} satisfies Translation<typeof nl>;
