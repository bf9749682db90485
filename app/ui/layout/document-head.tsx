import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url';
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url';
import { defaultLanguage, languages } from '~/i18n/language';
import { localPath } from '~/i18n/local-path';
import { translator } from '~/i18n/translate';
import { useRequestFacts } from '../request-context';
import styles from '../styles/index.css?url';

interface DocumentHeadProps {
  title: string;
  description?: string | undefined;
  /** May search engines show this page? Only then are its addresses in both languages announced. */
  indexed: boolean;
  scripts: readonly string[];
}

export function DocumentHead({ title, description, indexed, scripts }: DocumentHeadProps) {
  const { language, nonce } = useRequestFacts();
  const t = translator(language, 'shell');
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} - ${t('name')}`}</title>
      {description && <meta name="description" content={description} />}
      {indexed ? <Addresses /> : <meta name="robots" content="noindex" />}
      <meta name="theme-color" content="#0f4c5c" />
      {[regular, bold].map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={styles} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {scripts.map((script) => (
        <script key={script} type="module" src={script} nonce={nonce} />
      ))}
    </head>
  );
}

function Addresses() {
  const { language, pathname, publicOrigin } = useRequestFacts();
  const address = (of: typeof language) => `${publicOrigin}${localPath(of, pathname)}`;
  return (
    <>
      <link rel="canonical" href={address(language)} />
      {languages.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={address(one)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address(defaultLanguage)} />
    </>
  );
}
