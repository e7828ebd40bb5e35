import {
  Alert,
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Textarea,
} from '@strapi/design-system';
import { useState } from 'react';
import { checkFields } from '../../domain/form/check-fields';
import { FIELD_KIND_LABELS, type FieldDescription, type FieldKind } from '../../domain/form/field';
import { RUN_TIME_KINDS } from '../../domain/form/run-time-field';
import { refusalOf } from '../http/panel-errors';
import { ChoicesEditor } from './choices-editor';
import type { FieldDraft, FieldLine } from './field-types';
import { SkipRuleEditor } from './skip-rule-editor';

type Props = {
  /** Null for a new one. */
  field: FieldLine | null;
  earlier: readonly FieldDescription[];
  taken: readonly string[];
  onSave: (draft: FieldDraft) => Promise<void>;
  onClose: () => void;
};

const LISTS: readonly FieldKind[] = ['choice', 'choices'];
const NUMBERS: readonly FieldKind[] = ['number', 'score'];
const TEXTS: readonly FieldKind[] = ['text', 'longText'];

/** 'field3': a code that nobody has to think of. */
function freeCode(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`field${number}`)) number += 1;
  return `field${number}`;
}

/** Only what belongs to the kind is kept: bounds of numbers, choices of lists, lengths of texts. */
function trimmed(draft: FieldDraft): FieldDraft {
  const { choices, min, max, maxLength, help, ...rest } = draft;
  return {
    ...rest,
    ...(help?.trim() ? { help: help.trim() } : {}),
    ...(LISTS.includes(draft.kind) ? { choices: choices ?? [] } : {}),
    ...(NUMBERS.includes(draft.kind) && min !== undefined ? { min } : {}),
    ...(NUMBERS.includes(draft.kind) && max !== undefined ? { max } : {}),
    ...(TEXTS.includes(draft.kind) && maxLength !== undefined ? { maxLength } : {}),
  };
}

/** Adds or changes one field; what can be told before saving is told here, by the same checks as on the server. */
export function FieldDialog({ field, earlier, taken, onSave, onClose }: Props) {
  const [draft, setDraft] = useState<FieldDraft>(
    field ?? { code: freeCode(taken), label: '', kind: 'text', required: false, showInList: false },
  );
  const [faults, setFaults] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<FieldDraft>): void =>
    setDraft((before) => ({ ...before, ...part }));
  const used = (field?.filled ?? 0) > 0;

  const save = async (): Promise<void> => {
    const whole = trimmed(draft);
    const found = checkFields([...earlier, whole]).filter((fault) => fault.field === whole.code);
    setFaults(found.map(({ message }) => message));
    if (found.length > 0) return;
    setBusy(true);
    try {
      await onSave(whole);
    } catch (error) {
      setFaults([refusalOf(error).message]);
      setBusy(false);
    }
  };

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{field ? '修改字段' : '增加字段'}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {faults.map((fault) => (
              <Alert
                key={fault}
                variant="danger"
                title="请改正"
                closeLabel="关闭"
                onClose={() => setFaults([])}
              >
                {fault}
              </Alert>
            ))}
            <Field.Root name="label" required>
              <Field.Label>名称</Field.Label>
              <Field.Input
                value={draft.label}
                onChange={(event: { target: { value: string } }) =>
                  change({ label: event.target.value })
                }
              />
            </Field.Root>
            <Field.Root
              name="kind"
              required
              hint={used ? '已有记录填写过，不能更改填写方式。' : undefined}
            >
              <Field.Label>填写方式</Field.Label>
              <SingleSelect
                value={draft.kind}
                disabled={used}
                onChange={(kind) => change({ kind: kind as FieldKind })}
              >
                {RUN_TIME_KINDS.map((kind) => (
                  <SingleSelectOption key={kind} value={kind}>
                    {FIELD_KIND_LABELS[kind]}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
            {LISTS.includes(draft.kind) && (
              <ChoicesEditor
                choices={draft.choices ?? []}
                onChange={(choices) => change({ choices })}
              />
            )}
            {NUMBERS.includes(draft.kind) && (
              <Flex gap={4}>
                {(['min', 'max'] as const).map((bound) => (
                  <Field.Root key={bound} name={bound}>
                    <Field.Label>{bound === 'min' ? '最小值' : '最大值'}</Field.Label>
                    <NumberInput
                      value={draft[bound]}
                      onValueChange={(value) => change({ [bound]: value })}
                    />
                  </Field.Root>
                ))}
              </Flex>
            )}
            {TEXTS.includes(draft.kind) && (
              <Field.Root name="maxLength" hint="留空时，单行 200 字，多行 2000 字。">
                <Field.Label>字数上限</Field.Label>
                <NumberInput
                  value={draft.maxLength}
                  onValueChange={(value) => change({ maxLength: value })}
                />
                <Field.Hint />
              </Field.Root>
            )}
            <Field.Root name="help">
              <Field.Label>填写说明</Field.Label>
              <Textarea
                value={draft.help ?? ''}
                onChange={(event) => change({ help: event.target.value })}
              />
            </Field.Root>
            <SkipRuleEditor
              earlier={earlier}
              rule={draft.skipWhen}
              onChange={(skipWhen) =>
                setDraft(({ skipWhen: _before, ...rest }) =>
                  skipWhen ? { ...rest, skipWhen } : rest,
                )
              }
            />
            <Checkbox
              checked={draft.required}
              onCheckedChange={(checked) => change({ required: checked === true })}
            >
              必填
            </Checkbox>
            <Checkbox
              checked={draft.showInList}
              onCheckedChange={(checked) => change({ showInList: checked === true })}
            >
              在列表中显示
            </Checkbox>
            <Field.Root name="code" hint="接口和文书模板用的英文代码，保存后不能更改。">
              <Field.Label>代码</Field.Label>
              <Field.Input
                value={draft.code}
                disabled={field !== null}
                onChange={(event: { target: { value: string } }) =>
                  change({ code: event.target.value })
                }
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            取消
          </Button>
          <Button loading={busy} onClick={() => void save()}>
            保存字段
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
