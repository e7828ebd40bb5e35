import { Loader } from '@mantine/core';

/** Something is on its way; says what, for the eye and for a screen reader. */
export function Loading({ label = '正在读取…' }: { label?: string }) {
  return (
    <div
      role="status"
      style={{ display: 'grid', justifyItems: 'center', gap: 12, padding: '48px 16px' }}
    >
      <Loader size="md" />
      <span>{label}</span>
    </div>
  );
}
