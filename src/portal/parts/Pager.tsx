import { Button, Group, Text } from '@mantine/core';

type Props = {
  page: number;
  pageCount: number;
  total: number;
  onPage: (page: number) => void;
};

/** Back and on through a list, with how much there is. */
export function Pager({ page, pageCount, total, onPage }: Props) {
  if (pageCount <= 1) {
    return (
      <Text ta="center" c="var(--ink-soft)" py="sm">
        共 {total} 条
      </Text>
    );
  }
  return (
    <Group justify="center" py="sm">
      <Button variant="default" size="sm" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        上一页
      </Button>
      <Text>
        第 {page} / {pageCount} 页 · 共 {total} 条
      </Text>
      <Button
        variant="default"
        size="sm"
        disabled={page >= pageCount}
        onClick={() => onPage(page + 1)}
      >
        下一页
      </Button>
    </Group>
  );
}
