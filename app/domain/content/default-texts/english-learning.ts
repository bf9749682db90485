import type { ContentText } from '../content-key';

/** Introductions of the library and of its briefings per sector. */
export const englishLearning = {
  'learning-lead': {
    title: 'What the network learned',
    body: 'Every learning review looks at one situation, and teaches something about how the work around families is organised. Those lessons are here: patterns that occur in more places, with questions you can ask in your own organisation. They say nothing about a family, an organisation or a place.',
  },
  'briefing-municipality': {
    title: 'For municipalities and local teams',
    body: 'Municipalities buy care, coordinate it, and sit at the table themselves with their local team. Reviews keep showing how hard those three roles go together: who steers, who helps and who keeps the overview is not always said aloud.\n\nRead the patterns with somebody from policy and somebody from practice together. Where they recognise different things, there is something to learn.',
  },
  'briefing-youth-protection': {
    title: 'For child protection',
    body: 'Child protection workers take decisions nobody else can take, often with little time and many changes of staff. The patterns below are about how such decisions come about: what was known, who thought along and what stood in the way.\n\nUse the questions in a team meeting or in peer supervision.',
  },
  'briefing-youth-care': {
    title: 'For youth care',
    body: 'Youth care is often given by several providers after or beside each other. Reviews are about what happens at the transitions: at the start, when care is stepped up and when it ends.\n\nKeep one transition from your own work in mind when you read the patterns.',
  },
  'briefing-youth-mental-health': {
    title: 'For youth mental health care',
    body: 'The treatment of a child or young person takes place in a family and in a chain. The patterns below show how a diagnosis, a waiting list or a treatment framework shapes what others see and do.\n\nDiscuss them with a colleague of another department.',
  },
  'briefing-adult-mental-health': {
    title: 'For adult mental health care',
    body: 'Adults in your care are often parents too. Between care for adults and care for the young, reviews show that much is lost: information, attention for the child, and sometimes the awareness that there is a child.\n\nRead the patterns with that one question: how do we come to see a child?',
  },
  'briefing-health-care': {
    title: 'For health care',
    body: 'General practitioner, midwife, youth doctor and hospital see families at other moments than youth care does. What they see is often valuable, and does not always arrive.\n\nThe patterns below are about noticing, passing on and hearing back.',
  },
  'briefing-education': {
    title: 'For education',
    body: 'School sees a child nearly every day. Reviews show how much schools know, and how uncertain it is what they may say, to whom, and what happens with it afterwards.\n\nDiscuss the questions with the support team.',
  },
  'briefing-police-justice': {
    title: 'For police and justice',
    body: 'Police and justice come in when something has happened, and work with other aims and terms than care does. The patterns are about what that means for the child and for working together.\n\nRead them with a partner from care.',
  },
  'briefing-disability-care': {
    title: 'For disability care',
    body: 'A disability of a child or a parent changes what is fitting, and is not always known in time. The patterns are about recognising it, about pace and about who feels responsible over a long time.\n\nDiscuss them with whoever has known the family longest.',
  },
  'briefing-social-domain': {
    title: 'For social services',
    body: 'Debts, housing, work and care hang together, and the help for them is divided. The patterns are about families that are known everywhere and yet nowhere completely.\n\nChoose one question you can ask tomorrow.',
  },
} as const satisfies Record<string, ContentText>;
