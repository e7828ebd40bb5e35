import { Alert, FileInput, Text } from '@mantine/core';
import { useState } from 'react';

async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares a PDF that somebody was sent with the stored one, on their own device: the file is not uploaded. */
export function CompareFile({ sha256 }: { sha256: string }) {
  const [same, setSame] = useState<boolean | null>(null);
  const compare = async (file: File | null): Promise<void> => {
    setSame(null);
    if (file) setSame((await hashOf(file)) === sha256);
  };
  // Browsers offer digests on secure pages only.
  if (!('subtle' in crypto)) return null;
  return (
    <>
      <FileInput
        label="收到的是电子文件？（可不选）"
        description="选中 PDF 文件，在您的设备上与存档比对，不会上传"
        placeholder="选择 PDF 文件"
        accept="application/pdf"
        size="md"
        clearable
        onChange={(file) => void compare(file)}
      />
      {same !== null && (
        <Alert role="status" color={same ? 'green' : 'red'} variant="light">
          <Text c="var(--ink)">
            {same
              ? '文件与存档逐字节一致，没有被改动过。'
              : '文件与存档不一致：可能是合并打印或另存过的副本，也可能被改动过，请向发文单位核实。'}
          </Text>
        </Alert>
      )}
    </>
  );
}
