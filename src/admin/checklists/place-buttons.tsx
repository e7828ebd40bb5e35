import { Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';

type Props = {
  /** What is moved, for those who hear the page: “第 3 项”. */
  what: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** Up, down and away: by mouse, finger and keyboard alike. */
export function PlaceButtons({ what, isFirst, isLast, onMove, onRemove }: Props) {
  return (
    <Flex gap={1}>
      <IconButton label={`上移${what}`} disabled={isFirst} onClick={() => onMove(-1)}>
        <ArrowUp />
      </IconButton>
      <IconButton label={`下移${what}`} disabled={isLast} onClick={() => onMove(1)}>
        <ArrowDown />
      </IconButton>
      <IconButton label={`删除${what}`} onClick={onRemove}>
        <Trash />
      </IconButton>
    </Flex>
  );
}
