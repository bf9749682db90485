import type { ReadingState } from '~/domain/resources/resource-words';
import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { FileList, type ShownFile } from './file-list';

interface DraftFilesProps {
  resourceId: string;
  number: number;
  files: readonly (ShownFile & { readonly reading: ReadingState })[];
}

/** The files of a draft, each to be removed, with whether it is found by its words. */
export function DraftFiles({ resourceId, number, files }: DraftFilesProps) {
  const t = useT('methodology');
  const here = `/methodiek/beheer/${resourceId}`;
  return (
    <Section title={t('files.now')}>
      {files.length === 0 ? (
        <Paragraph>{t('files.none')}</Paragraph>
      ) : (
        <FileList
          files={files}
          under={`${here}/versies/${number}/bestanden`}
          beside={({ id, name, reading }) => (
            <>
              <Badge tone={reading === 'unreadable' ? 'warning' : 'neutral'}>
                {t(`file.reading.${reading}`)}
              </Badge>
              <Form action={`${here}/bestanden/${id}/verwijdering`}>
                <Button kind="danger" icon="delete" label={t('files.remove-of', { name })}>
                  {t('files.remove')}
                </Button>
              </Form>
            </>
          )}
        />
      )}
    </Section>
  );
}
