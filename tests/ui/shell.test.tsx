import { describe, expect, it } from 'vitest';
import { roles } from '~/domain/accounts/role';
import { shellFor } from '~/ui/layout/audience';
import { DocumentHead } from '~/ui/layout/document-head';
import { currentItem, dashboards, navigation } from '~/ui/layout/navigation';
import { ProblemPage, problemOf } from '~/ui/layout/problem-page';
import { Shell } from '~/ui/layout/shell';
import { RequestContext } from '~/ui/request-context';
import { rendered, tagWith, textOf } from './rendered';

const noor = { id: 'p1', name: 'Noor van der Wal', roles: ['coordinator', 'reviewer'] as const };

describe('the shell', () => {
  it('offers the way in to a visitor and the way out, as a form, to somebody signed in', () => {
    expect(rendered(<Shell audience="public">…</Shell>)).toContain('href="/inloggen"');
    const html = rendered(<Shell audience="coordinator">…</Shell>, { viewer: noor, language: 'en' });
    expect(html).toMatch(/<form[^>]*method="post"[^>]*action="\/en\/uitloggen"/);
    expect(textOf(html)).toContain('Noor van der Wal');
    expect(html).not.toContain('href="/en/inloggen"');
  });

  it('leads to the same page in the other language, question included', () => {
    const dutch = rendered(<Shell audience="public">…</Shell>, { pathname: '/register', search: '?q=a' });
    expect(tagWith(dutch, 'hrefLang', 'en').href).toBe('/en/register?q=a');
    const english = rendered(<Shell audience="public">…</Shell>, { pathname: '/', language: 'en' });
    expect(tagWith(english, 'hrefLang', 'nl').href).toBe('/');
  });

  it('lets somebody with several roles change between them, and nobody else', () => {
    const html = rendered(<Shell audience="reviewer">…</Shell>, { viewer: noor });
    expect(tagWith(html, 'aria-current', 'true').href).toBe('/reviewer');
    const single = { ...noor, roles: ['reviewer'] as const };
    expect(rendered(<Shell audience="reviewer">…</Shell>, { viewer: single })).not.toContain('Kies je rol');
  });

  it('always says where to turn in an emergency', () => {
    for (const audience of ['public', 'signed-in', ...roles] as const) {
      expect(textOf(rendered(<Shell audience={audience}>…</Shell>, { viewer: noor }))).toContain('Bel 112');
    }
  });

  it('begins with a way past the menu to a place that exists', () => {
    const html = rendered(<Shell audience="public">…</Shell>);
    expect(html).toContain('href="#inhoud"');
    expect(tagWith(html, 'id', 'inhoud')).toHaveProperty('tabindex', '-1');
  });
});

describe('navigation', () => {
  it('marks the item somebody is under, not merely one whose address begins alike', () => {
    expect(currentItem(navigation.coordinator, '/coordinator/mensen/7')?.to).toBe('/coordinator/mensen');
    expect(currentItem(navigation.coordinator, '/coordinator')?.to).toBe('/coordinator');
    expect(currentItem(navigation.requester, '/aanvragen')?.to).toBe('/aanvragen');
    expect(currentItem(navigation.requester, '/aanvraag/LR-7K3-F9Q-XMD')?.to).toBe('/aanvragen');
    expect(currentItem(navigation.requester, '/aanvraag/nieuw/vraag')?.to).toBe('/aanvraag');
    expect(currentItem(navigation.reviewer, '/reviewer/functies/nieuw')?.to).toBe('/reviewer/profiel');
    expect(currentItem(navigation.reviewer, '/reviewer')?.to).toBe('/reviewer');
    expect(currentItem(navigation.public, '/')).toBeUndefined();
  });

  it('lists the first page of every role in the menu of that role', () => {
    for (const role of roles) expect(navigation[role].map(({ to }) => to)).toContain(dashboards[role]);
  });

  it('shows on shared pages the menu of the role somebody most likely comes for', () => {
    expect(shellFor('signed-in', ['reviewer', 'coordinator'])).toBe('coordinator');
    expect(shellFor('signed-in', [])).toBe('signed-in');
    expect(shellFor('public', ['coordinator'])).toBe('public');
    expect(shellFor('reviewer', ['supervisor'])).toBe('supervisor');
    expect(shellFor('reviewer', ['supervisor', 'reviewer'])).toBe('reviewer');
  });
});

describe('the head of a page', () => {
  const facts = {
    language: 'en',
    pathname: '/register',
    search: '?q=a',
    publicOrigin: 'https://leerkring.example',
    requestId: 'r1',
    nonce: 'n1',
  } as const;
  const head = (indexed: boolean, scripts: string[] = []) =>
    rendered(
      <RequestContext.Provider value={facts}>
        <DocumentHead title="Register" indexed={indexed} scripts={scripts} />
      </RequestContext.Provider>,
    );

  it('announces a public page in both languages, without the question', () => {
    const html = head(true);
    expect(tagWith(html, 'rel', 'canonical').href).toBe('https://leerkring.example/en/register');
    expect(tagWith(html, 'hrefLang', 'nl').href).toBe('https://leerkring.example/register');
    expect(tagWith(html, 'hrefLang', 'x-default').href).toBe('https://leerkring.example/register');
    expect(html).not.toContain('noindex');
  });

  it('keeps other pages out of search engines', () => {
    expect(head(false)).toContain('content="noindex"');
    expect(head(false)).not.toContain('canonical');
  });

  it('runs no script unless a page asks for one of ours', () => {
    expect(head(true)).not.toContain('<script');
    expect(tagWith(head(true, ['/type-ahead.js']), 'src', '/type-ahead.js')).toMatchObject({ nonce: 'n1' });
  });
});

describe('a page for what went wrong', () => {
  it.each([
    [404, 'Deze pagina bestaat niet'],
    [403, 'Deze pagina is niet voor u'],
    [429, 'Even geduld'],
    [503, 'We zijn er zo weer'],
    [500, 'Er ging iets mis'],
    [418, 'Er ging iets mis'],
  ])('says at %i: %s, with a number to mention', (status, title) => {
    const html = rendered(<ProblemPage problem={problemOf(status)} reference="a1b2" />);
    expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
    expect(textOf(html)).toContain('Noem dan dit nummer: a1b2');
  });
});
