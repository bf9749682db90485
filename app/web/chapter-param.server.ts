import { type Chapter, chapterAt } from '~/domain/annual-reports/chapter';
import { notFound } from './respond.server';

/** The chapter of an annual report in an address; what is none is not found. */
export function chapterParam(value: string | undefined): Chapter {
  const chapter = chapterAt(value);
  if (!chapter) throw notFound();
  return chapter;
}
