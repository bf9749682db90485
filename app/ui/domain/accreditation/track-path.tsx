import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import type { Station, StationState } from '~/domain/registry/accreditation/track-stations';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Icon, type IconName } from '~/ui/primitives/icon';

const icons: Readonly<Record<StationState, IconName>> = {
  done: 'check',
  now: 'certificate',
  again: 'clock',
  ended: 'close',
  next: 'forward',
  todo: 'next',
};

/** The way to and through an accreditation as stations on one line; every state is said in words as well. */
export function TrackPath({ role, stations }: { role: AccreditedRole; stations: readonly Station[] }) {
  const t = useT('accreditation');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <ol className="lk-route lk-track" aria-label={t('path-label', { role: domain(`role.${role}`) })}>
      {stations.map(({ name, state, on }) => (
        <li key={name} className={`lk-route-stage lk-track--${state}`}>
          <span className="lk-route-station">
            <Icon name={icons[state]} size={28} />
          </span>
          <strong className="lk-route-title">{t(`station.${name}`)}</strong>
          <span className="lk-route-text">
            {t(`station-state.${state === 'done' && !on ? 'passed-by' : state}`)}
            {on && (
              <>
                <br />
                {formatDay(language, on)}
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
