/** The page for people who use the register in a system of their own. */
export default {
  title: 'Open data of the register',
  description: 'The public register as JSON, with OpenAPI, and how to check a statement of registration.',
  lead: 'Would you like to use the register in a system of your own? All that is on the public pages is there as JSON too. You need no key and no account.',
  register: 'Register of reviewers and supervisors',
  'openapi-link': 'Open the description (OpenAPI)',
  'words-link': 'Words for the codes',
  'examples-title': 'How to ask',
  'examples-caption': 'Addresses with what they give',
  address: 'Address',
  gives: 'Gives',
  example: {
    search: 'Experienced in youth protection in Groningen, whoever has time first comes first',
    person: 'All that one person shows. The name is in slug',
    places: 'Codes of provinces and youth regions',
    words: 'Words for all codes, in Dutch and English',
  },
  'answer-title': 'What an answer looks like',
  'answer-text': 'This is the beginning of a page of people. The person is made up.',
  'terms-title': 'What you keep to',
  terms: {
    purpose:
      'Use the data to find reviewers and supervisors, not to approach them with advertising or in large numbers.',
    withdrawal:
      'Who leaves the register, or shows something no more, is gone from here at once. So ask again before you show data, and delete what is no longer there. Answers about people may only be kept to ask about them again (Cache-Control: no-cache, ETag).',
    controller: 'When you keep data about people, you are responsible for it yourself (GDPR).',
    source: 'Name the source and the day on which you fetched the data.',
    null: 'Null means that somebody does not show it. Conclude nothing from it.',
  },
  'use-title': 'Good to know when you build',
  use: {
    grow: 'Version 1 only grows. Fields and codes are added: let your system skip what it does not know.',
    strict:
      'A parameter we do not know, or a value that cannot be, gives an error. You never get everybody unnoticed.',
    pages: 'There are twenty people on a page. The header Link says where the next one is.',
    limit:
      'From one network you may ask {{limit}} questions a minute. The headers RateLimit and Retry-After say how you are doing.',
    browser: 'You can also fetch the data from a web page of your own (CORS). No cookies are set.',
  },
  'problems-title': 'When something does not work',
  'problems-text':
    'A refusal is JSON according to RFC 9457. Its field type points to one of these explanations.',
  'statements-title': 'Checking statements of registration',
  'statements-text':
    'People in the register can give a signed statement: a JWS with EdDSA (Ed25519). You check it on our page, or yourself without internet:',
  step: {
    keys: 'Fetch our keys once. Keys we signed with before stay in it.',
    list: 'Fetch the list of revoked statements. It is signed itself and can be used for seven days.',
    check: 'Check the signature with a common program. Allow EdDSA alone, and typ {{type}}.',
    claims: 'See that iss is our address, that exp has not passed, and that jti is not on the list.',
  },
  'keys-link': 'Keys (JWKS)',
  'revoked-link': 'Revoked statements',
  'check-link': 'Check a statement here',
  'command-title': 'With our own program',
  'command-text':
    'The source code of this portal has a program that does this, without network and without database. It gives a line of JSON, and 0 when the statement is valid.',
  'register-link': 'Open data of this register',
  'check-statement': 'Check a statement',
};
