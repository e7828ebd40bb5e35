import {
  Badge,
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { isSettingKey, settingDefinition } from '../../domain/kernel/settings';
import { refusalOf, type Refusal } from '../http/panel-errors';
import { typedValue } from '../records/setting-value-field';
import { choicesOf, SETTINGS, settingText, type Setting } from './setting-types';

type Props = { setting: Setting; onSaved: () => void; onClose: () => void };

const STATES = { past: '已失效', current: '现行', coming: '待生效' } as const;

/** One threshold: all values it had or will have, and the form for a new one. */
export function SettingDialog({ setting, onSaved, onClose }: Props) {
  const { post } = useFetchClient();
  const choices = Object.entries(
    setting.type === 'boolean' ? { true: '是', false: '否' } : choicesOf(setting.key),
  );
  const [text, setText] = useState('');
  const [validFrom, setValidFrom] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const save = async (): Promise<void> => {
    const value = typedValue(setting.type, text);
    const wrong =
      isSettingKey(setting.key) && !settingDefinition(setting.key).accepts(value)
        ? { value: `应为${setting.accepted}。` }
        : null;
    const missing = validFrom === '' ? { validFrom: '请选择生效日期。' } : null;
    if (wrong ?? missing) {
      setRefusal({ message: '', fields: { ...wrong, ...missing } });
      return;
    }
    try {
      await post(SETTINGS, {
        key: setting.key,
        value,
        validFrom,
        ...(legalBasis.trim() && { legalBasis: legalBasis.trim() }),
        ...(note.trim() && { note: note.trim() }),
      });
      setRefusal(null);
      setText('');
      onSaved();
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  const answer = (part: string, set: (text: string) => void, value: string): void => {
    set(value);
    setRefusal((before) => {
      const { [part]: _answered, ...fields } = before?.fields ?? {};
      return before && { message: '', fields };
    });
  };
  const input =
    (part: string, set: (text: string) => void) => (event: { target: { value: string } }) =>
      answer(part, set, event.target.value);

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{setting.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {setting.history.map((line) => (
              <Flex key={line.documentId} gap={3}>
                <Badge active={line.state === 'current'}>{STATES[line.state]}</Badge>
                <Typography>{`${line.validFrom ?? ''} 起 ${settingText(setting, line.value)}`}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {[line.legalBasis, line.note].filter(Boolean).join('；')}
                </Typography>
              </Flex>
            ))}
            <Field.Root
              name="value"
              required
              hint={setting.type === 'choice' ? undefined : setting.accepted}
              error={refusal?.fields.value}
            >
              <Field.Label>新值</Field.Label>
              {choices.length > 0 ? (
                <SingleSelect
                  value={text}
                  placeholder="请选择"
                  onChange={(code) => answer('value', setText, String(code))}
                >
                  {choices.map(([code, words]) => (
                    <SingleSelectOption key={code} value={code}>
                      {words}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              ) : (
                <Field.Input value={text} onChange={input('value', setText)} />
              )}
              <Field.Hint />
              <Field.Error />
            </Field.Root>
            <Field.Root
              name="validFrom"
              required
              hint="最早为今天；此前的事项按当时的值判断。"
              error={refusal?.fields.validFrom}
            >
              <Field.Label>生效日期</Field.Label>
              <Field.Input
                type="date"
                value={validFrom}
                onChange={input('validFrom', setValidFrom)}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
            <Field.Root name="legalBasis" hint={`不填写时为：${setting.basis}`}>
              <Field.Label>依据</Field.Label>
              <Field.Input value={legalBasis} onChange={input('legalBasis', setLegalBasis)} />
              <Field.Hint />
            </Field.Root>
            <Field.Root name="note">
              <Field.Label>备注</Field.Label>
              <Field.Input value={note} onChange={input('note', setNote)} />
            </Field.Root>
            {refusal && refusal.message !== '' && (
              <Typography textColor="danger600">{refusal.message}</Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            关闭
          </Button>
          <Button onClick={() => void save()}>保存新值</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
