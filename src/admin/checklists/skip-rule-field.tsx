import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import type { ChecklistItem } from '../../domain/checklist/content';
import type { SkipRule } from '../../domain/form/field';
import { answersOf } from './item-answers';

const NEVER = 'never';
const WAYS: Record<SkipRule['is'], string> = {
  equal: '等于',
  notEqual: '不等于',
  empty: '没有填写',
  filled: '已经填写',
};

type Props = {
  rule: SkipRule | undefined;
  /** Items that stand before this one: only they can have been answered. */
  earlier: readonly ChecklistItem[];
  error: string | undefined;
  disabled: boolean;
  onChange: (rule: SkipRule | undefined) => void;
};

/** 跳过条件: “当 item 等于 NO 时不填这一项”, chosen from the items before it. */
export function SkipRuleField({ rule, earlier, error, disabled, onChange }: Props) {
  const other = earlier.find(({ code }) => code === rule?.field);
  const answers = other ? answersOf(other) : [];
  const needsValue = rule?.is === 'equal' || rule?.is === 'notEqual';
  return (
    <Field.Root name="skipWhen" error={error} width="100%">
      <Field.Label>跳过条件</Field.Label>
      <Flex gap={2} alignItems="stretch" wrap="wrap">
        <Box flex="2" minWidth="220px">
          <SingleSelect
            aria-label="看哪一项"
            value={rule?.field ?? NEVER}
            disabled={disabled}
            onChange={(code) =>
              onChange(code === NEVER ? undefined : { field: String(code), is: 'filled' })
            }
          >
            <SingleSelectOption value={NEVER}>总是要填</SingleSelectOption>
            {earlier.map(({ code, label }) => (
              <SingleSelectOption key={code} value={code}>
                {`当“${label.slice(0, 24)}”`}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
        {rule !== undefined && (
          <Box flex="1" minWidth="140px">
            <SingleSelect
              aria-label="怎样时跳过"
              value={rule.is}
              disabled={disabled}
              onChange={(is) => onChange({ ...rule, is: is as SkipRule['is'] })}
            >
              {Object.entries(WAYS).map(([is, name]) => (
                <SingleSelectOption key={is} value={is}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
        )}
        {needsValue && answers.length > 0 && (
          <Box flex="1" minWidth="140px">
            <SingleSelect
              aria-label="哪个答案"
              value={String(rule.value ?? '')}
              disabled={disabled}
              onChange={(value) => onChange({ ...rule, value: String(value) })}
            >
              {answers.map(({ code, label }) => (
                <SingleSelectOption key={code} value={code}>
                  {label}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
        )}
        {needsValue && answers.length === 0 && (
          <Box flex="1" minWidth="140px">
            <TextInput
              aria-label="哪个答案"
              value={String(rule.value ?? '')}
              disabled={disabled}
              onChange={(event: { target: { value: string } }) =>
                onChange({ ...rule, value: event.target.value })
              }
            />
          </Box>
        )}
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}
