import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Balance } from '../../../domain/home-teaching/balance';
import { request } from '../../api/request';
import { useMe } from '../../app/use-me';
import { Facts } from '../../parts/Facts';
import { Sheet } from '../../parts/Sheet';
import { dayOfYear, HoursGauge } from './HoursGauge';
import { WeeksBar } from './WeeksBar';

/** The account of one school year: given against required, how the weeks went, and where the pace leads. */
export function HomeTeachingBalance({ id }: { id: string }) {
  const me = useMe();
  const { data } = useQuery({
    queryKey: ['home-teachings', 'balance', id],
    queryFn: ({ signal }) =>
      request<{ data: Balance }>(`/home-teachings/${encodeURIComponent(id)}/balance`, {
        signal,
      }).then((answer) => answer.data),
    staleTime: 15_000,
  });
  if (!data) return null;
  const days = (mondays: readonly string[]): string =>
    mondays.map((monday) => dayOfYear(monday, me.today)).join('、');
  const { balance, missedWeeks, madeUpWeeks } = data;
  return (
    <Sheet title="本学年学时">
      <HoursGauge balance={data} />
      <Text my="sm">{data.sentence}</Text>
      <WeeksBar balance={data} />
      <Facts
        facts={[
          { label: '到上周末应送', value: `${data.expected} 学时` },
          { label: balance < 0 ? '欠' : '超出', value: `${Math.abs(balance)} 学时` },
          ...(missedWeeks.length > 0
            ? [{ label: '缺送的周', value: `${days(missedWeeks)}（当周星期一），尚未补课` }]
            : []),
          ...(madeUpWeeks.length > 0
            ? [{ label: '已补的周', value: `${days(madeUpWeeks)}（当周星期一）` }]
            : []),
        ]}
      />
    </Sheet>
  );
}
