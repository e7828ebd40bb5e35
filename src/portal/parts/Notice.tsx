import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; text: string; code?: string; action?: ReactNode };

/** A whole page that has only one thing to say, and one thing to do about it. */
export function Notice({ title, text, code, action }: Props) {
  return (
    <section
      role="alert"
      style={{ maxWidth: 460, margin: '12vh auto 0', padding: 24, textAlign: 'center' }}
    >
      <Title order={1} size="h3" mb="sm">
        {title}
      </Title>
      <Text mb="md">{text}</Text>
      {action}
      {code && (
        <Text mt="md" size="sm" c="var(--ink-soft)">
          代码 {code}
        </Text>
      )}
    </section>
  );
}
