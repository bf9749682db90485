import { useLanguage } from '~/i18n/use-t';
import { formatMoment } from '../formats/moment';

export function Moment({ at }: { at: Date | string }) {
  const language = useLanguage();
  return <time dateTime={typeof at === 'string' ? at : at.toISOString()}>{formatMoment(language, at)}</time>;
}
