import type nl from '../nl/intake';
import type { Translation } from '../translation';

export default {
  start: {
    title: 'Ask the network a question',
    description:
      'Ask for a learning review, short advice or an information session. No account, in a few minutes.',
    lead: 'Do you want to learn from a situation in care for young people and families, together with other organisations? Choose how to begin. You need no account.',
    'go-on': 'Go on with your request',
    'go-on-text':
      'You have a request that was not sent yet. We keep it for 30 days after you last wrote on it.',
    'ways-title': 'How can we help you?',
    way: {
      review: {
        title: 'Ask for a learning review',
        text: 'Two trained reviewers find out with you and the other organisations why things went as they did. Full, proportionate, compact or about a theme.',
        time: 'About 10 minutes, 8 short steps.',
        begin: 'Begin the request',
      },
      consult: {
        title: 'Ask for short advice',
        text: 'You doubt whether a learning review makes sense. An experienced reviewer thinks along with you once.',
        time: 'About 5 minutes, 3 steps.',
        begin: 'Ask for advice',
      },
      session: {
        title: 'Ask for an information session',
        text: 'We tell about learning from serious incidents, at your place, online or at a study day.',
        time: 'About 3 minutes, 3 steps.',
        begin: 'Ask for a session',
      },
      talk: {
        title: 'Rather talk first',
        text: 'Leave your name and number. The coordinator calls you at a time that suits you.',
        time: '1 minute.',
        begin: 'Have us call you',
      },
    },
    answered_one: 'A first answer within {{count}} working day.',
    answered_other: 'A first answer within {{count}} working days.',
    'for-title': 'What is this for?',
    for: 'For organisations that want to understand why things went as they did, and to learn from it together. Nothing bad needs to have happened: a co-operation that got stuck or a good example can teach us too. It is not about blame.',
    'time-title': 'How long does it take?',
    time: 'A few minutes to a quarter of an hour. You can stop at any moment, have a link mailed to yourself or a colleague, and go on later, on another device too.',
    'needed-title': 'What do you need?',
    needed:
      'Your learning question, the names of the organisations involved and, if you already know: who pays. You may answer many questions with “I do not know”.',
    'not-title': 'What should you not write here?',
    not: 'Nothing that lets somebody be recognised: no names of children, parents or staff, no date of birth, no address, no phone number, no citizen service number and no text from a file. We check every text. If we find any of this, we do not keep the text and show you where it is.',
    'next-title': 'What happens after that?',
    'next-1':
      'You receive a confirmation at once, with a reference and a page of your own to follow your request.',
    'next-2':
      'The coordinator looks at your question. Each of the ways above says when you hear from us at the latest.',
    'next-3':
      'A free orientation talk follows. In it you choose together whether a review fits, and in which form.',
    'next-4':
      'The coordinator looks for an independent pair of reviewers and a supervisor. You decide whether you accept the pair.',
    'call-title': 'Rather talk first?',
    call: 'You can. The coordinator is glad to think along with you, also when you are still in doubt.',
    'call-phone': 'Call {{phone}}',
    'call-mail': 'Mail {{email}}',
    'report-title': 'This is not a place to report',
    report:
      'Is somebody in danger now? Call 112. Are you worried about a child or a family? Call Veilig Thuis: 0800-2000. Your organisation itself reports a calamity to the inspectorate.',
  },
  steps: {
    organisation: { title: 'Your organisation', lead: 'Who asks for the review, and on whose behalf?' },
    question: {
      title: 'Your learning question',
      lead: 'What would you like to understand? Write about co-operation and circumstances, not about persons.',
    },
    situation: {
      title: 'The situation',
      lead: 'In broad lines, so that nobody can be recognised. We use this to find reviewers with fitting experience.',
    },
    organisations: {
      title: 'Organisations involved',
      lead: 'The names stay confidential. We need them to make sure that the reviewers are independent.',
    },
    proceedings: {
      title: 'Other proceedings',
      lead: 'Is there an investigation or procedure as well? Then we take it into account.',
    },
    practical: {
      title: 'Practical',
      lead: 'Your wishes. You choose the form of the review later, in the orientation talk.',
    },
    payment: {
      title: 'Payment',
      lead: 'A first indication. You are not bound by it: a quote comes first.',
    },
    applicant: { title: 'Your details', lead: 'Who asks the question, and how do we reach you?' },
    doubt: {
      title: 'Your question',
      lead: 'What do you doubt? Write about the co-operation and the circumstances, not about persons.',
    },
    session: { title: 'The session', lead: 'For whom, where and when?' },
    talk: {
      title: 'Have us call you',
      lead: 'Three things: who you are, how we reach you and when it suits you. Do not write names of children, parents or staff.',
    },
    agreements: { title: 'Agreement', lead: 'Read these points and tick each of them.' },
    declarations: {
      title: 'Mandate and declarations',
      lead: 'May you ask this on behalf of your organisation? Then read the four points and tick each of them.',
    },
  },
  check: {
    title: 'Check your request',
    lead: 'Is everything right? Then we send a code to your e-mail address. That is how we know that the address is yours.',
    incomplete: 'This step is not finished yet.',
    'incomplete-title': 'Something still has to be filled in',
    'incomplete-text': 'First fill in the steps that are not finished.',
    'go-to': 'Go to: {{step}}',
    change: 'Change',
    'change-step': 'Change: {{step}}',
    'send-title': 'Send',
    'send-text': 'We send a code of six digits to {{address}}. With that code you send the request.',
    send: 'Send me the code',
    'on-behalf-title': 'You fill this in for somebody else',
    'on-behalf-text':
      'You leave the last step open: the requester answers it. Is all right? Then we mail a link to {{address}}. Only the requester can send the request.',
    'hand-over': 'Lay before the requester',
    'hand-over-who': 'First fill in the e-mail address of the requester.',
    'not-answered': 'not filled in',
    name: 'Check',
  },
  code: {
    title: 'Fill in the code',
    lead: 'We have sent an e-mail with a code. The code works for 15 minutes.',
    sent: 'The e-mail has been sent to {{address}}.',
    code: 'Code from the e-mail',
    submit: 'Send the request',
    'help-title': 'No e-mail received?',
    help: 'Look in your spam folder too. If it takes longer than a few minutes, ask for a new code. If the address is not right, change it.',
    resend: 'Send a new code',
    'other-address': 'Change the address',
    'no-draft-title': 'We have no request of yours ready',
    'no-draft':
      'You may have filled in the request in another browser, or it has been sent already. You find a request that was sent by signing in with your e-mail address.',
    'sign-in': 'Sign in',
    again: 'New request',
  },
  sent: 'Your request has been sent. Your reference is {{reference}}.',
  buttons: {
    next: 'Save and go on',
    back: 'Previous',
    check: 'Save and check',
    save: 'Save and go on later',
    more: 'More lines',
  },
  save: {
    title: 'Go on later',
    lead: 'Your request is kept. Would you like to go on at another time, on another device, or together with a colleague? Then we mail a link.',
    kept: 'In this browser your request waits for you too, for 30 days.',
    address: 'To which e-mail address?',
    'address-help':
      'Your own, or that of a colleague who writes along. Whoever has the link can read the request.',
    submit: 'Mail me the link',
    sent: 'We mailed a link. It works for 14 days.',
    back: 'Go on now',
    'none-title': 'We have no request of yours waiting',
    none: 'Perhaps the request was sent already, or thrown away after 30 days.',
    begin: 'Begin a new request',
  },
  resume: {
    title: 'Go on with your request',
    lead: 'The button takes you to where the request was left.',
    go: 'Go on',
    'expired-title': 'This link has expired',
    expired:
      'A link works for 14 days. The request itself is still there. We can send a new link to {{address}}.',
    renew: 'Send a new link',
    renewed: 'We mailed a new link. It works for 14 days.',
    'sent-title': 'This request was sent already',
    sent: 'So the link does not work any more. Is it your request? Sign in with your e-mail address to follow it.',
    'sign-in': 'Sign in',
    'gone-title': 'This link does not work any more',
    gone: 'The request was sent or thrown away, or the address was not copied in full. We keep a request that is not sent for 30 days.',
    begin: 'Begin a new request',
  },
  keep: {
    label: 'I have looked at it: this does not lead to a person and may stay.',
    words: 'Marked: {{words}}',
  },
  row: {
    commissioners: 'Commissioner {{number}}',
    involved: 'Organisation {{number}}',
    payers: 'Payer {{number}}',
  },
  'row-help': 'Lines that you leave empty do not count.',
  region: { whole: '{{province}}: whole province, or I do not know the region' },
  questions: {
    organisationName: { label: 'Name of your organisation', help: 'The full name, as on a letter.' },
    organisationKind: { label: 'Kind of organisation' },
    organisationPlace: { label: 'Municipality where your organisation sits' },
    requesterName: { label: 'Your name', help: 'We contact you about the request.' },
    requesterFunction: { label: 'Your function' },
    requesterEmail: {
      label: 'Your e-mail address at work',
      help: 'We send the code here, and later messages without content.',
    },
    requesterPhone: { label: 'Your phone number at work', help: 'Useful for planning the talk.' },
    commissionedBy: {
      label: 'Who is the commissioner?',
      help: 'The commissioner decides about the review and receives the report.',
    },
    commissioners: {
      label: 'Other commissioners',
      help: 'Only fill this in when there are commissioners other than your own organisation.',
    },
    boardInformed: {
      label: 'Does the board know of this request?',
      help: 'A review needs consent at that level. It need not be there yet.',
    },
    municipalityRole: {
      label: 'What is the role of the municipality in the review?',
      help: 'So it is clear from the start who has which role.',
    },
    learningQuestion: {
      label: 'What do you want to learn?',
      help: 'Begin for example with “How is it that …” or “What makes that …”.',
    },
    trigger: { label: 'What is the occasion?', help: 'Nothing bad needs to have happened.' },
    commitment: {
      label: 'What will you do with the insights, and who decides about that?',
      help: 'Name functions or meetings, no persons.',
    },
    alreadyDone: {
      label: 'What has been looked into already?',
      help: 'For example an investigation of your own or an evaluation. So we do no work twice.',
    },
    background: {
      label: 'What do we need to know to understand the question?',
      help: 'In general words. No names, dates or places.',
    },
    careDomain: {
      label: 'Is it about help for youth, for adults, or both?',
      help: 'There is often friction between the two. We look for reviewers who fit.',
    },
    ageBand: {
      label: 'Age group of the youngest or central child',
      help: 'Only the group, not the age.',
    },
    themes: { label: 'Themes', help: 'Choose five at most.' },
    periodLength: { label: 'How long is the period you want to look at?' },
    periodEnd: { label: 'When did that period end?' },
    region: {
      label: 'In which region does it mainly play?',
      help: 'Only the region. We use it to find reviewers and do not show it in public.',
    },
    familyInformed: {
      label: 'Does the family know of the review, and has their part in it been considered?',
    },
    organisationCount: {
      label: 'About how many organisations were involved?',
      help: 'A number from 1 to 40. Your own organisation counts if it was involved.',
    },
    ownInvolved: { label: 'Is it also about the work of your own organisation?' },
    involved: {
      label: 'Which other organisations were involved?',
      help: 'Names of organisations, never of persons. In the Netherlands an organisation takes part only if it wants to. You can name more organisations later.',
    },
    inspectorateState: { label: 'Has the event been reported to the inspectorate?' },
    inspectorateDeadlineOn: {
      label: 'When must the report be with the inspectorate?',
      help: 'Only if you were given a date. It is usually better to begin the review after it.',
    },
    criminal: { label: 'Is there a criminal investigation or trial?' },
    disciplinary: { label: 'Is there a disciplinary case?' },
    complaint: { label: 'Is there a complaint?' },
    civil: { label: 'Is there a civil procedure?' },
    'child-protection': { label: 'Is there a child protection procedure?' },
    attention: { label: 'Is there attention from media or the council?' },
    wantedForm: {
      label: 'Which form do you prefer?',
      help: 'You do not know yet? That is quite normal. You choose the form in the orientation talk.',
    },
    startMonth: { label: 'From which month would you like to begin?' },
    isUrgent: { label: 'Is it urgent?' },
    urgencyReason: { label: 'Why is it urgent?', help: 'Only fill this in when it is urgent.' },
    meetingMode: {
      label: 'How would you like to meet?',
      help: 'On location often works best: learning needs trust.',
    },
    reportKeeping: {
      label: 'Where will the report be kept, and who may read it?',
      help: 'Does the Dutch Open Government Act apply to your organisation? Then say so here.',
    },
    reviewerObjection: {
      label: 'Are there organisations from which you would rather have no reviewer, and why?',
      help: 'Name organisations, no persons.',
    },
    foundUs: { label: 'How did you find us?' },
    budgetBand: {
      label: 'Which amount do you have in mind?',
      help: 'A rough estimate is enough. The price follows from the number of hours.',
    },
    payers: {
      label: 'Who pays?',
      help: 'You do not know yet? Then leave it empty: we ask before the quote. If you fill in no shares, we divide the costs evenly.',
    },
    doubt: {
      label: 'What do you doubt?',
      help: 'For example: does a learning review fit here, or would something else be better?',
    },
    sessionSetting: { label: 'Where is the session?' },
    audienceSize: { label: 'About how many people do you expect?' },
    sessionWish: {
      label: 'What would you like to know more about?',
      help: 'For example the method, the costs or what others experienced.',
    },
    callDayPart: { label: 'When can we best call you?', help: 'On working days.' },
    callTopic: { label: 'What is it about?', help: 'In one or two sentences, without names.' },
    mandate: {
      label: 'Does somebody else have to confirm this request?',
      help: 'For example a manager or director with the mandate. They get a mail and need no account. We begin only after that confirmation.',
    },
    mandateName: {
      label: 'Name of whoever has the mandate',
      help: 'Fill in only when somebody else confirms.',
    },
    mandateFunction: { label: 'Position of whoever has the mandate' },
    mandateEmail: {
      label: 'E-mail address of whoever has the mandate',
      help: 'Another address than your own.',
    },
    noPersonalData: {
      label:
        'This request holds no names, citizen service numbers, dates of birth, addresses or texts from a file.',
    },
    toLearn: { label: 'We take part to learn, not to establish who is to blame.' },
    mayRequest: { label: 'I am allowed to make this request on behalf of my organisation.' },
    privacyRead: {
      label: 'I have read the explanation about privacy.',
      help: 'Read the explanation about privacy',
    },
  },
  columns: {
    name: { label: 'Name of the organisation' },
    kind: { label: 'Kind of organisation' },
    willingness: { label: 'Takes part' },
    share: { label: 'Share of the costs', help: 'In per cent. Empty: divided evenly.' },
    kvk: { label: 'KvK number', help: '8 digits' },
    oin: { label: 'OIN', help: '20 digits, only for public bodies' },
    addressLine: { label: 'Invoice address', help: 'Street and number, or PO box' },
    postalCode: { label: 'Postcode' },
    city: { label: 'Town' },
    invoiceEmail: { label: 'E-mail address for invoices' },
    eInvoiceAddress: {
      label: 'Address for e-invoices (Peppol)',
      help: 'For example 0190: with your OIN, or 0106: with your KvK number.',
    },
    orderNumber: {
      label: 'Order number or commitment number',
      help: 'If it is nine digits and gets refused, put “PO” in front of it.',
    },
    buyerReference: {
      label: 'Reference of your organisation',
      help: 'If you use no order number, for example a cost centre or department.',
    },
  },
} satisfies Translation<typeof nl>;
