import type { Fields } from './portal';

export interface FormField {
  readonly name: string;
  /** `text`, `date`, `hidden`, `radio`, `checkbox`, `select`, `textarea`, … */
  readonly type: string;
  readonly required: boolean;
  readonly inputMode: string;
  readonly value: string;
  /** What can be chosen; empty where something is typed. */
  readonly options: readonly string[];
}

export interface PageForm {
  readonly method: 'get' | 'post';
  readonly action: string;
  readonly fields: readonly FormField[];
}

/** The forms of a page of ours, read from its HTML the way React writes it. */
export function formsOf(html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', body = '']) => ({
    method: attribute(head, 'method') === 'get' ? 'get' : 'post',
    action: attribute(head, 'action') ?? '',
    fields: fieldsOf(body),
  }));
}

/** Text that somebody types, of which the portal cannot know beforehand what is in it. */
export function isTyped({ type }: FormField): boolean {
  return ['text', 'textarea', 'search', 'email', 'tel', 'url', 'date', 'time'].includes(type);
}

/** As somebody fills in this form who wants nothing special: the first of each choice, a plain sentence. */
export function filledIn({ fields }: PageForm): Fields {
  const values: Record<string, string | readonly string[]> = {};
  for (const field of fields) {
    const value = plainValue(field);
    if (value !== '') values[field.name] = value;
  }
  return values;
}

/** Only what goes along unseen, as when somebody presses the button straight away. */
export function leftEmpty({ fields }: PageForm): Fields {
  return Object.fromEntries(
    fields.map(({ name, type, value }) => [name, type === 'hidden' ? value : ''] as const),
  );
}

function plainValue({ type, required, inputMode, value, options }: FormField): string {
  if (type === 'hidden') return value;
  if (type === 'checkbox') return options[0] ?? 'yes';
  if (options.length > 0) return value || (options.find((option) => option !== '') ?? '');
  if (value !== '') return value;
  if (!required) return '';
  if (type === 'email') return 'iemand@voorbeeld.example';
  if (type === 'tel') return '030 123 45 67';
  if (type === 'date') return '2030-03-01';
  if (type === 'time') return '10:30';
  if (inputMode === 'numeric' || inputMode === 'decimal') return '12';
  return type === 'textarea' ? 'Een gewone zin over samenwerking.' : 'Gewone woorden';
}

function fieldsOf(html: string): FormField[] {
  const fields = new Map<string, FormField>();
  const add = (field: FormField) => {
    const known = fields.get(field.name);
    if (!known) fields.set(field.name, field);
    else {
      const options = [...known.options, ...field.options];
      fields.set(field.name, { ...known, options, value: known.value || field.value });
    }
  };
  const controls = /<(input|textarea|select)\b([^>]*?)\/?>(?:([\s\S]*?)<\/\1>)?/g;
  for (const [, tag = '', head = '', inner = ''] of html.matchAll(controls)) {
    const name = attribute(head, 'name');
    if (name === undefined) continue;
    const required = / required(=""|(?=[\s/]|$))/.test(head);
    const inputMode = attribute(head, 'inputMode') ?? attribute(head, 'inputmode') ?? '';
    if (tag === 'select') {
      const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option);
      const chosen = options.find((option) => / selected/.test(option));
      add({
        name,
        type: 'select',
        required,
        inputMode,
        value: (chosen && attribute(chosen, 'value')) ?? '',
        options: options.map((option) => attribute(option, 'value') ?? ''),
      });
    } else if (tag === 'textarea') {
      const value = decoded(inner).replace(/^\n/, '');
      add({ name, type: 'textarea', required, inputMode, value, options: [] });
    } else {
      const type = attribute(head, 'type') ?? 'text';
      const value = attribute(head, 'value') ?? '';
      const isChoice = type === 'radio' || type === 'checkbox';
      const isChosen = / checked/.test(head);
      add({
        name,
        type,
        required,
        inputMode,
        value: isChoice && !isChosen ? '' : value,
        options: isChoice ? [value] : [],
      });
    }
  }
  return [...fields.values()];
}

function attribute(head: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(head)?.[1];
  return found === undefined ? undefined : decoded(found);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
};

/** The text behind the five signs that React writes as entities. */
export function decoded(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, (entity) => entities[entity] ?? entity);
}
