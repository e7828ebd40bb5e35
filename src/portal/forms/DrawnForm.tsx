import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { asFailure } from '../api/failure';
import { showInstant } from '../app/dates';
import { FailureNote } from '../parts/FailureNote';
import { checkValues } from './check-values';
import { draftKey as keyFor } from './drafts/draft-store';
import { useDraft } from './drafts/use-draft';
import {
  isRequired,
  isShown,
  type Form,
  type PlainContext,
  type Target,
  type Values,
} from './field-types';
import { FieldInput } from './fields/FieldInput';
import { createUploads } from './photos/uploads';
import { placeFailures, type Placed } from './place-failures';
import { useSubmission } from './use-submission';

export type FormProps<C, R> = {
  form: Form<C>;
  context: C;
  target: Target;
  /** The document id of what the form is about, or of what a new record will belong to: drafts are kept by it. */
  about: string;
  now: number;
  /** Overrides the form's own question before the act, when the server has one. */
  confirm?: string;
  onDone: (result: R) => void;
  onStartOver: () => void;
};

const startValues = <C,>(form: Form<C>, context: C): Values =>
  Object.fromEntries(form.fields.map((field) => [field.name, field.start?.(context)]));

const idOf = (name: string): string => `field-${name}`;

function goTo(name: string): void {
  const group =
    document.getElementById(`${idOf(name)}-group`) ?? document.getElementById(idOf(name));
  group?.scrollIntoView({ block: 'center' });
  document.getElementById(idOf(name))?.focus({ preventScroll: true });
}

/** Draws a form, keeps it as a draft at every change, and sends it once. */
export function DrawnForm<C extends PlainContext, R>(props: FormProps<C, R>) {
  const { form, context, target, about, now, confirm, onDone, onStartOver } = props;
  const key = keyFor(context.me.staffNo, about, form.name);
  const draft = useDraft(
    key,
    () => startValues(form, context),
    () => now,
  );
  const uploads = useMemo(() => createUploads(key, draft), [key, draft]);
  const { watch, setValue, getValues } = useForm<Values>({ defaultValues: draft.values });
  const values = watch();
  const { step, submit } = useSubmission<C, R>(form, context, target, draft, uploads);
  const [atFields, setAtFields] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [atTop, setAtTop] = useState<Placed['atTop']>([]);
  const [asking, setAsking] = useState(false);
  const top = useRef<HTMLFormElement>(null);

  const question = confirm ?? form.confirm?.text;
  const shown = form.fields.filter((field) => isShown(field, values, context));

  useEffect(() => {
    if (failure !== null && Object.keys(atFields).length === 0) {
      top.current?.scrollIntoView({ block: 'start' });
    }
    // Only a new failure calls the eye to the top; a field being corrected must not.
  }, [failure]);

  const change = (name: string, value: unknown): void => {
    setValue(name, value);
    const told = form.fields.find((field) => field.name === name)?.tells?.(value) ?? {};
    for (const [other, known] of Object.entries(told)) setValue(other, known);
    draft.save(getValues());
    setAtFields((before) => {
      const { [name]: corrected, ...rest } = before;
      return corrected === undefined ? before : rest;
    });
  };

  const send = async (): Promise<void> => {
    setAsking(false);
    setFailure(null);
    setAtTop([]);
    try {
      const result = await submit(getValues());
      if (result) onDone(result);
    } catch (error) {
      const placed = placeFailures(
        asFailure(error),
        shown.map((field) => field.name),
      );
      setFailure(error);
      setAtFields(placed.atFields);
      setAtTop(placed.atTop.filter((item) => item.message !== asFailure(error).message));
      const first = shown.find((field) => field.name in placed.atFields);
      if (first) goTo(first.name);
    }
  };

  const trySend = async (): Promise<void> => {
    await uploads.settled();
    const gaps = checkValues(form, getValues(), context);
    setAtFields(Object.fromEntries(gaps.map((gap) => [gap.name, gap.message])));
    if (gaps[0]) goTo(gaps[0].name);
    else if (question) setAsking(true);
    else void send();
  };

  return (
    <form
      ref={top}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void trySend();
      }}
    >
      <Stack gap="lg">
        {form.intro && <Text>{form.intro}</Text>}
        {draft.restoredFrom && (
          <Alert color="pine" variant="light" title="已恢复上次没提交的内容">
            <Text>保存于 {showInstant(draft.restoredFrom, context.today)}。</Text>
            <Button mt="xs" variant="default" onClick={() => void draft.drop().then(onStartOver)}>
              清空重填
            </Button>
          </Alert>
        )}
        {failure !== null && (
          <FailureNote
            error={failure}
            onRetry={asFailure(failure).offline ? () => void trySend() : undefined}
          />
        )}
        {atTop.map((item) => (
          <Text key={`${item.path}${item.code}`} c="var(--tone-overdue)">
            {item.message}（{item.code}）
          </Text>
        ))}
        {shown.map((field) => (
          <FieldInput
            key={field.name}
            id={idOf(field.name)}
            field={field}
            value={values[field.name]}
            values={values}
            onChange={(value) => change(field.name, value)}
            required={isRequired(field, values, context)}
            error={atFields[field.name]}
            context={context}
            draftKey={key}
            uploads={uploads}
          />
        ))}
        <Button type="submit" size="lg" fullWidth loading={step.busy}>
          {form.submit}
        </Button>
        <Text size="sm" c="var(--ink-soft)" ta="center" role="status">
          {step.busy ? step.words : '填写的内容随时保存在本机，提交成功后自动清除。'}
        </Text>
      </Stack>
      <Modal opened={asking} onClose={() => setAsking(false)} title="请再确认一次">
        <Text>{question}</Text>
        <Group mt="lg" justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            再看看
          </Button>
          <Button data-autofocus onClick={() => void send()}>
            {form.confirm?.yes ?? '确定'}
          </Button>
        </Group>
      </Modal>
    </form>
  );
}
