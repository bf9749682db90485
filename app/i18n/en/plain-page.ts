import type source from '../nl/plain-page';
import type { Translation } from '../translation';

export default {
  reference: 'If you call or write to us about this, please mention this number: {{reference}}',
  home: 'To the home page',
  damaged: {
    title: 'We do not understand this request',
    explanation: 'The address or the form was damaged on its way. Go back and try again.',
  },
  crossSite: {
    title: 'This form did not come from our site',
    explanation:
      'We only accept forms that were filled in on this site. Open the page again and send the form from there.',
  },
  notFound: {
    title: 'This page does not exist',
    explanation: 'Perhaps the address was mistyped, or the page is no longer there.',
  },
  lengthMissing: {
    title: 'This request is not complete',
    explanation: 'The length of the form is missing. Please try with an ordinary browser.',
  },
  tooLarge: {
    title: 'This form is too large',
    explanation:
      'You sent more text than we can receive. Nothing was stored. Go back and make the texts shorter.',
  },
  failed: {
    title: 'Something went wrong on our side',
    explanation: 'This is not your fault. Please try again in a few minutes.',
  },
  unavailable: {
    title: 'The portal cannot be reached for a moment',
    explanation:
      'We cannot get to the data right now. What you sent earlier is not lost. Please try again in a minute.',
  },
} satisfies Translation<typeof source>;
