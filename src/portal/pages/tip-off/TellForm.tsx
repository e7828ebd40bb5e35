import { Button, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { TIP_OFF_KIND_LABELS } from '../../../domain/tip-off/kinds';
import { asFailure } from '../../api/failure';
import { sendTipOff, type Receipt, type ToldTipOff } from '../../api/tip-offs';
import { FailureNote } from '../../parts/FailureNote';
import classes from './TipOffPage.module.css';
import { dropTipOffDraft, keepTipOffDraft, readTipOffDraft } from './tip-off-draft';
import { useSameKey } from './use-same-key';

const KINDS = Object.entries(TIP_OFF_KIND_LABELS).map(([value, label]) => ({ value, label }));

type Props = { leastCharacters?: number; onTold: (receipt: Receipt) => void };

/** What somebody has to tell. Name and telephone are optional. */
export function TellForm({ leastCharacters, onTold }: Props) {
  const [told, setTold] = useState(() => readTipOffDraft(sessionStorage));
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const keyOf = useSameKey();

  const set = (name: keyof ToldTipOff) => (event: { currentTarget: { value: string } }) => {
    const next = { ...told, [name]: event.currentTarget.value };
    setTold(next);
    keepTipOffDraft(sessionStorage, next);
  };
  const errorOf = (name: string): string | undefined =>
    failure === null
      ? undefined
      : asFailure(failure).fields.find(({ path }) => path === name)?.message;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const receipt = await sendTipOff(told, keyOf(told));
      dropTipOffDraft(sessionStorage);
      onTold(receipt);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <NativeSelect
          label="反映的问题"
          size="md"
          data={KINDS}
          value={told.kind}
          onChange={set('kind')}
        />
        <Textarea
          label="情况"
          description={`什么时间、哪所学校或哪里的孩子、发生了什么${leastCharacters === undefined ? '' : `（不少于${leastCharacters}个字）`}`}
          required
          autosize
          minRows={4}
          maxLength={2000}
          size="md"
          value={told.content}
          error={errorOf('content')}
          onChange={set('content')}
        />
        <TextInput
          label="涉及的学校或单位"
          size="md"
          maxLength={120}
          value={told.accusedName ?? ''}
          onChange={set('accusedName')}
        />
        <TextInput
          label="孩子的线索"
          description="姓名、年龄、住址，知道多少写多少"
          size="md"
          maxLength={500}
          value={told.childClue ?? ''}
          onChange={set('childClue')}
        />
        <TextInput
          label="您的姓名（可不填）"
          size="md"
          maxLength={60}
          value={told.reporterName ?? ''}
          onChange={set('reporterName')}
        />
        <TextInput
          label="您的电话（可不填）"
          size="md"
          type="tel"
          maxLength={40}
          value={told.reporterPhone ?? ''}
          onChange={set('reporterPhone')}
        />
        <div className={classes.trap} aria-hidden>
          <TextInput
            label="请留空"
            tabIndex={-1}
            autoComplete="off"
            value={told.website ?? ''}
            onChange={set('website')}
          />
        </div>
        {failure !== null && <FailureNote error={failure} />}
        <Text size="sm" c="var(--ink-soft)">
          不记录您的网络地址。提交后得到一个查询码，只显示一次。
        </Text>
        <Button type="submit" size="lg" loading={busy} fullWidth>
          提交举报
        </Button>
      </Stack>
    </form>
  );
}
