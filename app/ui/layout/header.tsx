import { AccountCorner } from './account-corner';
import type { Audience } from './audience';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { MainNavigation } from './main-navigation';
import { RoleSwitch } from './role-switch';

export function Header({ shell }: { shell: Audience }) {
  return (
    <header className="lk-header">
      <div className="lk-header-top lk-width">
        <Brand />
        <div className="lk-header-corner">
          <RoleSwitch shell={shell} />
          <LanguageSwitch />
          <AccountCorner />
        </div>
      </div>
      <MainNavigation shell={shell} />
    </header>
  );
}
