import { Button, CopyButton, Stack, Text } from '@mantine/core';
import { formatChineseDate, plainDate } from '../../../domain/kernel/plain-date';
import type { Receipt } from '../../api/tip-offs';
import classes from './TipOffPage.module.css';

/** The receipt code, shown this once. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  return (
    <Stack gap="sm" role="status">
      <Text fw={600}>已收到您的举报，编号 {receipt.tipOffNo}。</Text>
      <Text>请记下或截图保存查询码，它只显示这一次：</Text>
      <Text className={classes.code}>{receipt.code}</Text>
      <CopyButton value={receipt.code}>
        {({ copied, copy }) => (
          <Button variant="default" size="md" onClick={copy}>
            {copied ? '已复制' : '复制查询码'}
          </Button>
        )}
      </CopyButton>
      <Text>
        我们会在{formatChineseDate(plainDate(receipt.answerDueOn))}
        前答复。凭查询码可以在“查询进展”里看到办理情况，也可以补充情况。
      </Text>
    </Stack>
  );
}
