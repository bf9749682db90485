import type { Codes } from './factories/findings';

/** Codes with how often they come up: a few of everything are common, the rest is rare, as in practice. */
const often = {
  theme: {
    'parent-child-dilemma': 20,
    'professional-practice': 25,
    'chain-cooperation': 35,
    'context-of-youth-care': 20,
  },
  'factor-level': { personal: 10, professional: 25, family: 12, team: 15, organisation: 18, chain: 20 },
  'pattern-type': {
    tools: 15,
    'management-systems': 20,
    'response-to-incidents': 10,
    'longer-term-work': 25,
    'family-professional': 15,
    'human-reasoning': 15,
  },
  sector: {
    municipality: 22,
    'youth-protection': 20,
    'youth-care': 20,
    'youth-mental-health': 10,
    'adult-mental-health': 8,
    'health-care': 6,
    education: 6,
    'police-justice': 4,
    'disability-care': 2,
    'social-domain': 2,
  },
  'age-band': { '0-3': 30, '4-11': 25, '12-17': 35, '18-23': 10 },
  trigger: {
    calamity: 35,
    incident: 25,
    violence: 10,
    'near-miss': 6,
    'stuck-case': 14,
    'good-example': 3,
    theme: 4,
    none: 3,
  },
  form: { full: 40, proportionate: 35, compact: 15, thematic: 10 },
} as const satisfies Record<string, Record<string, number>>;

interface SeededFinding {
  /** Which of the reviews it comes from. */
  readonly review: number;
  readonly codes: Codes;
}

export interface SeededLibrary {
  readonly reviews: readonly Codes[];
  readonly findings: readonly SeededFinding[];
}

/** A library as it might be in ten years; the same seed gives the same one. Early reviews taught more than later ones. */
export function seededLibrary(findings: number, reviews: number, seed: number): SeededLibrary {
  const random = randomFrom(seed);
  const some = (taxonomy: keyof typeof often, count: number): string[] => {
    const found = new Set<string>();
    while (found.size < count) found.add(oneOf(often[taxonomy], random()));
    return [...found];
  };
  return {
    reviews: Array.from({ length: reviews }, () => ({
      sector: some('sector', 2 + Math.floor(random() * 4)),
      'age-band': some('age-band', random() < 0.25 ? 2 : 1),
      trigger: some('trigger', 1),
      form: some('form', 1),
    })),
    findings: Array.from({ length: findings }, () => ({
      review: Math.min(reviews - 1, Math.floor(reviews * random() ** 1.2)),
      codes: {
        theme: some('theme', random() < 0.35 ? 2 : 1),
        'factor-level': some('factor-level', 1 + Math.floor(random() * random() * 4)),
        'pattern-type': some('pattern-type', random() < 0.25 ? 2 : 1),
      },
    })),
  };
}

function oneOf(weights: Readonly<Record<string, number>>, drawn: number): string {
  let left = drawn * 100;
  for (const [code, weight] of Object.entries(weights)) {
    left -= weight;
    if (left < 0) return code;
  }
  throw new Error('the weights do not come to a hundred');
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
