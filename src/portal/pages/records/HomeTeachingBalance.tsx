import { Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Balance } from '../../../domain/home-teaching/balance';
import { request } from '../../api/request';
import { showDate } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { Facts } from '../../parts/Facts';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';

type Answer = Balance & { warnings: { code: string; message: string }[] };

const days = (mondays: readonly string[], today: string): string =>
  mondays.map((monday) => showDate(monday, today)).join('、');

/** The account of one school year: given against required, what is missed, and where the pace leads. */
export function HomeTeachingBalance({ id }: { id: string }) {
  const me = useMe();
  const { data } = useQuery({
    queryKey: ['home-teachings', 'balance', id],
    queryFn: ({ signal }) =>
      request<{ data: Answer }>(`/home-teachings/${encodeURIComponent(id)}/balance`, {
        signal,
      }).then((answer) => answer.data),
    staleTime: 15_000,
  });
  if (!data) return null;
  const { required, given, balance, missedWeeks, madeUpWeeks } = data;
  const debts = data.warnings.filter(({ message }) => message !== data.sentence);
  const part = required === 0 ? 100 : Math.min(100, Math.round((given * 100) / required));
  return (
    <Sheet title="本学年学时">
      <Text fw={600} mb="xs">
        {data.sentence}
      </Text>
      <Progress
        value={part}
        size="lg"
        mb="md"
        color={balance < 0 ? 'red.7' : 'pine'}
        aria-label={`已送 ${given} 学时，应送 ${required} 学时`}
      />
      {debts.map((warning) => (
        <Text key={warning.code} mb="xs">
          <Tag tone="overdue">欠学时</Tag> {warning.message}
        </Text>
      ))}
      <Facts
        facts={[
          { label: '到上周末应送', value: `${data.expected} 学时` },
          {
            label: balance < 0 ? '欠' : '超出',
            value: `${Math.abs(balance)} 学时`,
          },
          { label: '教学周', value: `已过 ${data.weeksOver} 周，还有 ${data.weeksLeft} 周` },
          { label: '缺送的周（星期一）', value: days(missedWeeks, me.today) || '没有' },
          { label: '已补的周', value: days(madeUpWeeks, me.today) || '没有' },
        ]}
      />
    </Sheet>
  );
}
