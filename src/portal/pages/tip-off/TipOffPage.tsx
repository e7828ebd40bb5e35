import { SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readTerms, type Receipt } from '../../api/tip-offs';
import { PublicPage } from '../../parts/PublicPage';
import classes from './TipOffPage.module.css';
import { FollowForm } from './FollowForm';
import { ReceiptCard } from './ReceiptCard';
import { TellForm } from './TellForm';

const PARTS = [
  { value: 'tell', label: '我要举报' },
  { value: 'follow', label: '查询进展' },
];

/** 群众举报: for anybody, without an account. */
export default function TipOffPage() {
  const [part, setPart] = useState('tell');
  // Shown once, it must outlive a look at the other half of the page.
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const { data: terms } = useQuery({ queryKey: ['tip-off-terms'], queryFn: readTerms });
  return (
    <PublicPage title="群众举报">
      <Text>
        发现适龄儿童少年没有上学，或者有瞒报、虚报、劝退、拒收等情况，请告诉我们。可以不留姓名，您的信息不会让学校知道。
      </Text>
      <Text className={classes.hotline}>举报电话：{terms?.hotline ?? '正在读取…'}</Text>
      <SegmentedControl
        data={PARTS}
        value={part}
        onChange={setPart}
        fullWidth
        size="md"
        aria-label="举报或查询"
      />
      {part === 'follow' && <FollowForm />}
      {part === 'tell' && receipt && <ReceiptCard receipt={receipt} />}
      {part === 'tell' && !receipt && (
        <TellForm leastCharacters={terms?.leastCharacters} onTold={setReceipt} />
      )}
    </PublicPage>
  );
}
