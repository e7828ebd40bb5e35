import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SKIP_KINDS, type FieldDescription, type SkipRule } from '../../domain/form/field';
import { isMaskedKind } from '../../domain/form/format-value';
import { answersOf } from './answer-choices';

type Props = {
  /** Fields that stand before this one: only they can have been answered. */
  earlier: readonly FieldDescription[];
  rule: SkipRule | undefined;
  error?: string | undefined;
  disabled?: boolean;
  onChange: (rule: SkipRule | undefined) => void;
};

/** As one reads on from “看某项”. */
export const SKIP_WORDS: Record<SkipRule['is'], string> = {
  equal: '答案是',
  notEqual: '答案不是',
  empty: '没有填写',
  filled: '已经填写',
};
const NONE = 'none';

const typed = (field: FieldDescription | undefined, text: string): string | number =>
  field?.kind === 'number' || field?.kind === 'score' ? Number(text) : text;

/** When the field is left out: always asked, or by the answer to an earlier one. */
export function SkipRuleEditor({ earlier, rule, error, disabled = false, onChange }: Props) {
  const field = earlier.find(({ code }) => code === rule?.field);
  const answers = field ? answersOf(field) : [];
  const compares = rule?.is === 'equal' || rule?.is === 'notEqual';
  const isOpen = field === undefined || !(isMaskedKind(field.kind) || field.kind === 'photo');
  const offered = isOpen
    ? SKIP_KINDS
    : SKIP_KINDS.filter((is) => is === 'empty' || is === 'filled');
  if (earlier.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="skipField" error={error}>
        <Field.Label>不填条件</Field.Label>
        <SingleSelect
          value={rule?.field ?? NONE}
          disabled={disabled}
          onChange={(code) =>
            onChange(code === NONE ? undefined : { field: String(code), is: 'filled' })
          }
        >
          <SingleSelectOption value={NONE}>总是要填</SingleSelectOption>
          {earlier.map(({ code, label }) => (
            <SingleSelectOption key={code} value={code}>
              {`看“${label}”`}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Error />
      </Field.Root>
      {rule && (
        <Flex gap={2}>
          <Box flex="1">
            <SingleSelect
              aria-label="条件"
              value={rule.is}
              disabled={disabled}
              onChange={(is) => onChange({ field: rule.field, is: is as SkipRule['is'] })}
            >
              {offered.map((is) => (
                <SingleSelectOption key={is} value={is}>
                  {SKIP_WORDS[is]}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          {compares && (
            <Box flex="1">
              {answers.length > 0 ? (
                <SingleSelect
                  aria-label="答案"
                  placeholder="请选择答案"
                  value={rule.value === undefined ? null : String(rule.value)}
                  disabled={disabled}
                  onChange={(value) => onChange({ ...rule, value: String(value) })}
                >
                  {answers.map(({ code, label }) => (
                    <SingleSelectOption key={code} value={code}>
                      {label}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              ) : (
                <Field.Root name="skipValue">
                  <Field.Input
                    aria-label="答案"
                    value={String(rule.value ?? '')}
                    disabled={disabled}
                    onChange={(event: { target: { value: string } }) =>
                      onChange({ ...rule, value: typed(field, event.target.value) })
                    }
                  />
                </Field.Root>
              )}
            </Box>
          )}
        </Flex>
      )}
    </Flex>
  );
}
