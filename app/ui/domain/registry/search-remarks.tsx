import { addressOfSearch } from '~/domain/registry/search/registry-address';
import type { RegistryResults, RegistrySearch } from '~/domain/registry/search/registry-search';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

interface SearchRemarksProps {
  search: RegistrySearch;
  results: Pick<RegistryResults, 'corrections' | 'unknownWords' | 'place'>;
}

/** What the portal made of what was typed: other words, words nobody has, and how distance was counted. */
export function SearchRemarks({ search, results: { corrections, unknownWords, place } }: SearchRemarksProps) {
  const t = useT('registerSearch');
  const register = useT('register');
  return (
    <>
      {corrections.map(({ typed, correctedTo }) => (
        <Alert key={typed} kind="info">
          {register('corrected', { typed, used: correctedTo ?? '' })}
        </Alert>
      ))}
      {unknownWords.map((typed) => (
        <Alert key={typed} kind="info">
          {t('unknown-word', { typed })}
        </Alert>
      ))}
      {place?.kind === 'unknown' && (
        <Alert kind="warning">
          <p>{t('unknown-place', { typed: place.typed })}</p>
          {place.suggestions.length > 0 && (
            <p>
              {t('did-you-mean')}{' '}
              {place.suggestions.map((name, at) => (
                <span key={name}>
                  {at > 0 && ', '}
                  <Link to={addressOfSearch({ ...search, near: name, page: 1 })}>{name}</Link>
                </span>
              ))}
            </p>
          )}
        </Alert>
      )}
      {place?.kind === 'unplaced' && <Alert kind="warning">{t('unplaced', { typed: place.typed })}</Alert>}
      {place?.kind === 'found' && (
        <Paragraph>
          {t('distance-how', { place: place.municipality.name })}
          {search.withinKm !== undefined && ` ${t('distance-left-out')}`}
        </Paragraph>
      )}
    </>
  );
}
