import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Declaration, Plugin, Root } from 'postcss';

const vendorClass = /(?:nl|utrecht)-[\w-]+/g;

/**
 * The design system brings every component with every state as class, and three thousand tokens. This keeps
 * what our pages can show: rules whose classes stand in our components, and tokens that those rules reach.
 * A class put together in code counts when its beginning ends in a dash: `utrecht-alert--${kind}`.
 */
export function pruneStyles(sourceFolder: string): Plugin {
  return {
    postcssPlugin: 'prune-styles',
    Once(root) {
      const known = classesIn([...sources(sourceFolder), ...candidateComponents()]);
      renameTheme(root);
      dropRules(root, known);
      dropTokens(root);
    },
  };
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (/\.tsx?$/.test(entry.name)) yield path.join(entry.parentPath, entry.name);
  }
}

/** The React halves of the candidate components put the classes on, so theirs count as ours. */
function candidateComponents(): string[] {
  const require = createRequire(import.meta.url);
  return ['button', 'data-badge', 'heading', 'link', 'paragraph', 'skip-link'].map((name) => {
    const manifest = require.resolve(`@nl-design-system-candidate/${name}-css/package.json`);
    return path.join(manifest, '../..', `${name}-react/dist/${name}.js`);
  });
}

function classesIn(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(vendorClass) ?? []));
}

function isKnown(name: string, known: ReadonlySet<string>): boolean {
  return known.has(name) || [...known].some((start) => start.endsWith('-') && name.startsWith(start));
}

function renameTheme(root: Root): void {
  root.walkRules('.voorbeeld-theme', (rule) => {
    rule.selector = '.leerkring-theme';
  });
}

function dropRules(root: Root, known: ReadonlySet<string>): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      const needed = selector.replace(/:not\([^)]*\)/g, '').match(vendorClass) ?? [];
      return needed.every((name) => isKnown(name, known));
    });
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

function dropTokens(root: Root): void {
  const values = new Map<string, string[]>();
  const waiting: string[] = [];
  root.walkDecls((declaration) => {
    const used = [...declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) => name ?? []);
    if (declaration.prop.startsWith('--')) {
      values.set(declaration.prop, [...(values.get(declaration.prop) ?? []), ...used]);
    } else waiting.push(...used);
  });
  const reached = new Set<string>();
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(values.get(name) ?? []));
  }
  const overridden = overriddenIn(root);
  root.walkDecls(/^--/, (declaration) => {
    if (!reached.has(declaration.prop) || overridden(declaration)) declaration.remove();
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
}

/** Of a token that the theme sets twice, only the last counts: ours, after the example's. */
function overriddenIn(root: Root): (declaration: Declaration) => boolean {
  const all = new Set<Declaration>();
  const last = new Map<string, Declaration>();
  root.walkRules('.leerkring-theme', (rule) => {
    rule.walkDecls(/^--/, (declaration) => {
      all.add(declaration);
      last.set(declaration.prop, declaration);
    });
  });
  return (declaration) => all.has(declaration) && last.get(declaration.prop) !== declaration;
}
