import { type Plugin, type Root, Rule } from 'postcss';

const exampleTheme = '.voorbeeld-theme';
const ourTheme = '.leerkring-theme';

/**
 * The design system reaches a colour through up to five custom properties, three thousand in all. Ours never
 * change while a page is shown, so this writes their values where they are used and leaves the properties out.
 * A property that some rule sets again, the colour of links in the footer for example, stays one.
 */
export function inlineTokens(): Plugin {
  return {
    postcssPlugin: 'inline-tokens',
    Once(root) {
      const tokens = takeTokens(root);
      const set = propertiesSetIn(root);
      const fixed = new Map([...tokens].filter(([name]) => !set.has(name)));
      const { source } = root;
      const theme = new Rule({ selector: ourTheme, source });
      for (const [prop, value] of tokens) if (set.has(prop)) theme.append({ prop, value, source });
      root.prepend(theme);
      root.walkDecls((declaration) => {
        declaration.value = withValues(declaration.value, fixed, set);
      });
    },
  };
}

/** All tokens with their last value: what our theme says wins over the example's. */
function takeTokens(root: Root): Map<string, string> {
  const tokens = new Map<string, string>();
  root.walkRules((rule) => {
    if (rule.selector !== exampleTheme && rule.selector !== ourTheme) return;
    rule.walkDecls((declaration) => void tokens.set(declaration.prop, declaration.value));
    rule.remove();
  });
  return tokens;
}

function propertiesSetIn(root: Root): Set<string> {
  const set = new Set<string>();
  root.walkDecls(/^--/, (declaration) => void set.add(declaration.prop));
  return set;
}

/** `var(--a, var(--b, 0))` with the values of tokens filled in; what nobody sets becomes its fallback. */
export function withValues(
  value: string,
  tokens: ReadonlyMap<string, string>,
  set: ReadonlySet<string>,
): string {
  const start = value.indexOf('var(');
  if (start === -1) return value;
  const end = closingParenthesis(value, start + 4);
  const inside = value.slice(start + 4, end);
  const comma = inside.indexOf(',');
  const name = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  const fallback = comma === -1 ? null : withValues(inside.slice(comma + 1).trim(), tokens, set);
  const rest = withValues(value.slice(end + 1), tokens, set);
  return `${value.slice(0, start)}${filledIn(name, fallback, tokens, set)}${rest}`;
}

function filledIn(
  name: string,
  fallback: string | null,
  tokens: ReadonlyMap<string, string>,
  set: ReadonlySet<string>,
): string {
  const token = tokens.get(name);
  if (token !== undefined) return withValues(token, tokens, set);
  if (fallback === null) return `var(${name})`;
  return set.has(name) ? `var(${name}, ${fallback})` : fallback;
}

function closingParenthesis(value: string, from: number): number {
  let depth = 1;
  for (let position = from; position < value.length; position += 1) {
    if (value[position] === '(') depth += 1;
    if (value[position] === ')') depth -= 1;
    if (depth === 0) return position;
  }
  throw new Error(`Unclosed parenthesis in "${value}"`);
}
