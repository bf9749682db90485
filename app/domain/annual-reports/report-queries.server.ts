import { asc, desc, eq } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { annualReportChapters, annualReportEditions, annualReportWriters } from '~/db/schema/annual-reports';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt, yearOf } from '../kernel/calendar-day';
import type { AnnualFigures } from './annual-figures';
import { type Chapter, chapters } from './chapter';
import { canOffer, mayFollow, mayPublish, mayWrite } from './edition-acts';
import type { EditionStatus } from './edition-status';

export interface EditionRow {
  readonly id: string;
  readonly year: number;
  readonly edition: number;
  readonly status: EditionStatus;
  readonly version: number;
  readonly noteNl: string | null;
  readonly noteEn: string | null;
  readonly countsAgain: boolean;
  readonly remark: string | null;
  readonly figures: AnnualFigures | null;
  readonly openedById: string;
  readonly offeredAt: Date | null;
  readonly offeredById: string | null;
  readonly publishedAt: Date | null;
}

const columns = {
  id: annualReportEditions.id,
  year: annualReportEditions.year,
  edition: annualReportEditions.edition,
  status: annualReportEditions.status,
  version: annualReportEditions.version,
  noteNl: annualReportEditions.noteNl,
  noteEn: annualReportEditions.noteEn,
  countsAgain: annualReportEditions.countsAgain,
  remark: annualReportEditions.remark,
  figures: annualReportEditions.figures,
  openedById: annualReportEditions.openedById,
  offeredAt: annualReportEditions.offeredAt,
  offeredById: annualReportEditions.offeredById,
  publishedAt: annualReportEditions.publishedAt,
};

/** All editions of a year that this reader may see, the latest first. */
export async function listEditions(work: Work, year: number): Promise<EditionRow[]> {
  return work.tx
    .select(columns)
    .from(annualReportEditions)
    .where(eq(annualReportEditions.year, year))
    .orderBy(desc(annualReportEditions.edition));
}

export interface YearOfReport {
  readonly year: number;
  readonly edition: number;
  readonly status: EditionStatus;
  readonly publishedAt: Date | null;
  /** The latest edition that anybody can read; `null` while there is none. */
  readonly publishedEdition: number | null;
}

/** One line for each year with a report that this reader may see: its latest edition, latest year first. */
export async function listYears(work: Work): Promise<YearOfReport[]> {
  const rows = await work.tx
    .select({
      year: annualReportEditions.year,
      edition: annualReportEditions.edition,
      status: annualReportEditions.status,
      publishedAt: annualReportEditions.publishedAt,
    })
    .from(annualReportEditions)
    .orderBy(desc(annualReportEditions.year), desc(annualReportEditions.edition));
  return rows
    .filter(({ year }, at) => rows[at - 1]?.year !== year)
    .map((latest) => {
      const published = rows.find(({ year, status }) => year === latest.year && status === 'published');
      return { ...latest, publishedEdition: published?.edition ?? null };
    });
}

export interface ChapterText {
  readonly chapter: Chapter;
  readonly bodyNl: string;
  readonly bodyEn: string;
}

/** Every chapter of an edition in order; one that nobody wrote is empty. */
export async function listChapters(work: Work, editionId: string): Promise<ChapterText[]> {
  const rows = await work.tx
    .select({
      chapter: annualReportChapters.chapter,
      bodyNl: annualReportChapters.bodyNl,
      bodyEn: annualReportChapters.bodyEn,
    })
    .from(annualReportChapters)
    .where(eq(annualReportChapters.editionId, editionId));
  return chapters.map(
    (chapter) => rows.find((row) => row.chapter === chapter) ?? { chapter, bodyNl: '', bodyEn: '' },
  );
}

/** Who wrote on an edition, by name. */
export async function listWriters(
  work: Work,
  editionId: string,
): Promise<{ readonly personId: string; readonly name: string }[]> {
  return work.tx
    .select({ personId: people.id, name: people.name })
    .from(annualReportWriters)
    .innerJoin(people, eq(people.id, annualReportWriters.personId))
    .where(eq(annualReportWriters.editionId, editionId))
    .orderBy(asc(people.name));
}

/** An edition for whoever may change it, held until the end of the transaction. */
export async function holdLatestEdition(work: Work, year: number): Promise<EditionRow | null> {
  const [row] = await work.tx
    .select(columns)
    .from(annualReportEditions)
    .where(eq(annualReportEditions.year, year))
    .orderBy(desc(annualReportEditions.edition))
    .limit(1)
    .for('update');
  return row ?? null;
}

/** Of these editions, the published one with this number, or the latest. */
export function publishedAmong(editions: readonly EditionRow[], edition?: number): EditionRow | null {
  const published = editions.filter(({ status }) => status === 'published');
  return published.find((one) => edition === undefined || one.edition === edition) ?? null;
}

/** The latest edition of a year with its texts and writers, for whoever may follow its making. */
export async function findReportInMaking(work: Work, year: number) {
  const [edition] = await listEditions(work, year);
  if (!edition || !mayFollow(work.actor)) return null;
  const [chapters, writers] = [await listChapters(work, edition.id), await listWriters(work, edition.id)];
  const writerIds = writers.map(({ personId }) => personId);
  const publishing = mayPublish(work.actor, { status: edition.status, writerIds });
  return {
    edition,
    chapters,
    writers: writers.map(({ name }) => name),
    mayWrite: mayWrite(work.actor),
    mayPublish: publishing.allowed,
    canOffer: canOffer(year, yearOf(calendarDayAt(work.now))).allowed,
  };
}
