import { addMonths, monthOf, monthsFrom } from '../../kernel/month';
import {
  type Attribute,
  above,
  all,
  any,
  atLeast,
  atMost,
  equals,
  type Filter,
  not,
  oneOf,
} from './meilisearch-filter';
import { dayNumber, monthNumber } from './registry-document';
import { fitSteps, placesWithin, type RegistryQuestion } from './registry-engine';
import type { RegistryFilterField } from './registry-search';
import type { WordGroup } from './word-expansion';

/** Nobody plans further ahead; who does anyway comes after the others. */
const monthsAhead = 24;

/** What is asked of every document; with `except`, without that filter. */
export function conditionOf(question: RegistryQuestion, except?: RegistryFilterField): Filter {
  const { filters, nearby, groups } = question;
  const today = dayNumber(question.today);
  const byField: Readonly<Record<RegistryFilterField, (value: string) => Filter>> = {
    role: (role) => atLeast(role === 'supervisor' ? 'supervisorUntil' : 'reviewerUntil', today),
    provinceCode: (code) => oneOf('provinceCodes', [code]),
    youthRegionCode: (code) => oneOf('youthRegionCodes', [code]),
    theme: (theme) => oneOf('themes', [theme]),
    sector: (sector) => oneOf('sectors', [sector]),
    reviewForm: (form) => oneOf('reviewForms', [form]),
    spokenLanguage: (language) => oneOf('spokenLanguages', [language]),
    availableFrom: (month) => atLeast('lastMonth', monthNumber(month)),
  };
  const asked = Object.entries(byField).flatMap(([field, condition]) => {
    const value = filters[field as RegistryFilterField];
    return value === undefined || field === except ? [] : [condition(value)];
  });
  return all([
    above('hiddenFrom', today),
    any([atLeast('reviewerUntil', today), atLeast('supervisorUntil', today)]),
    ...asked,
    ...(nearby && nearby.withinKm !== null ? [oneOf('placeCodes', placesWithin(nearby))] : []),
    ...groups.map(({ words }) => occursIn(words, 'ABCD')),
  ]);
}

/**
 * The order of the results as conditions, one after another; within each, people stand by name. An order that
 * depends on the day of the question, such as who sank, cannot be a field of a document.
 */
export function segmentsOf(question: RegistryQuestion): Filter[] {
  const today = dayNumber(question.today);
  const steps = exclusive(stepsOf(question));
  const sunk = atMost('sinksFrom', today);
  return [not(sunk), sunk].flatMap((part) =>
    steps.length === 0 ? [part] : steps.map((step) => all([part, step])),
  );
}

function stepsOf({ sort, groups, nearby, today }: RegistryQuestion): Filter[] {
  if (sort === 'available') {
    const first = monthOf(today);
    return monthsFrom(first, addMonths(first, monthsAhead)).map((month) =>
      equals('months', monthNumber(month)),
    );
  }
  if (sort === 'distance' && nearby) {
    const byKm = new Map<number, string[]>();
    for (const code of placesWithin(nearby)) {
      const km = nearby.kmByPlace.get(code) ?? 0;
      byKm.set(km, [...(byKm.get(km) ?? []), code]);
    }
    return [...byKm].sort(([a], [b]) => a - b).map(([, codes]) => oneOf('placeCodes', codes));
  }
  if (sort === 'fit' && groups.length > 0) {
    return fitSteps
      .slice(0, -1)
      .map(({ weights, exactly }) => all(groups.map((group) => fits(group, weights, exactly))));
  }
  return [];
}

/** Each step without what came before it, and at last the rest. */
function exclusive(steps: readonly Filter[]): Filter[] {
  if (steps.length === 0) return [];
  const parts = steps.map((step, at) => (at === 0 ? step : all([step, not(any(steps.slice(0, at)))])));
  return [...parts, not(any(steps))];
}

function fits({ exact, words }: WordGroup, weights: string, exactly: boolean): Filter {
  return occursIn(exactly && exact.length > 0 ? exact : words, weights);
}

const attributes: Readonly<Record<string, Attribute>> = {
  A: 'nameWords',
  B: 'workWords',
  C: 'placeWords',
  D: 'aboutWords',
};

function occursIn(words: readonly string[], weights: string): Filter {
  return any(
    [...weights].flatMap((weight) => (attributes[weight] ? [oneOf(attributes[weight], words)] : [])),
  );
}
