import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import { passesElevenTest } from '~/domain/privacy/eleven-test';
import { findingKinds, severitiesOf } from '~/domain/privacy/finding';
import { isBlocked, organisationNumberField, screenText } from '~/domain/privacy/text-screen';
import { cleanParagraphs } from './clean-paragraphs';
import { plantedContacts } from './planted/contacts';
import { plantedNames } from './planted/names';
import { plantedIdentifiers } from './planted-identifiers';

describe('planted identifiers', () => {
  test.each(plantedIdentifiers)('$kind ($severity) in: $marked', ({ kind, severity, marked }) => {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const text = marked.replace('«', '').replace('»', '');
    expect(screenText(text)).toEqual([{ kind, severity, start, end }]);
  });

  test('there are examples of every kind', () => {
    expect(new Set(plantedIdentifiers.map((planted) => planted.kind))).toEqual(new Set(findingKinds));
    expect(plantedIdentifiers.length).toBeGreaterThanOrEqual(50);
  });

  test('several in one text come in order, each with its own spot', () => {
    const text = 'Bel 06-12345678 of mail a@voorbeeld.nl; BSN 111222333, woont op 3512 AB 12.';
    const found = screenText(text);
    expect(found.map((finding) => finding.kind)).toEqual(['phone', 'e-mail', 'bsn', 'postcode']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '06-12345678',
      'a@voorbeeld.nl',
      '111222333',
      '3512 AB 12',
    ]);
    expect(isBlocked(found)).toBe(true);
  });
});

