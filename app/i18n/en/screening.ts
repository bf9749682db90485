export default {
  page: {
    title: 'What we look for in texts',
    description: 'What Leerkring looks for in a free text that can lead to a person, and what happens then.',
    lead: 'Leerkring is no place for data about children, parents or staff. That is why the portal looks through every free text before it is kept.',
    'how-title': 'What happens',
    how: {
      block:
        'Stopped: the text is not kept. Beside the field it says what was found, and the place is marked. Your text stays in the field, so that you can change it.',
      warn: 'Warning: this probably leads to a person. You take it out, or you tick that it may stay.',
      ask: 'Question: this is probably all right. You look at it, and tick that it is.',
    },
    'kinds-title': 'What the portal looks for',
    'kinds-caption': 'For each kind what is found, what happens and what may stay',
    kind: 'Kind',
    found: 'This is found',
    happens: 'What happens',
    left: 'This may stay',
    'data-title': 'What happens to your text',
    data: {
      server:
        'The check is done on the server of Leerkring, with fixed rules. No service of others and no artificial intelligence takes part.',
      nothing: 'A text that was stopped is not kept, not logged and not mailed. Not a piece of it either.',
      publicly: 'The rules are public. Everybody can read what the portal does and does not find.',
    },
    'limits-title': 'What the rules cannot do',
    'limits-text':
      'Rules do not know every name, and they do not understand a story. A family can be recognised without a name too. So read your text once more yourself. The coordinator does so as well.',
    why: 'What we look for in texts',
  },
  severity: { block: 'Stopped', warn: 'Warning', ask: 'Question' },
  kind: {
    bsn: {
      name: 'Citizen service number (BSN)',
      found:
        'Nine digits that pass the eleven-test, however they are written: with dots, spaces, dashes or over two lines. After the word BSN with a typing error too.',
      left: 'Phone numbers, amounts, rows of a table and numbers of orders.',
    },
    'bsn-eight': {
      name: 'BSN without its first zero',
      found: 'Eight digits that pass the eleven-test with a zero before them.',
      left: 'Eight digits that do not pass. A Chamber of Commerce number may pass by accident: then it is a question.',
    },
    'birth-date': {
      name: 'Date of birth and other exact dates',
      found:
        'A day with a month and a year, in digits or words. A day without a year only with a birth or birthday.',
      left: 'Months and years, dates of laws, decisions, letters and conferences, and the beginning or end of a period.',
    },
    postcode: {
      name: 'Postcode',
      found: 'Four digits and two letters, with the house number beside them.',
      left: 'Years, measures and abbreviations of laws.',
    },
    address: {
      name: 'Address',
      found: 'A street with a house number.',
      left: 'A street, district or municipality without a number.',
    },
    phone: {
      name: 'Phone number',
      found: 'Dutch numbers in every writing, and foreign ones with a country code.',
      left: 'Public numbers such as 112, 14 020, 0800 and 0900.',
    },
    'e-mail': {
      name: 'E-mail address',
      found: 'Every e-mail address, also with spaces or with (at) and dot in words.',
      left: 'The address of a website.',
    },
    iban: {
      name: 'Bank account number (IBAN)',
      found: 'Dutch and foreign numbers, in any grouping.',
      left: 'Numbers whose check digits are wrong, except Dutch ones with a typing error.',
    },
    'licence-plate': {
      name: 'Licence plate',
      found:
        'All Dutch series, with dashes or joined. After the word licence plate with spaces and from other countries too.',
      left: 'Codes with vowels and codes of care products.',
    },
    social: {
      name: 'Social media account',
      found:
        'The address of a profile, a name with @ before it, and a name after Instagram, Snapchat and the like.',
      left: 'The name of a service alone.',
    },
    'file-number': {
      name: 'File or case number',
      found: 'A number after a word such as file number, and numbers of courts.',
      left: 'Numbers of parliamentary papers, articles of law and tenders.',
    },
    'big-number': {
      name: 'Registration number of a professional',
      found: 'A number after BIG, SKJ or AGB.',
      left: 'These words without a number.',
    },
    'education-number': {
      name: 'Education or pupil number',
      found: 'A number after one of these words, or after PGN.',
      left: 'These words without a number, and forms and classes.',
    },
    name: {
      name: 'Name of a person',
      found:
        'First name and surname, initials, a name after a title, after son, mother or GP, and “the child is called”. A first name alone is a question.',
      left: 'Names of institutions, schools, places, methods and laws, also where they are called after somebody.',
    },
  },
  spot: {
    stop: {
      'personal-data': 'This leads to a person. Take it out.',
      postcode: 'This is a postcode. Please take it out.',
      date: 'This is a date. Rather write how long something took.',
      number: 'This is the number of a file or report. Take it out.',
      'listed-person': 'Somebody in the network is called this. Write a role.',
      organisation: 'An organisation is called this. Write what kind of organisation it is.',
      place: 'This is a place or region. Take it out.',
      institution: 'This is the name of a school, institution or team. Write what kind it is.',
      street: 'This is a street. Take it out.',
      initials: 'These are letters of the name of somebody. Write a role.',
      name: 'This is the name of somebody. Write a role.',
      age: 'This is an exact age. Write “a young child” or “a young person” at most.',
      children: 'A family can be recognised by this. Write “the children”.',
      year: 'This is a year. Take it out.',
    },
    look: {
      organisation: 'Could this be the name of an organisation?',
      place: 'Could this be a place?',
      age: 'Does this age say something about one child?',
      children: 'Can a family be recognised by this number of children?',
      'multiple-birth': 'Can a family be recognised by this? Twins stand out.',
      month: 'Does this month say when something happened?',
      year: 'Is this the year of a law or guideline? Then it may stay.',
      origin: 'Is it needed to say where somebody comes from or what somebody believes?',
      illness: 'Can somebody be recognised by this? A rare illness stands out.',
      capital: 'Is this a name? That of a law or a method may stay.',
    },
    block: {
      bsn: 'This is a citizen service number (BSN). We may not receive it. Take it out.',
      'birth-date': 'This is an exact date. Write only the month and the year, or an age group.',
      postcode: 'This is a postcode. Name only the region.',
      address: 'This is an address. Name only the region.',
      phone: 'This is a phone number. Take it out.',
      'e-mail': 'This is an e-mail address. Take it out.',
      iban: 'This is a bank account number. Take it out.',
      'licence-plate': 'This is a licence plate. Take it out.',
      social: 'This is a profile on social media. Take it out.',
      'file-number': 'This is the number of a file or case. Take it out.',
      'big-number': 'This is the registration number of a professional. Take it out.',
      'education-number': 'This is the number of a pupil. Take it out.',
    },
    warn: {
      bsn: 'This looks like a BSN with a typing error. Take it out.',
      'bsn-eight': 'This may be a BSN without its first zero. Is it? Then take it out.',
      'birth-date': 'This looks like an exact date or the month of a birth. An age group is enough.',
      'licence-plate': 'This looks like a licence plate. Is it? Then take it out.',
      social: 'This looks like the name of an account. Is it? Then take it out.',
      name: 'This looks like the name of a person. Rather write a role, such as “the mother” or “the GP”.',
    },
    ask: {
      bsn: 'Is this the RSIN or Chamber of Commerce number of an organisation? Then it may stay.',
      'bsn-eight': 'Is this the Chamber of Commerce number of an organisation? Then it may stay.',
      'birth-date': 'Is this the year of birth of somebody in the situation? Rather name an age group.',
      name: 'Is this the first name or surname of somebody? Then rather write a role.',
    },
  },
};
