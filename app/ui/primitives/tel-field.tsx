import type { FieldProps } from './field';
import { TextField } from './text-field';

export function TelField(props: FieldProps) {
  return <TextField {...props} type="tel" inputMode="tel" autoComplete="tel" width="medium" />;
}
