import type { ContentKey, ContentText } from '../content-key';
import { englishLearning } from './english-learning';

/** The English texts the portal starts with. Steps 5 and 6 carry our own names until the network confirms them. */
export const englishTexts: Readonly<Record<ContentKey, ContentText>> = {
  'home-lead': {
    title: 'Learning together from what went wrong',
    body: 'Has a child been seriously harmed although many organisations were involved? In a learning review those organisations look back together. Not to find somebody to blame, but to understand why things went as they did, and what can change in the way they work together.',
  },
  'home-is': {
    title: 'What a learning review is',
    body: `- A joint inquiry by **all organisations** that were involved.
- Led by **two trained reviewers** who do not belong to those organisations.
- With a **supervisor** who watches over its quality.
- Aimed at **patterns** that reach beyond this one family.
- Seen with **the knowledge of then**, not with the knowledge of now.`,
  },
  'home-is-not': {
    title: 'What a learning review is not',
    body: `- **No verdict** on who is to blame.
- **No report to the inspectorate.** You notify the inspectorate yourself. A learning review usually does not replace that.
- **No emergency line.** Is a child unsafe now? Call 112 or Veilig Thuis.
- **No place for case files.** This portal keeps no names and no documents about a family.`,
  },
  'home-for-whom': {
    title: 'For whom',
    body: 'For municipalities, youth care, child protection, health care, schools, police and other organisations around a family. There need not have been a disaster: a stuck cooperation, a near miss, or something that went well can be a reason too.',
  },
  'about-lead': {
    title: 'How a learning review works',
    body: 'A learning review follows the Learning Together method. Those who were there tell how it looked at that moment. Together you look for the moments that set the course, and for the factors that played a part: in the person, the profession, the family, the team, the organisation and the chain.',
  },
  'about-safety': {
    title: 'Safety comes first',
    body: 'People learn only when they feel safe enough to tell how it went. The reviewers are therefore open and curious. They do not call anybody to account. The organisations agree on this beforehand.',
  },
  'step-1': {
    title: 'Orientation',
    body: 'You talk with the coordinator about your learning question. What do you want to learn, who was involved, and what will you do with the insights? This talk is free. After it you receive a proposal for the form and a quotation.',
  },
  'step-2': {
    title: 'Exploration',
    body: 'You compose two groups: the review team (managers and policy) and the case group (the professionals who were there). The professionals write their own timeline. The reviewers talk with them and make it into one story.',
  },
  'step-3': {
    title: 'Dialogue in learning sessions',
    body: 'In sessions both groups discuss the story. Together they look for the decisive moments, the factors that played a part, and the patterns that occur with other families too.',
  },
  'step-4': {
    title: 'Translating insights',
    body: 'The reviewers write a draft report. The review team responds. Together you word questions, considerations and recommendations for the commissioners.',
  },
  'step-5': {
    title: 'Feedback and report',
    body: 'A supervisor checks the report. The commissioners receive the final report and discuss it with the reviewers. The people of the case group hear the outcome first.',
  },
  'step-6': {
    title: 'Follow-up and evaluation',
    body: 'You agree who will do what, and when. Later you look back together: what has changed, and what did the participants think of the review?',
  },
  'form-full': {
    title: 'Full',
    body: 'Conversations with all key people and several learning sessions. Fits a complex situation with many organisations.',
  },
  'form-proportionate': {
    title: 'Proportionate',
    body: 'Fewer contact moments. The reviewers do the preparatory analysis themselves. Fits when you want to learn in a focused way with less strain on people.',
  },
  'form-compact': {
    title: 'Compact',
    body: 'One day with everybody involved, without separate conversations beforehand. Fits a narrow question.',
  },
  'form-thematic': {
    title: 'Thematic',
    body: 'One theme across several situations, for example the step from youth care to adult care.',
  },
  'form-consult': {
    title: 'Short advice',
    body: 'Do you doubt whether a learning review makes sense? An experienced reviewer thinks along with you.',
  },
  'form-outreach': {
    title: 'Information session',
    body: 'A talk about learning from incidents, at your place or at a study day.',
  },
  'about-asks': {
    title: 'What it asks of organisations',
    body: `- **Consent** of the board or the director of every organisation that takes part.
- **Time** of the people who were there, and of their managers.
- **Your own care for data**: documents about the family stay with your organisation.
- **Willingness to act** on what you learn.

An organisation can join later. The reviewers then provide a catch-up programme.`,
  },
  'about-price': {
    title: 'How the price comes about',
    body: `You pay a rate per hour per reviewer. From that the network pays:

- the **reviewers**: their employer, or the reviewer directly when self-employed;
- the **quality**: supervision, information work and the upkeep of the method.

After the orientation talk you receive an estimate of the hours. Several organisations can share the costs. You agree on the shares beforehand.`,
  },
  'about-inspectorate': {
    title: 'And the inspectorate?',
    body: 'A learning review has another purpose than a report to the inspectorate: to learn, not to account. Is there a notification under way? Then a learning review usually had better start after it. Or discuss it with the inspectorate.',
  },
  'about-privacy': {
    title: 'Careful with data',
    body: 'This portal holds no names of children, parents or staff from a situation. The names of the organisations involved are seen only by those who need them. A reviewer first declares to be independent, and only then reads your question.',
  },
  ...englishLearning,
};
