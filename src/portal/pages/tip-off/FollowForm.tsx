import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { MESSAGE_SIDE_LABELS } from '../../../domain/tip-off/kinds';
import { addToTipOff, followTipOff, type FollowedTipOff } from '../../api/tip-offs';
import { FailureNote } from '../../parts/FailureNote';
import classes from './TipOffPage.module.css';
import { useSameKey } from './use-same-key';

/** How the handling stands, by the receipt code; and something to add. */
export function FollowForm() {
  const [code, setCode] = useState('');
  const [text, setText] = useState('');
  const [found, setFound] = useState<FollowedTipOff | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const keyOf = useSameKey();

  const ask = async (event: FormEvent, call: () => Promise<FollowedTipOff>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      setFound(await call());
      setText('');
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="md">
      <form onSubmit={(event) => void ask(event, () => followTipOff(code))} noValidate>
        <Stack gap="md">
          <TextInput
            label="查询码"
            size="md"
            autoComplete="off"
            autoCapitalize="characters"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" size="lg" loading={busy} fullWidth>
            查询
          </Button>
        </Stack>
      </form>
      {failure !== null && <FailureNote error={failure} />}
      {found && (
        <section aria-label="办理情况">
          <Stack gap="sm">
            <Text fw={600}>
              {found.tipOffNo} · {found.stateLabel}
              {found.outcome ? ` · ${found.outcome}` : ''}
            </Text>
            {found.messages.map((message, index) => (
              <div key={index} className={classes.message}>
                <Text size="sm" c="var(--ink-soft)">
                  {MESSAGE_SIDE_LABELS[message.side]}
                </Text>
                <Text>{message.text}</Text>
              </div>
            ))}
            <form
              onSubmit={(event) =>
                void ask(event, () =>
                  addToTipOff(code, text, keyOf([code, text, found.messages.length])),
                )
              }
              noValidate
            >
              <Stack gap="sm">
                <Textarea
                  label="补充情况"
                  size="md"
                  autosize
                  minRows={3}
                  maxLength={2000}
                  value={text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
                <Button type="submit" variant="default" size="md" loading={busy}>
                  提交补充
                </Button>
              </Stack>
            </form>
          </Stack>
        </section>
      )}
    </Stack>
  );
}
