import type { MessageKey } from '~/i18n/message-key';
import type { Params } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';
import { Alert } from '../primitives/alert';

interface FlashMessageProps {
  flash: { readonly message: MessageKey; readonly params?: Params; readonly kind?: 'ok' | 'warning' };
}

/** What came of the step before, said once. */
export function FlashMessage({ flash }: FlashMessageProps) {
  const t = useT();
  return <Alert kind={flash.kind ?? 'ok'} title={t(flash.message, flash.params)} />;
}
