import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { formatChineseDate, plainDate } from '../../../domain/kernel/plain-date';
import { MESSAGE_SIDE_LABELS } from '../../../domain/tip-off/kinds';
import { showInstant } from '../../app/dates';
import { addToTipOff, followTipOff, type FollowedTipOff } from '../../api/tip-offs';
import { FailureNote } from '../../parts/FailureNote';
import classes from './TipOffPage.module.css';
import { useSameKey } from './use-same-key';

const isClosed = ({ state }: FollowedTipOff): boolean => state === 'TIP_CLOSED';

/** How the handling stands, by the receipt code; and something to add. */
export function FollowForm() {
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<FollowedTipOff | null>(null);
  const { failure, busy, ask } = useAsking();
  return (
    <Stack gap="md">
      <form
        onSubmit={(event) =>
          void ask(event, async () => {
            setFound(await followTipOff(code));
            setAsked(code);
          })
        }
        noValidate
      >
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
            {!isClosed(found) && (
              <Text size="sm" c="var(--ink-soft)">
                {formatChineseDate(plainDate(found.answerDueOn))}前答复
              </Text>
            )}
            {found.messages.map((message, index) => (
              <div key={index} className={classes.message}>
                <Text size="sm" c="var(--ink-soft)">
                  {MESSAGE_SIDE_LABELS[message.side]}
                  {message.at && ` ${showInstant(message.at)}`}
                </Text>
                <Text style={{ whiteSpace: 'pre-wrap' }}>{message.text}</Text>
              </div>
            ))}
            {isClosed(found) ? (
              <Text>这件举报已经办结；有新的情况请重新举报。</Text>
            ) : (
              <AddMore code={asked} found={found} onAdded={setFound} />
            )}
          </Stack>
        </section>
      )}
    </Stack>
  );
}

type AddProps = {
  code: string;
  found: FollowedTipOff;
  onAdded: (found: FollowedTipOff) => void;
};

/** Something to add, still unnamed. */
function AddMore({ code, found, onAdded }: AddProps) {
  const [text, setText] = useState('');
  const keyOf = useSameKey();
  const { failure, busy, ask } = useAsking();
  return (
    <form
      onSubmit={(event) =>
        void ask(event, async () => {
          onAdded(await addToTipOff(code, text, keyOf([code, text, found.messages.length])));
          setText('');
        })
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
        {failure !== null && <FailureNote error={failure} />}
        <Button type="submit" variant="default" size="md" loading={busy}>
          提交补充
        </Button>
      </Stack>
    </form>
  );
}

/** One call at a time, with what went wrong. */
function useAsking() {
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const ask = async (event: FormEvent, call: () => Promise<void>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await call();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return { failure, busy, ask };
}
