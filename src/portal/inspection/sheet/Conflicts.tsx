import { Button, Group, Text } from '@mantine/core';
import { formatValue } from '../../../domain/form/format-value';
import type { ChecklistItem } from '../../../domain/checklist/content';
import { Sheet } from '../../parts/Sheet';
import type { Answer } from '../sync/parts';
import classes from './Conflicts.module.css';
import { useOpened, useReading } from './sheet-context';

function One({ title, item, answer }: { title: string; item: ChecklistItem; answer: Answer }) {
  return (
    <div className={classes.side}>
      <b>{title}</b>
      <dl>
        <dt>结果</dt>
        <dd>{formatValue(item, answer.value) || '未填'}</dd>
        <dt>督查情况记录</dt>
        <dd>{answer.record || '未填'}</dd>
        {answer.remark !== '' && (
          <>
            <dt>备注</dt>
            <dd>{answer.remark}</dd>
          </>
        )}
        {answer.photos.length > 0 && (
          <>
            <dt>照片</dt>
            <dd>{answer.photos.length} 张</dd>
          </>
        )}
      </dl>
    </div>
  );
}

/** Its address on the page. */
export const CONFLICTS = 'conflicts';

/** Items written in two places, side by side, for the person to choose. Everything else has been saved. */
export function Conflicts() {
  const { book, model, sync } = useOpened();
  const conflicts = useReading(['any'], (opened) => opened.book.conflicts());
  if (conflicts.length === 0) return null;
  const keep = (codes: readonly string[], which: 'mine' | 'theirs'): void => {
    codes.forEach((code) => book.resolve(code, which));
    void sync.now();
  };
  const all = conflicts.map(({ code }) => code);
  return (
    <div id={CONFLICTS}>
      <Sheet title={`${conflicts.length} 项在别处也改过`}>
        <Text mb="sm">这几项在另一台设备或另一个窗口里也填过，内容不同。请选择保留哪一份。</Text>
        {conflicts.map(({ code, mine, theirs }) => {
          const item = model.items.find((one) => one.code === code);
          if (!item) return null;
          return (
            <div key={code} className={classes.conflict}>
              <p className={classes.title}>{item.label}</p>
              <div className={classes.sides}>
                <One title="本机" item={item} answer={mine} />
                <One title="服务器上" item={item} answer={theirs} />
              </div>
              <Group gap="sm">
                <Button onClick={() => keep([code], 'mine')}>用本机的</Button>
                <Button variant="default" onClick={() => keep([code], 'theirs')}>
                  用服务器上的
                </Button>
              </Group>
            </div>
          );
        })}
        {conflicts.length > 1 && (
          <Group gap="sm" mt="md">
            <Button variant="default" onClick={() => keep(all, 'mine')}>
              全部用本机的
            </Button>
            <Button variant="default" onClick={() => keep(all, 'theirs')}>
              全部用服务器上的
            </Button>
          </Group>
        )}
      </Sheet>
    </div>
  );
}
