import type { AnnualFigures } from '~/domain/annual-reports/annual-figures';
import type { Chapter } from '~/domain/annual-reports/chapter';
import { type Division, isDivided } from '~/domain/annual-reports/division';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatHours } from '~/ui/formats/hours';
import { formatList } from '~/ui/formats/list';
import { formatNumber } from '~/ui/formats/number';
import { periodInWords } from '../themes/period-in-words';

/** A chart with the table beside it: the same rows, once drawn and once written. */
export interface FigureChart {
  readonly title: string;
  /** Of the names and of the values. */
  readonly columns: readonly [string, string];
  readonly rows: readonly { readonly label: string; readonly value: number; readonly shown: string }[];
  readonly note?: string;
}

export interface ChapterFigures {
  readonly totals: readonly { readonly label: string; readonly value: string }[];
  readonly charts: readonly FigureChart[];
  /** What is not shown, and why. */
  readonly notes: readonly string[];
}

/** The figures that belong to a chapter, as they are told on the page and in the file alike. */
export function figuresInWords(figures: AnnualFigures, chapter: Chapter, language: Language): ChapterFigures {
  const t = translator(language, 'annualReport');
  const any = translator(language);
  const total = (key: TotalKey, value: number) => ({
    label: t(`figure.${key}`),
    value: formatNumber(language, value),
  });
  const divided = <Name extends string>(
    key: DivisionKey,
    division: Division<Name>,
    word: (name: Name) => string,
  ) => divisionInWords({ key, division, word, language });
  switch (chapter) {
    case 'questions': {
      const { received, byKind, endedEarly, byEnd } = figures.questions;
      return together(
        [total('received', received), total('ended-early', endedEarly)],
        divided('kinds', byKind, (kind) => any(`domain:requestKind.${kind}`)),
        divided('early-ends', byEnd, (end) => t(`early-end.${end}`)),
      );
    }
    case 'reviews': {
      const { begun, byForm, ended, byEnd, running } = figures.reviews;
      return together(
        [total('begun', begun), total('ended', ended), total('running', running)],
        divided('forms', byForm, (form) => any(`domain:reviewForm.${form}`)),
        divided('ends', byEnd, (end) => t(`review-end.${end}`)),
        daysInWords(figures, language),
      );
    }
    case 'quality': {
      const { looks, byVerdict, supervisions, evaluations, answers } = figures.quality;
      return together(
        [
          total('looks', looks),
          total('supervisions', supervisions),
          total('evaluations', evaluations),
          total('answers', answers),
        ],
        divided('verdicts', byVerdict, (verdict) => t(`verdict.${verdict}`)),
      );
    }
    case 'people': {
      const { reviewers, supervisors, minutes, minutesByKind } = figures.people;
      const there = [total('reviewers', reviewers), total('supervisors', supervisors)];
      if (minutes === null) return together(there, { charts: [], notes: [t('chart.few-hours')] });
      const hours = { label: t('figure.hours'), value: formatHours(language, minutes) };
      return together(
        [...there, hours],
        divided('hours-by-kind', minutesByKind, (kind) => any(`domain:workKind.${kind}`)),
      );
    }
    case 'learning': {
      const { findings, recommendations, byResponse } = figures.learning;
      return together(
        [total('findings', findings), total('recommendations', recommendations)],
        divided('responses', byResponse, (response) => t(`response.${response}`)),
        themesInWords(figures, language),
      );
    }
    default:
      return together([]);
  }
}

type TotalKey =
  | 'received'
  | 'ended-early'
  | 'begun'
  | 'ended'
  | 'running'
  | 'looks'
  | 'supervisions'
  | 'evaluations'
  | 'answers'
  | 'reviewers'
  | 'supervisors'
  | 'findings'
  | 'recommendations';

type DivisionKey = 'kinds' | 'early-ends' | 'forms' | 'ends' | 'verdicts' | 'hours-by-kind' | 'responses';

type Charts = Omit<ChapterFigures, 'totals'>;

function together(totals: ChapterFigures['totals'], ...all: readonly Charts[]): ChapterFigures {
  return { totals, charts: all.flatMap(({ charts }) => charts), notes: all.flatMap(({ notes }) => notes) };
}

interface Divided<Name extends string> {
  readonly key: DivisionKey;
  readonly division: Division<Name>;
  readonly word: (name: Name) => string;
  readonly language: Language;
}

/** What may be shown of a division: its parts, and in one row what is only shown together. */
function divisionInWords<Name extends string>({ key, division, word, language }: Divided<Name>): Charts {
  const t = translator(language, 'annualReport');
  const title = t(`chart.${key}`);
  const isTime = key === 'hours-by-kind';
  const inWords = (value: number) => (isTime ? formatHours(language, value) : formatNumber(language, value));
  const hidden = division.parts.filter(({ value }) => value === null);
  if (!isDivided(division)) {
    return { charts: [], notes: hidden.length === 0 ? [] : [t('chart.undivided', { chart: title })] };
  }
  const shown = division.parts.flatMap(({ name, value }) =>
    value === null ? [] : [{ label: word(name), value, shown: inWords(value) }],
  );
  const rest = division.together;
  const restLabel = t('chart.together', {
    parts: formatList(
      language,
      hidden.map(({ name }) => word(name)),
    ),
  });
  const last = rest === null ? [] : [{ label: restLabel, value: rest, shown: inWords(rest) }];
  const columns = [t('chart.part'), t(isTime ? 'chart.hours' : 'chart.count')] as const;
  return { charts: [{ title, columns, rows: [...shown, ...last] }], notes: [] };
}

function daysInWords({ reviews }: AnnualFigures, language: Language): Charts {
  if (reviews.days.length === 0) return { charts: [], notes: [] };
  const t = translator(language, 'annualReport');
  const any = translator(language);
  const rows = reviews.days.map(({ status, days }) => ({
    label: any(`review:status.${status}`),
    value: days,
    shown: t('chart.days-value', { count: days }),
  }));
  const columns = [t('chart.step'), t('chart.days-column')] as const;
  return { charts: [{ title: t('chart.days'), columns, rows, note: t('chart.days-note') }], notes: [] };
}

function themesInWords({ learning }: AnnualFigures, language: Language): Charts {
  const t = translator(language, 'annualReport');
  if (learning.periods.length === 0) return { charts: [], notes: [t('chart.no-themes')] };
  const words = new Map(learning.themes.map((theme) => [theme.code, theme[language]]));
  const charts = learning.periods.map((period) => ({
    title: t('chart.themes', { period: periodInWords(language, period) }),
    columns: [t('chart.theme'), t('chart.reviews')] as const,
    rows: period.themes.map(({ code, reviews }) => ({
      label: words.get(code) ?? code,
      value: reviews,
      shown: formatNumber(language, reviews),
    })),
  }));
  return { charts, notes: [] };
}
