import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** An empty list says what its emptiness means. */
export function Empty({
  title,
  text,
  action,
}: {
  title: string;
  text?: string;
  action?: ReactNode;
}) {
  return (
    <div style={{ padding: '28px 20px', textAlign: 'center' }}>
      <Text fw={600}>{title}</Text>
      {text && (
        <Text mt={4} c="var(--ink-soft)">
          {text}
        </Text>
      )}
      {action && <div style={{ marginTop: 12 }}>{action}</div>}
    </div>
  );
}
