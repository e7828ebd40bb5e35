import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { checkPaper, type CheckedPaper } from '../../api/check-paper';
import { asFailure } from '../../api/failure';
import { FailureNote } from '../../parts/FailureNote';
import { PublicPage } from '../../parts/PublicPage';
import { PaperResult } from './PaperResult';

/** 文书核验: whoever holds a paper asks whether it is the district's and still stands, without an account. */
export default function CheckPaperPage() {
  const [code, setCode] = useState('');
  const [paper, setPaper] = useState<CheckedPaper | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const check = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    setPaper(null);
    try {
      setPaper(await checkPaper(code));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const atCode =
    failure === null
      ? undefined
      : asFailure(failure).fields.find(({ path }) => path === 'code')?.message;
  return (
    <PublicPage title="文书核验">
      <Text>
        收到通知书、报告或督查表，可以凭页脚的核验码查它是不是本区发出的、有没有作废。这里不显示学生和家长的信息。
      </Text>
      <form onSubmit={(event) => void check(event)} noValidate>
        <Stack gap="md">
          <TextInput
            label="核验码"
            description="页脚“核验码”之后的 12 位字母和数字，不分大小写"
            placeholder="例如 7K2M-9QXD-4HTV"
            size="md"
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            value={code}
            error={atCode}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" size="lg" loading={busy} fullWidth>
            核验
          </Button>
        </Stack>
      </form>
      {failure !== null && !atCode && <FailureNote error={failure} />}
      {paper && <PaperResult paper={paper} />}
    </PublicPage>
  );
}
