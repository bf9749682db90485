import type { ReactNode } from 'react';
import type { Language } from '~/i18n/language';
import { isMessageKey, type T } from '~/i18n/translate';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { ButtonLink } from '~/ui/primitives/button-link';

export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly language: Language;
  readonly sizeBytes: number;
}

interface FileListProps<File extends ShownFile> {
  files: readonly File[];
  /** Where the files of this version are fetched. */
  under: string;
  /** Beside a file, for editors. */
  beside?: (file: File) => ReactNode;
}

/** Files to download, with what they are and how big. */
export function FileList<File extends ShownFile>({ files, under, beside }: FileListProps<File>) {
  const t = useT('methodology');
  const any = useT();
  const language = useLanguage();
  return (
    <ul className="lk-files">
      {files.map((file) => (
        <li key={file.id}>
          <div>
            <strong>{file.name}</strong>
            <br />
            {aboutFile(any, language, file)}
          </div>
          <div className="lk-actions">
            <ButtonLink
              to={`${under}/${file.id}`}
              kind="secondary"
              icon="download"
              label={t('page.download-of', { name: file.name })}
            >
              {t('page.download')}
            </ButtonLink>
            {beside?.(file)}
          </div>
        </li>
      ))}
    </ul>
  );
}

const kilobyte = 1024;

function aboutFile(t: T, language: Language, { kind, language: its, sizeBytes }: ShownFile): string {
  const key = `methodology:file.kind.${kind}`;
  const words = {
    kind: isMessageKey(key) ? t(key) : kind,
    language: t(`methodology:file.language.${its}`),
  };
  const kilobytes = sizeBytes / kilobyte;
  return kilobytes < kilobyte
    ? t('methodology:file.about-small', { ...words, size: formatNumber(language, Math.ceil(kilobytes)) })
    : t('methodology:file.about', {
        ...words,
        size: formatNumber(language, Math.round((kilobytes / kilobyte) * 10) / 10),
      });
}
