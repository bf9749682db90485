import { describe, expect, it } from 'vitest';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { Icon } from '~/ui/primitives/icon';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { Steps } from '~/ui/primitives/steps';
import { rendered, tagWith, textOf } from './rendered';

describe('a link', () => {
  it.each([
    ['nl', '/register', '/register'],
    ['en', '/register', '/en/register'],
    ['en', '/', '/en'],
    ['en', '/?q=a', '/en?q=a'],
    ['en', '#inhoud', '#inhoud'],
    ['en', 'mailto:a@b.nl', 'mailto:a@b.nl'],
    ['en', 'https://example.nl/', 'https://example.nl/'],
  ] as const)('in %s to %s leads to %s', (language, to, href) => {
    expect(rendered(<Link to={to}>Verder</Link>, { language })).toContain(` href="${href}"`);
    expect(rendered(<ButtonLink to={to}>Verder</ButtonLink>, { language })).toContain(` href="${href}"`);
  });
});

describe('meaning beside the looks', () => {
  it('names the kind of an alert, and interrupts only for errors', () => {
    const warning = rendered(<Alert kind="warning" title="Bijna vol" />);
    expect(tagWith(warning, 'role', 'img')['aria-label']).toBe('Let op');
    expect(warning).toContain('role="status"');
    expect(rendered(<Alert kind="error" title="Mis" />)).toContain('role="alert"');
  });

  it('hides decoration and names an icon that stands alone', () => {
    expect(rendered(<Icon name="check" />)).toContain('aria-hidden="true"');
    expect(tagWith(rendered(<Icon name="check" label="Akkoord" />), 'role', 'img')['aria-label']).toBe(
      'Akkoord',
    );
  });

  it('names a section by its heading', () => {
    const html = rendered(<Section title="Tijdlijn">…</Section>);
    const section = html.match(/<section[^>]*aria-labelledby="([^"]+)"/)?.[1] ?? '';
    expect(html).toContain(`id="${section}"`);
  });

  it('says where somebody is in a form, also without colours', () => {
    const steps = [
      { name: 'Wie', state: 'done', to: '/aanvraag/nieuw/wie' },
      { name: 'Wat', state: 'current' },
      { name: 'Waar', state: 'todo' },
    ] as const;
    const html = rendered(<Steps steps={steps} />);
    expect(textOf(html)).toContain('Stap 2 van 3: Wat');
    expect(textOf(html)).toContain('(nog te doen)');
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });

  it('tells the Dutch time of an instant, summer and winter', () => {
    expect(rendered(<Moment at="2026-07-01T22:30:00Z" />)).toContain('2 juli 2026 om 00:30');
    expect(rendered(<Moment at={new Date('2026-12-01T22:30:00Z')} />)).toContain('1 december 2026 om 23:30');
  });
});

describe('a table', () => {
  const columns = [
    { key: 'name', title: 'Naam', names: true, cell: (row: { name: string; hours: number }) => row.name },
    { key: 'hours', title: 'Uren', numeric: true, cell: (row: { name: string; hours: number }) => row.hours },
  ];

  it('has a caption, headers with scope, and titles for the narrow screen', () => {
    const rows = [{ name: 'Duinmeer', hours: 7 }];
    const html = rendered(
      <DataTable caption="Uren" columns={columns} rows={rows} rowKey={(row) => row.name} empty={null} />,
    );
    expect(html).toMatch(/<caption[^>]*>Uren<\/caption>/);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(1);
    expect(tagWith(html, 'data-title', 'Uren').class).toContain('lk-table-number');
  });

  it('shows what to do instead of an empty table', () => {
    const html = rendered(
      <DataTable
        caption="Uren"
        columns={columns}
        rows={[]}
        rowKey={(row) => row.name}
        empty={<p>Nog niets</p>}
      />,
    );
    expect(html).toBe('<p>Nog niets</p>');
  });
});

describe('pages', () => {
  const pagesShown = (page: number, pages: number) =>
    [
      ...rendered(
        <Pagination page={page} pages={pages} hrefFor={(wanted) => `/register?pagina=${wanted}`} />,
      ).matchAll(/aria-label="Pagina (\d+)"/g),
    ].map(([, number]) => Number(number));

  it('show the ends and the neighbours', () => {
    expect(pagesShown(5, 9)).toEqual([1, 4, 5, 6, 9]);
    expect(pagesShown(1, 2)).toEqual([1, 2]);
    expect(pagesShown(1, 1)).toEqual([]);
  });

  it('mark the current one and offer no way past the ends', () => {
    const html = rendered(<Pagination page={1} pages={3} hrefFor={(page) => `/register?pagina=${page}`} />);
    expect(tagWith(html, 'aria-current', 'page').href).toBe('/register?pagina=1');
    expect(html).toContain('rel="next"');
    expect(html).not.toContain('rel="prev"');
  });
});
