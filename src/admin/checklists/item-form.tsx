import {
  Checkbox,
  Field,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import type { ReactNode } from 'react';
import { ITEM_KINDS, type ChecklistItem } from '../../domain/checklist/content';
import { PREFILL_SOURCES, type PrefillSource } from '../../domain/checklist/prefill-sources';
import { FIELD_KIND_LABELS, type FieldKind } from '../../domain/form/field';
import { SkipRuleEditor } from '../fields/skip-rule-editor';
import { AnswerFields } from './answer-fields';
import { GridCell, ItemField } from './item-field';

type Props = {
  item: ChecklistItem;
  earlier: readonly ChecklistItem[];
  /** The sentence for a part of the item, if something is wrong with it. */
  faultOf: (part: string) => string | undefined;
  disabled: boolean;
  onChange: (item: ChecklistItem) => void;
};

const NONE = 'none';
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
  const field = (col: number, part: string, label: string, control: ReactNode, hint?: string) => (
    <GridCell col={col}>
      <ItemField part={part} label={label} hint={hint} error={faultOf(part)}>
        {control}
      </ItemField>
    </GridCell>
  );
  return (
    <Grid.Root gap={4}>
      {field(
        12,
        'label',
        '督查要点',
        <Textarea
          value={item.label}
          disabled={disabled}
          onChange={(event) => set({ label: event.target.value })}
        />,
      )}
      {field(
        5,
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
      )}
      {field(
        4,
        'weight',
        '分值',
        <TextInput
          type="number"
          value={String(item.weight ?? '')}
          disabled={disabled}
          onChange={({ target }: Typed) =>
            set({ weight: target.value === '' ? undefined : Number(target.value) })
          }
        />,
        '不计分的留空。',
      )}
      <GridCell col={3}>
        <Field.Root name="required" width="100%">
          <Field.Label>是否必填</Field.Label>
          <Checkbox
            checked={item.required}
            disabled={disabled}
            onCheckedChange={(checked) => set({ required: checked === true })}
          >
            必填
          </Checkbox>
        </Field.Root>
      </GridCell>
      <AnswerFields item={item} faultOf={faultOf} disabled={disabled} set={set} />
      {field(
        12,
        'help',
        '填写说明',
        <Textarea
          value={item.help ?? ''}
          disabled={disabled}
          onChange={(event) => set({ help: event.target.value || undefined })}
        />,
      )}
      {field(
        12,
        'prefill',
        '系统记录',
        <SingleSelect
          value={item.prefill ?? NONE}
          disabled={disabled}
          onChange={(source) =>
            set({ prefill: source === NONE ? undefined : (source as PrefillSource) })
          }
        >
          <SingleSelectOption value={NONE}>不显示</SingleSelectOption>
          {Object.entries(PREFILL_SOURCES).map(([code, { label }]) => (
            <SingleSelectOption key={code} value={code}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>,
        item.prefill
          ? PREFILL_SOURCES[item.prefill].counted
          : '选中后，督查时在这一项旁边列出系统里的记录，答案仍由督学填写。',
      )}
      <GridCell col={12}>
        <SkipRuleEditor
          earlier={earlier}
          rule={item.skipWhen}
          error={faultOf('skipWhen')}
          disabled={disabled}
          onChange={(skipWhen) => set({ skipWhen })}
        />
      </GridCell>
      {faultOf('code') !== undefined && (
        <GridCell col={12}>
          <Typography textColor="danger600">{faultOf('code')}</Typography>
        </GridCell>
      )}
    </Grid.Root>
  );
}
