import type { FoundResource } from '~/domain/resources/library-queries.server';
import { writeWordDocument } from '~/platform/word/write-word.server';
import { locales } from '~/ui/formats/locale';
import { attachment } from './attachment.server';
import { publicOrganisation } from './public-organisation.server';

type Readable = Exclude<FoundResource, { standing: 'stepped-back' }>;

/** A text of the method to go on with in Word, in the language it was found in. */
export async function resourceAsWord({ slug, text }: Readable): Promise<Response> {
  const bytes = await writeWordDocument({
    title: text.title,
    languageTag: locales[text.language],
    author: publicOrganisation().name,
    markdown: text.body,
  });
  return attachment({
    name: `${slug}.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: Buffer.from(bytes),
  });
}
