import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import {
  SKIP_KINDS,
  type FieldChoice,
  type FieldDescription,
  type SkipRule,
} from '../../domain/form/field';

type Props = {
  earlier: readonly FieldDescription[];
  rule: SkipRule | undefined;
  onChange: (rule: SkipRule | undefined) => void;
};

const WORDS: Record<SkipRule['is'], string> = {
  equal: '是',
  notEqual: '不是',
  empty: '没有填写',
  filled: '已经填写',
};
const NONE = 'none';

/** The answers among which a rule on this field chooses; null where one types. */
function answersOf(field: FieldDescription | undefined): readonly FieldChoice[] | null {
  if (field?.kind === 'yesNo' || field?.kind === 'yesNoNa')
    return [
      { code: 'YES', label: '是' },
      { code: 'NO', label: '否' },
      ...(field.kind === 'yesNoNa' ? [{ code: 'NA', label: '不适用' }] : []),
    ];
  return field?.choices ?? null;
}

const typed = (field: FieldDescription | undefined, text: string): string | number =>
  field?.kind === 'number' || field?.kind === 'score' ? Number(text) : text;

/** When the field is left out: always asked, or by the answer to an earlier one. */
export function SkipRuleEditor({ earlier, rule, onChange }: Props) {
  const field = earlier.find(({ code }) => code === rule?.field);
  const answers = answersOf(field);
  const compares = rule?.is === 'equal' || rule?.is === 'notEqual';
  if (earlier.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="skipField">
        <Field.Label>不填条件</Field.Label>
        <SingleSelect
          value={rule?.field ?? NONE}
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
      </Field.Root>
      {rule && (
        <SingleSelect
          aria-label="条件"
          value={rule.is}
          onChange={(is) => onChange({ field: rule.field, is: is as SkipRule['is'] })}
        >
          {SKIP_KINDS.map((is) => (
            <SingleSelectOption key={is} value={is}>
              {WORDS[is]}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
      {rule && compares && answers && (
        <SingleSelect
          aria-label="答案"
          placeholder="请选择"
          value={rule.value === undefined ? null : String(rule.value)}
          onChange={(value) => onChange({ ...rule, value: String(value) })}
        >
          {answers.map(({ code, label }) => (
            <SingleSelectOption key={code} value={code}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
      {rule && compares && !answers && (
        <Field.Root name="skipValue">
          <Field.Label>答案</Field.Label>
          <Field.Input
            value={String(rule.value ?? '')}
            onChange={(event: { target: { value: string } }) =>
              onChange({ ...rule, value: typed(field, event.target.value) })
            }
          />
        </Field.Root>
      )}
    </Flex>
  );
}