describe('clean paragraphs about youth care', () => {
  test('there are at least 200 different ones', () => {
    expect(new Set(cleanParagraphs).size).toBeGreaterThanOrEqual(200);
  });

  test('nothing is found in any of them, not even something to ask about', () => {
    const wrong = cleanParagraphs.flatMap((paragraph) =>
      screenText(paragraph).map(
        (finding) => `${finding.kind}: ${paragraph.slice(finding.start, finding.end)} | ${paragraph}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what only looks like an identifier', () => {
  test.each([
    'Bel bij nood 112 of Veilig Thuis op 0800-2000.',
    'In de schooljaren 2019-2020 en 2020-2021 nam het verzuim toe.',
    'Het bedrag was € 111.222.333 voor het hele land.',
    'Onder OIN 00000001123456789000 staat de organisatie geregistreerd.',
    'Vul hier geen BSN, dossiernummer of BIG-nummer in.',
    'Zie artikel 7.3.11 van de Jeugdwet en paragraaf 2.1.3.',
    'Tussen 2015 en 2020 was het 1500 km en 2000 kg.',
    'De wet geldt vanaf 1 januari 2015.',
    'Op 12 maart was het overleg.',
    'In Amsterdam 2024 en Barneveld 2025 waren er 3 bijeenkomsten.',
  ])('%s', (text) => {
    expect(screenText(text)).toEqual([]);
  });

  test('a phone number is never a BSN, whatever its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (rest) => {
        const kinds = screenText(`Bel 06${rest} voor overleg.`).map((finding) => finding.kind);
        expect(kinds).toEqual(['phone']);
      }),
    );
  });

  test('the field for an organisation number accepts eight digits that pass the eleven-test', () => {
    expect(screenText('12345672').map((finding) => finding.kind)).toEqual(['bsn-eight']);
    expect(screenText('12345672', organisationNumberField)).toEqual([]);
    expect(isBlocked(screenText('111222333', organisationNumberField))).toBe(true);
  });
});

const bsn = fc
  .integer({ min: 10_000_000, max: 99_999_999 })
  .map((eight) => {
    const digits = String(eight);
    const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0);
    return sum % 11 === 10 ? null : `${digits}${sum % 11}`;
  })
  .filter((digits) => digits !== null);

describe('properties', () => {
  test('the eleven-test agrees with an independent implementation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 999_999_999 }), (number) => {
        const digits = String(number).padStart(9, '0');
        expect(passesElevenTest(digits)).toBe(stdnum.NL?.bsn?.validate(digits).isValid);
      }),
    );
  });

  test('positions lie inside the text, in order, without overlap, the same every time', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        ...[...plantedIdentifiers, ...plantedNames, ...plantedContacts].map(({ marked }) => marked),
      ),
      fc.constantFrom(
        ' ',
        '\n',
        '-',
        '06',
        '111222333',
        '@',
        '.nl',
        'Daan',
        ' van der ',
        '\u200b',
        '😀',
        '１',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const found = screenText(text);
        let last = 0;
        for (const { kind, severity, start, end } of found) {
          expect(severitiesOf[kind]).toContain(severity);
          expect(
            [start, end].filter((at) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))),
          ).toEqual([]);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(screenText(text)).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });

  test('a BSN is found wherever separators are put between its digits', () => {
    const gap = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u2013', ' - ', '\u200b', '/');
    fc.assert(
      fc.property(bsn, fc.array(gap, { minLength: 8, maxLength: 8 }), (digits, gaps) => {
        fc.pre(!/^0/.test(digits));
        const written = [...digits].map((digit, place) => digit + (gaps[place] ?? '')).join('');
        // "111.7-1-1903" and "1901-1-23/11" read as a day beside a number.
        fc.pre(
          !/(?<!\d)(?:\d\d?\D+\d\d?\D+(?:19|20)\d\d|(?:19|20)\d\d\D+\d\d?\D+\d\d?)(?!\d)/.test(
            written.replaceAll('\u200b', ''),
          ),
        );
        const text = `Het nummer ${written} staat in de brief.`;
        const blocked = screenText(text).filter((finding) => finding.severity === 'block');
        expect(blocked.length).toBeGreaterThan(0);
      }),
      { examples: [['409060021', [' ', '', '', '', '', '', '', '']]] },
    );
  });

  test('a country code before a number is no account when letters stand where that country has digits', () => {
    const text = 'Hij heeft een IQ rond de 70.\n129112252\nEen review kost tijd.';
    expect(screenText(text)).toEqual([{ kind: 'bsn', severity: 'block', start: 29, end: 38 }]);
  });

  test('text around an identifier does not hide it and moves its position along', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cleanParagraphs), bsn, (paragraph, digits) => {
        const text = `${paragraph}\n${digits}\n${paragraph}`;
        const start = paragraph.length + 1;
        expect(screenText(text)).toEqual([{ kind: 'bsn', severity: 'block', start, end: start + 9 }]);
      }),
    );
  });
});

describe('hostile input', () => {
  const size = 60_000;
  const hostile: Record<string, string> = {
    letters: 'a'.repeat(size),
    capitals: 'Aa '.repeat(size / 3),
    digits: '1'.repeat(size),
    'spaced digits': '1 '.repeat(size / 2),
    'zero and dash': '0-'.repeat(size / 2),
    'at signs': '@'.repeat(size),
    'half addresses': 'a@a.'.repeat(size / 4),
    dots: '.'.repeat(size),
    spaces: ' '.repeat(size),
    invisible: '1\u200b'.repeat(size / 2),
    'account openings': 'NL91 ABNA '.repeat(size / 10),
    'street words': 'Laan van de '.repeat(size / 12),
    particles: 'Jan van der '.repeat(size / 12),
    initials: 'A.B. '.repeat(size / 5),
    links: 'facebook.com/'.repeat(size / 13),
    'file words': 'dossiernummer '.repeat(size / 14),
    plus: '+31 '.repeat(size / 4),
    'digits on lines': '1\n'.repeat(size / 2),
    'line ends of Windows': '1\r\n'.repeat(size / 3),
    'loose at signs': 'a @ a . '.repeat(size / 8),
    'at in words': 'a at a dot '.repeat(size / 11),
    'dotted letters': 'a.'.repeat(size / 2),
    dates: '1-1-2012 '.repeat(size / 9),
    'public days': `${'wet '.repeat(40)}1 mei 2012. `.repeat(size / 173),
    'words of birth': 'geboren '.repeat(size / 8),
    cohorts: 'kinderen geboren in 2012 '.repeat(size / 25),
    'days in words': 'een mei '.repeat(size / 8),
    'places to live': `woont ${'Aaaa '.repeat(size / 5)}`,
    'known names': 'Daan '.repeat(size / 5),
    'reversed names': 'Jansen, '.repeat(size / 8),
    'double names': 'Jansen-de '.repeat(size / 10),
    apostrophes: "d'Aa'".repeat(size / 5),
    'combining marks': 'A\u0301\u0301\u0301'.repeat(size / 4),
    'name fields': 'naam kind: '.repeat(size / 11),
    titles: 'mevrouw '.repeat(size / 8),
    accounts: `snap ${'a'.repeat(size)}`,
    'dotted accounts': 'insta a.'.repeat(size / 8),
    handles: '@a-'.repeat(size / 3),
    'handles elsewhere': '@a@a.'.repeat(size / 5),
    'foreign plates': 'kenteken van a is '.repeat(size / 18),
    postcodes: '12, 1234 AB '.repeat(size / 12),
    'file values': `kenmerk ${'A1/'.repeat(size / 3)}`,
    'bare files': 'dossier A/1'.repeat(size / 11),
  };

  test.each(Object.entries(hostile))('60 kB of %s takes no longer than its length deserves', (_, text) => {
    screenText(text.slice(0, 5000));
    const fastest = Math.min(
      ...[1, 2].map(() => {
        const started = performance.now();
        screenText(text);
        return performance.now() - started;
      }),
    );
    // Tens of milliseconds when it grows with the text, minutes when it grows with its square: no clock is judged here.
    expect(fastest).toBeLessThan(5_000);
  });
});
