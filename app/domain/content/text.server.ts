import { and, desc, eq } from 'drizzle-orm';
import { contentRevisions } from '~/db/schema/content';
import type { Work } from '~/db/with-actor.server';
import { richText } from '~/platform/rich-text/rich-text';
import type { Language } from '../accounts/language';
import { type ContentKey, type ContentText, contentKeys } from './content-key';
import { dutchTexts } from './default-texts/dutch';
import { englishTexts } from './default-texts/english';

/** A text ready for a page: its Markdown as HTML. HTML that somebody typed is shown, never run. */
export interface RenderedText extends ContentText {
  readonly html: string;
}

export interface CurrentText extends ContentText {
  readonly key: ContentKey;
  /** 0 as long as it is the text the portal came with. */
  readonly version: number;
  readonly changedAt: Date | null;
}

export function defaultText(language: Language, key: ContentKey): ContentText {
  return (language === 'nl' ? dutchTexts : englishTexts)[key];
}

/** All texts in their current version, in page order. */
export async function listTexts(work: Work, language: Language): Promise<CurrentText[]> {
  const rows = await work.tx
    .selectDistinctOn([contentRevisions.key])
    .from(contentRevisions)
    .where(eq(contentRevisions.language, language))
    .orderBy(contentRevisions.key, desc(contentRevisions.version));
  const changed = new Map(rows.map((row) => [row.key, row]));
  return contentKeys.map((key) => {
    const row = changed.get(key);
    return row
      ? { key, title: row.title, body: row.body, version: row.version, changedAt: row.changedAt }
      : { key, ...defaultText(language, key), version: 0, changedAt: null };
  });
}

export async function getText(work: Work, language: Language, key: ContentKey): Promise<CurrentText> {
  const [row] = await work.tx
    .select()
    .from(contentRevisions)
    .where(and(eq(contentRevisions.language, language), eq(contentRevisions.key, key)))
    .orderBy(desc(contentRevisions.version))
    .limit(1);
  return row
    ? { key, title: row.title, body: row.body, version: row.version, changedAt: row.changedAt }
    : { key, ...defaultText(language, key), version: 0, changedAt: null };
}

export function renderText({ title, body }: ContentText): RenderedText {
  return { title, body, html: richText(body) };
}

/** The texts of public pages by key, with their bodies as HTML. */
export async function renderTexts(work: Work, language: Language): Promise<Record<ContentKey, RenderedText>> {
  const texts = await listTexts(work, language);
  return Object.fromEntries(texts.map((text) => [text.key, renderText(text)])) as Record<
    ContentKey,
    RenderedText
  >;
}
