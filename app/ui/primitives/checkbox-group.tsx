import { ChoiceGroup, type ChoiceGroupProps } from './choice-group';

/** Several answers under one name; the form state holds them as a list. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} kind="checkbox" />;
}
