/** One step of the load as it goes on: what, how much of it, since when. */
export type Progress = { part: string; done: number; total: number; seconds: number };

export type OnProgress = (progress: Progress) => void;

/** '[ 42%] 学生 38,000 / 90,000（全部 412,345 行），12.3 秒' */
export function progressLine({ part, done, total, seconds }: Progress): string {
  const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
  const rows = `${done.toLocaleString('en-US')} / ${total.toLocaleString('en-US')} 行`;
  return `[${String(percent).padStart(3)}%] ${part}：${rows}，${seconds.toFixed(1)} 秒`;
}

/** Counts rows over all parts and reports after each batch. `clock` gives milliseconds. */
export function makeCounter(
  total: number,
  clock: () => number,
  onProgress: OnProgress,
): (part: string, rows: number) => void {
  const begun = clock();
  let done = 0;
  return (part, rows) => {
    done += rows;
    onProgress({ part, done, total, seconds: (clock() - begun) / 1000 });
  };
}
