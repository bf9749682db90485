import type { RateOnRecord } from '~/domain/billing/rates/rate-on-record';
import { scopeOf } from '~/domain/billing/rates/rate-precedence';
import { useT } from '~/i18n/use-t';

/** What a rate is for, in words. */
export function RateWords({ rate }: { rate: RateOnRecord }) {
  const t = useT('rates');
  const domain = useT('domain');
  const role = domain(`billingRole.${rate.role}`);
  return t(`for.${scopeOf(rate)}`, {
    role,
    form: rate.form === null ? '' : domain(`reviewForm.${rate.form}`),
    reference: rate.reference ?? '',
    name: rate.personName ?? '',
    employer: rate.employerName ?? '',
  });
}
