import type { FieldProps } from './field';
import { TextField } from './text-field';

export function EmailField(props: FieldProps & { autoComplete?: string }) {
  return <TextField autoComplete="email" {...props} type="email" inputMode="email" />;
}
