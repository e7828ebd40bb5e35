import { useState } from 'react';
import type { OfficialDocument } from '../../api/case-records';

/** The server's bound for one pile. */
export const MOST_PAPERS = 500;

/** Why a paper cannot go onto the pile; null when it can. */
export function barredFromPrint(document: OfficialDocument): string | null {
  if (document.renderState === 'RENDER_READY') return null;
  if (document.renderState === 'RENDER_QUARANTINED') return '制版有误，不能打印';
  return document.renderState === 'RENDER_PENDING' ? '正在制版，稍后再选' : '还没有发出，不能打印';
}

export type Picked = {
  ids: readonly string[];
  has: (id: string) => boolean;
  pick: (ids: readonly string[], picked: boolean) => void;
  clear: () => void;
};

/** The papers ticked so far, across the pages of the list, in the order of ticking. */
export function usePicked(): Picked {
  const [ids, setIds] = useState<readonly string[]>([]);
  return {
    ids,
    has: (id) => ids.includes(id),
    pick: (some, picked) =>
      setIds((before) => {
        const others = before.filter((id) => !some.includes(id));
        return picked ? [...others, ...some].slice(0, MOST_PAPERS) : others;
      }),
    clear: () => setIds([]),
  };
}
