import { Alert, Button, Text } from '@mantine/core';
import { asFailure } from '../api/failure';
import { IconAlertTriangle, IconWifiOff } from './icons';

type Props = { error: unknown; onRetry?: () => void };

/** What went wrong, in the server's own sentence, with its code, and a way to try again. */
export function FailureNote({ error, onRetry }: Props) {
  const failure = asFailure(error);
  const icon = failure.offline ? <IconWifiOff aria-hidden /> : <IconAlertTriangle aria-hidden />;
  return (
    <Alert role="alert" color={failure.offline ? 'yellow' : 'red'} icon={icon} variant="light">
      <Text c="var(--ink)">{failure.message}</Text>
      <Text size="sm" c="var(--ink-soft)">
        代码 {failure.code}
      </Text>
      {onRetry && (
        <Button mt="sm" size="sm" variant="default" onClick={onRetry}>
          重试
        </Button>
      )}
    </Alert>
  );
}
