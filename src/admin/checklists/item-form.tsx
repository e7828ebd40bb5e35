import {
  Checkbox,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import type { ReactNode } from 'react';
import { failingAnswers, ITEM_KINDS, type ChecklistItem } from '../../domain/checklist/content';
import { PREFILL_SOURCES, type PrefillSource } from '../../domain/checklist/prefill-sources';
import { FIELD_KIND_LABELS, type FieldKind } from '../../domain/form/field';
import { ChoicesField } from './choices-field';
import { answersOf } from './item-answers';
import { SkipRuleField } from './skip-rule-field';

type Props = {
  item: ChecklistItem;
  earlier: readonly ChecklistItem[];
  /** The sentence for a part of the item, if something is wrong with it. */
  faultOf: (part: string) => string | undefined;
  disabled: boolean;
  onChange: (item: ChecklistItem) => void;
};

const NONE = 'none';
const numberOf = (text: string): number | undefined =>
  text.trim() === '' ? undefined : Number(text);
type Typed = { target: { value: string } };

/** Without what belongs to another kind of answer: choices of a number, bounds of a text. */
function withKind(item: ChecklistItem, kind: FieldKind): ChecklistItem {
  const { code, label, required, help, skipWhen, prefill } = item;
  const choices = kind === 'choice' || kind === 'choices' ? (item.choices ?? []) : undefined;
  const bounds = kind === 'score' ? { min: 0, max: item.max ?? 10 } : {};
  return { code, label, kind, required, help, skipWhen, prefill, choices, ...bounds };
}

/** Everything about one item of a checklist. */
export function ItemForm({ item, earlier, faultOf, disabled, onChange }: Props) {
  const set = (part: Partial<ChecklistItem>) => onChange({ ...item, ...part });
  const answers = answersOf(item);
  const failing = failingAnswers(item);
  const field = (name: string, label: string, control: ReactNode, hint?: string) => (
    <Field.Root name={`${item.code}-${name}`} error={faultOf(name)} hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      {control}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
  const cell = (col: number, content: ReactNode) => (
    <Grid.Item col={col} s={12} xs={12} direction="column" alignItems="stretch">
      {content}
    </Grid.Item>
  );
  return (
    <Grid.Root gap={3}>
      {cell(
        12,
        field(
          'label',
          '督查要点',
          <Textarea
            value={item.label}
            disabled={disabled}
            onChange={(event) => set({ label: event.target.value })}
          />,
        ),
      )}
      {cell(
        4,
        field(
          'kind',
          '填写方式',
          <SingleSelect
            value={item.kind}
            disabled={disabled}
            onChange={(kind) => onChange(withKind(item, kind as FieldKind))}
          >
            {ITEM_KINDS.map((kind) => (
              <SingleSelectOption key={kind} value={kind}>
                {FIELD_KIND_LABELS[kind]}
              </SingleSelectOption>
            ))}
          </SingleSelect>,
        ),
      )}
      {cell(
        4,
        field(
          'prefill',
          '自动填报',
          <SingleSelect
            value={item.prefill ?? NONE}
            disabled={disabled}
            onChange={(source) =>
              set({ prefill: source === NONE ? undefined : (source as PrefillSource) })
            }
          >
            <SingleSelectOption value={NONE}>不自动填报</SingleSelectOption>
            {Object.entries(PREFILL_SOURCES).map(([code, { label }]) => (
              <SingleSelectOption key={code} value={code}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>,
          item.prefill && PREFILL_SOURCES[item.prefill].counted,
        ),
      )}
      {cell(
        2,
        field(
          'weight',
          '分值',
          <TextInput
            type="number"
            value={String(item.weight ?? '')}
            disabled={disabled}
            onChange={(event: Typed) => set({ weight: numberOf(event.target.value) })}
          />,
        ),
      )}
      {cell(
        2,
        <Checkbox
          checked={item.required}
          disabled={disabled}
          onCheckedChange={(checked) => set({ required: checked === true })}
        >
          必填
        </Checkbox>,
      )}
      {(item.kind === 'choice' || item.kind === 'choices') &&
        cell(
          12,
          <ChoicesField
            choices={item.choices ?? []}
            error={faultOf('choices')}
            disabled={disabled}
            onChange={(choices) => set({ choices })}
          />,
        )}
      {(item.kind === 'number' || item.kind === 'score') && (
        <>
          {cell(
            3,
            field(
              'min',
              '最小',
              <TextInput
                type="number"
                value={String(item.min ?? '')}
                disabled={disabled}
                onChange={(event: Typed) => set({ min: numberOf(event.target.value) })}
              />,
            ),
          )}
          {cell(
            3,
            field(
              'max',
              '最大',
              <TextInput
                type="number"
                value={String(item.max ?? '')}
                disabled={disabled}
                onChange={(event: Typed) => set({ max: numberOf(event.target.value) })}
              />,
            ),
          )}
        </>
      )}
      {answers.length > 0 &&
        cell(
          12,
          field(
            'failsOn',
            '哪些答案判为问题',
            <Flex gap={4} wrap="wrap">
              {answers.map(({ code, label }) => (
                <Checkbox
                  key={code}
                  checked={failing.includes(code)}
                  disabled={disabled}
                  onCheckedChange={(checked) =>
                    set({
                      failsOn:
                        checked === true
                          ? [...failing, code]
                          : failing.filter((answer) => answer !== code),
                    })
                  }
                >
                  {label}
                </Checkbox>
              ))}
            </Flex>,
            '选中的答案会生成一条问题，要求学校限期整改。',
          ),
        )}
      {cell(
        12,
        field(
          'help',
          '填写说明',
          <Textarea
            value={item.help ?? ''}
            disabled={disabled}
            onChange={(event) => set({ help: event.target.value || undefined })}
          />,
        ),
      )}
      {cell(
        12,
        <SkipRuleField
          rule={item.skipWhen}
          earlier={earlier}
          error={faultOf('skipWhen')}
          disabled={disabled}
          onChange={(skipWhen) => set({ skipWhen })}
        />,
      )}
      {faultOf('code') !== undefined &&
        cell(12, <Typography textColor="danger600">{faultOf('code')}</Typography>)}
    </Grid.Root>
  );
}
