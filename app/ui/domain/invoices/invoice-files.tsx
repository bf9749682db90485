import { type InvoiceFile, invoiceFiles } from '~/domain/billing/invoices/invoice-kind';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Paragraph } from '~/ui/primitives/paragraph';
import { fileNames } from './file-names';

interface InvoiceFilesProps {
  number: string;
  files: readonly { readonly file: InvoiceFile; readonly sha256: string }[];
}

/** The files as they were made once, or that they are being made. */
export function InvoiceFiles({ number, files }: InvoiceFilesProps) {
  const t = useT('invoices');
  if (files.length === 0) return <Alert kind="info">{t('one.making')}</Alert>;
  const there = invoiceFiles.flatMap((file) => files.find((one) => one.file === file) ?? []);
  return (
    <>
      <Paragraph>{t('one.files-text')}</Paragraph>
      <div className="lk-actions">
        {there.map(({ file }) => (
          <ButtonLink
            key={file}
            to={`/penningmeester/facturen/${number}/bestanden/${fileNames[file]}`}
            kind="secondary"
            icon="download"
          >
            {t(`one.file.${file}`)}
          </ButtonLink>
        ))}
      </div>
      {!there.some(({ file }) => file === 'ubl') && <Alert kind="warning">{t('one.no-ubl')}</Alert>}
      <Disclosure summary={t('one.hash')}>
        <DescriptionList
          items={there.map(({ file, sha256 }) => ({
            term: t(`one.file.${file}`),
            value: sha256,
          }))}
        />
      </Disclosure>
    </>
  );
}
