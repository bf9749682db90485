import { useT } from '~/i18n/use-t';
import { Link } from '../primitives/link';
import { Mark } from '../primitives/pictures/mark';

export function Footer() {
  const t = useT('shell');
  return (
    <footer className="lk-footer">
      <div className="lk-width lk-footer-columns">
        <div className="lk-footer-purpose">
          <Mark />
          <p>
            <strong>{t('name')}</strong>
            <br />
            {t('footer.purpose')}
          </p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul>
            <li>
              <Link to="/contact">{t('footer.contact')}</Link>
            </li>
            <li>
              <Link to="/matchingregels">{t('footer.rules')}</Link>
            </li>
            <li>
              <Link to="/jaarverslagen">{t('footer.reports')}</Link>
            </li>
            <li>
              <Link to="/register/gegevens">{t('footer.data')}</Link>
            </li>
            <li>
              <Link to="/privacy">{t('footer.privacy')}</Link>
            </li>
            <li>
              <Link to="/toegankelijkheid">{t('footer.accessibility')}</Link>
            </li>
          </ul>
        </nav>
        <p className="lk-urgent">
          <strong>{t('urgent.label')}</strong>
          <br />
          {t('urgent.text')}
        </p>
      </div>
    </footer>
  );
}
