import { Button, Text } from '@mantine/core';
import { Sheet } from '../../parts/Sheet';
import { useOpened, useReading } from './sheet-context';

/** What was written by another version of the checklist into items that this one does not ask: to be read, moved by hand, then dropped. */
export function Strays() {
  const { book } = useOpened();
  const strays = useReading(['any'], (opened) => opened.book.strays());
  if (strays.length === 0) return null;
  return (
    <Sheet title={`${strays.length} 项在现行清单里没有`}>
      <Text mb="sm">
        这份督查在没有网络时按另一版清单开始。下面几项现行清单不再问，不会提交；需要的内容请抄到相应的项里。
      </Text>
      <ul>
        {strays.map(({ code, answer }) => (
          <li key={code}>
            {[
              answer.record,
              answer.remark,
              answer.photos.length > 0 && `照片 ${answer.photos.length} 张`,
            ]
              .filter(Boolean)
              .join('；') || '只选了答案，没有写记录'}
          </li>
        ))}
      </ul>
      <Button mt="sm" variant="default" onClick={() => book.dropStrays()}>
        已看过，从本机删除这几项
      </Button>
    </Sheet>
  );
}
