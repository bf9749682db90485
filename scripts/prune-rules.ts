import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Root } from 'postcss';

const vendorClass = /(?:nl|utrecht)-[\w-]+/g;

/** Classes that stand nowhere in our sources: the React half of a candidate component adds them. */
const putOnByCandidates = [
  'nl-button',
  'nl-button--negative',
  'nl-button--primary',
  'nl-button--secondary',
  'nl-button--subtle',
  'nl-button__icon-end',
  'nl-button__icon-start',
  'nl-data-badge',
  'nl-heading',
  'nl-heading--level-1',
  'nl-heading--level-2',
  'nl-heading--level-3',
  'nl-heading--level-4',
  'nl-link',
  'nl-link--current',
  'nl-paragraph',
  'nl-paragraph--lead',
  'nl-paragraph__lead',
  'nl-skip-link',
  'nl-skip-link--visible-on-focus',
];

/**
 * The design system brings every state of every component as a class. This keeps the rules whose classes our pages
 * can put on. A class put together in code counts when its beginning ends in a dash: `utrecht-alert--${kind}`.
 */
export function pruneRules(projectFolder: string): Plugin {
  return {
    postcssPlugin: 'prune-rules',
    Once(root) {
      dropRules(
        root,
        new Set([...putOnByCandidates, ...classesIn(sources(path.join(projectFolder, 'app')))]),
      );
    },
  };
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (/\.tsx?$/.test(entry.name)) yield path.join(entry.parentPath, entry.name);
  }
}

function classesIn(files: Iterable<string>): string[] {
  return [...files].flatMap((file) => readFileSync(file, 'utf8').match(vendorClass) ?? []);
}

function isKnown(name: string, known: ReadonlySet<string>): boolean {
  return known.has(name) || [...known].some((start) => start.endsWith('-') && name.startsWith(start));
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
