import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { signIn } from '../../api/sign-in';
import { FailureNote } from '../../parts/FailureNote';

const REMEMBERED = 'nol.user-name';

/** Whoever types with a thumb looks at what was typed. */
const TARGET = { width: 44, height: 44, minWidth: 44 };

/** User name and password. Only the user name is remembered on the device. */
export function SignInForm({ onDone }: { onDone?: () => void }) {
  const [name, setName] = useState(() => localStorage.getItem(REMEMBERED) ?? '');
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [missing, setMissing] = useState<{ name?: string; password?: string }>({});
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const gaps = {
      ...(name.trim() ? {} : { name: '请填用户名' }),
      ...(password ? {} : { password: '请填密码' }),
    };
    setMissing(gaps);
    if (Object.keys(gaps).length > 0 || busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await signIn(name.trim(), password);
      localStorage.setItem(REMEMBERED, name.trim());
      onDone?.();
    } catch (error) {
      setFailure(error);
      setPassword('');
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <TextInput
          label="用户名"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          value={name}
          error={missing.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordInput
          label="密码"
          name="password"
          autoComplete="current-password"
          value={password}
          error={missing.password}
          rightSectionWidth={48}
          visibilityToggleButtonProps={{
            style: TARGET,
            'aria-label': '显示或隐藏密码',
            tabIndex: 0,
          }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {failure !== null && <FailureNote error={failure} />}
        <Button type="submit" loading={busy} size="lg" fullWidth>
          登录
        </Button>
      </Stack>
    </form>
  );
}
