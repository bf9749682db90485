import { describe, expect, it } from 'vitest';
import { Checkbox } from '~/ui/primitives/checkbox';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { CodeField } from '~/ui/primitives/code-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { MonthField } from '~/ui/primitives/month-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';
import { rendered, tagWith, textOf } from './rendered';

const options = [
  { value: 'a', label: 'Eerste' },
  { value: 'b', label: 'Tweede', description: 'Met uitleg' },
];

function formWith(part: Partial<FormState>): FormState {
  return { ...startForm(), ...part };
}

describe('a text field', () => {
  it('ties label, description and error to the box', () => {
    const form = formWith({ values: { name: 'Ada' }, errors: { name: 'too-long|80' } });
    const html = rendered(
      <TextField form={form} name="name" label="Naam" description="Van de organisatie" />,
    );
    const box = tagWith(html, 'id', 'field-name');
    expect(box).toMatchObject({ value: 'Ada', name: 'name', 'aria-invalid': 'true', required: '' });
    expect(tagWith(html, 'for', 'field-name')).toBeDefined();
    for (const id of box['aria-describedby']?.split(' ') ?? []) expect(tagWith(html, 'id', id)).toBeDefined();
    expect(box['aria-describedby']?.split(' ')).toHaveLength(2);
    expect(textOf(html)).toContain('er passen 80 tekens in');
  });

  it('says which fields may stay empty, and is not marked invalid without an error', () => {
    const html = rendered(<TextField form={startForm()} name="name" label="Naam" optional />);
    expect(textOf(html)).toContain('niet verplicht');
    expect(tagWith(html, 'id', 'field-name')).not.toHaveProperty('aria-invalid');
    expect(tagWith(html, 'id', 'field-name')).not.toHaveProperty('required');
  });

  it('shows an unknown message code as a general message, never as a code', () => {
    const form = formWith({ errors: { name: 'nobody-translated-this' } });
    const html = rendered(<TextField form={form} name="name" label="Naam" />);
    expect(textOf(html)).toContain('Dit klopt niet');
    expect(html).not.toContain('nobody-translated-this');
  });

  it('marks exactly the spots that were found and escapes what was typed', () => {
    const text = 'Bel <b>0612345678</b> nu';
    const start = text.indexOf('06');
    const form = formWith({
      values: { question: text },
      findings: { question: [{ start, end: start + 10, kind: 'phone' }] },
    });
    const html = rendered(<TextArea form={form} name="question" label="Vraag" maxLength={600} />);
    expect(html).toContain('<mark>0612345678</mark>');
    expect(html).not.toContain('<b>');
    expect(textOf(html)).toContain('Maximaal 600 tekens.');
  });

  it('says what each spot is, once, and where the rules are', () => {
    const findings = [
      { start: 0, end: 2, kind: 'phone', severity: 'block' },
      { start: 3, end: 5, kind: 'phone', severity: 'block' },
      { start: 6, end: 8, kind: 'name', severity: 'ask' },
      { start: 9, end: 10, kind: 'of-tomorrow', severity: 'block' },
    ];
    const form = formWith({ values: { q: 'aa bb cc d' }, findings: { q: findings } });
    const html = rendered(<TextArea form={form} name="q" label="Vraag" />);
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(textOf(html)).toContain('Dit is een telefoonnummer.');
    expect(textOf(html)).toContain('Is dit de voornaam of achternaam van iemand?');
    expect(html).toContain('href="/tekstregels"');
    expect(html).not.toContain('of-tomorrow');
  });

  it('keeps every typed character when findings overlap or run past the end', () => {
    const text = 'abcdefghij';
    const findings = [
      { start: 2, end: 6, kind: 'x' },
      { start: 4, end: 99, kind: 'y' },
    ];
    const form = formWith({ values: { q: text }, findings: { q: findings } });
    const html = rendered(<TextField form={form} name="q" label="Vraag" />);
    const shown = html.slice(html.indexOf('lk-marked-text-title'));
    expect(shown.replace(/^.*?<\/p><p>|<\/p>.*$/g, '').replace(/<\/?mark>/g, '')).toBe(text);
  });
});

describe('choices', () => {
  it('check what was chosen and tie a description to its option', () => {
    const form = formWith({ values: { form: 'b' } });
    const html = rendered(<RadioGroup form={form} name="form" label="Vorm" options={options} />);
    expect(tagWith(html, 'value', 'b')).toHaveProperty('checked');
    expect(tagWith(html, 'value', 'a')).not.toHaveProperty('checked');
    expect(tagWith(html, 'id', tagWith(html, 'value', 'b')['aria-describedby'] ?? '')).toBeDefined();
    expect(tagWith(html, 'role', 'radiogroup')['aria-required']).toBe('true');
  });

  it('take several answers under one name', () => {
    const form = formWith({ values: { themes: ['a', 'b'] }, errors: { themes: 'too-many|1' } });
    const html = rendered(<CheckboxGroup form={form} name="themes" label="Thema" options={options} />);
    expect(html.match(/checked=""/g)).toHaveLength(2);
    expect(html.match(/name="themes"/g)).toHaveLength(2);
    expect(textOf(html)).toContain('Kies er hoogstens 1.');
  });

  it('send yes for a statement one agrees with', () => {
    const html = rendered(
      <Checkbox form={formWith({ values: { agree: 'yes' } })} name="agree" label="Akkoord" />,
    );
    expect(tagWith(html, 'name', 'agree')).toMatchObject({ value: 'yes', type: 'checkbox', checked: '' });
  });

  it('offer months in words and keep the chosen one', () => {
    const form = formWith({ values: { start: '2027-03' } });
    const html = rendered(
      <MonthField form={form} name="start" label="Start" months={['2027-02', '2027-03']} />,
    );
    expect(html).toContain('<option value="2027-03" selected="">maart 2027</option>');
  });

  it('group options and leave out the empty choice when asked', () => {
    const html = rendered(
      <SelectField
        form={startForm()}
        name="r"
        label="Regio"
        options={[{ label: 'Noord', options }]}
        empty={null}
      />,
    );
    expect(html).toContain('<optgroup label="Noord">');
    expect(html).not.toContain('<option value="">');
  });
});

describe('a form', () => {
  it('goes to the page it is on, in the language of the page, with its question', () => {
    const html = rendered(<Form>…</Form>, { language: 'en', pathname: '/aanvraag', search: '?stap=2' });
    expect(tagWith(html, 'method', 'post')).toMatchObject({ action: '/en/aanvraag?stap=2', novalidate: '' });
  });

  it('lists what needs another look, in order, each linked to its field', () => {
    const form = formWith({ id: 'invite', errors: { b: 'required', a: 'choose', '': 'stale' } });
    const html = rendered(<FormErrorSummary form={form} labels={{ a: 'Eerste', b: 'Tweede' }} />);
    expect(html.indexOf('#invite-a')).toBeGreaterThan(0);
    expect(html.indexOf('#invite-b')).toBeGreaterThan(html.indexOf('#invite-a'));
    expect(textOf(html)).toContain('Er zijn 2 dingen');
    expect(textOf(html)).toContain('Er is intussen iets veranderd.');
  });

  it('has no summary when all is well', () => {
    expect(rendered(<FormErrorSummary form={startForm()} labels={{ a: 'Eerste' }} />)).toBe('');
  });

  it('lets the browser fill in the code from the e-mail', () => {
    const html = rendered(<CodeField form={startForm()} name="code" label="Code" />);
    expect(tagWith(html, 'name', 'code')).toMatchObject({
      autoComplete: 'one-time-code',
      inputMode: 'numeric',
    });
  });
});
