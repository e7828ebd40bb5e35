import { Alert, Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalOf, type Refusal } from '../http/panel-errors';
import { bodyOf, textOf, type ActionField, type FormValues } from './action-field';
import { ActionInput } from './action-input';
import { formOf } from './case-forms';

/** What the server says this actor can do now (GET …/actions). */
export type OfferedAction = {
  action: string;
  title: string;
  allowed: boolean;
  missing: string[];
  done: string | null;
  confirm?: string;
};

type Props = {
  /** The case as its page shows it. */
  row: Record<string, unknown> & { documentId: string };
  offered: OfferedAction;
  /** Sent with every step: the revision read, and the notice where the step is about one. */
  fixed: Record<string, unknown>;
  onClose: () => void;
  onDone: () => void;
};

const verbOf = ({ kind }: ActionField): string =>
  kind === 'choice' || kind === 'yes-no' || kind === 'pick' ? '请选择' : '请填写';

const NOTHING: Refusal = { message: '', fields: {} };

/** The form of one step of a case. A refusal stands at its field; nothing typed is lost by it. */
export function ActionDialog({ row, offered, fixed, onClose, onDone }: Props) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [values, setValues] = useState<FormValues>({});
  const [refusal, setRefusal] = useState(NOTHING);
  const [busy, setBusy] = useState(false);
  const fields = formOf(offered.action).fields.filter((field) => field.shownWhen?.(values) ?? true);

  const answer = (name: string, value: unknown): void => {
    setValues((before) => ({ ...before, [name]: value }));
    setRefusal((before) => {
      const open = Object.entries(before.fields).filter(([field]) => field !== name);
      return { message: open.length > 0 ? before.message : '', fields: Object.fromEntries(open) };
    });
  };
  const submit = async (): Promise<void> => {
    const empty = fields.filter(
      (field) => field.required && textOf(values[field.name]).trim() === '',
    );
    if (empty.length > 0) {
      setRefusal({
        message: '还有必填项没有填写。',
        fields: Object.fromEntries(
          empty.map((field) => [field.name, `${verbOf(field)}${field.label}。`]),
        ),
      });
      return;
    }
    setBusy(true);
    setRefusal(NOTHING);
    try {
      const body = { ...fixed, ...bodyOf(fields, values) };
      const { data } = await post<{ meta?: { warnings?: { message: string }[] } }>(
        `/not-one-less/cases/${row.documentId}/actions/${offered.action}`,
        body,
      );
      const warnings = (data.meta?.warnings ?? []).map((warning) => warning.message);
      toggleNotification({
        type: warnings.length > 0 ? 'warning' : 'success',
        message: [`已办理：${offered.title}。`, ...warnings].join(' '),
      });
      onDone();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{offered.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {refusal.message !== '' && (
              <Alert
                variant="danger"
                title="没有办成"
                closeLabel="关闭"
                onClose={() => setRefusal(NOTHING)}
              >
                {refusal.message}
              </Alert>
            )}
            {offered.confirm !== undefined && <Typography>{offered.confirm}</Typography>}
            {fields.length === 0 && offered.confirm === undefined && (
              <Typography>
                确定要办理“{offered.title}”吗？办理后会记入个案经过，不能撤销。
              </Typography>
            )}
            {fields.map((field) => (
              <Box key={field.name} width="100%">
                <ActionInput
                  field={field}
                  row={row}
                  value={values[field.name]}
                  error={refusal.fields[field.name]}
                  onChange={(value) => answer(field.name, value)}
                />
              </Box>
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            取消
          </Button>
          <Button loading={busy} onClick={() => void submit()}>
            确定办理
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
