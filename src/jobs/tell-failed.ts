/**
 * Ends a job whose scan had to leave records out. The others are done by then; the queue keeps the sentence, the server logs it, and the
 * scan is tried again.
 * @param scans what each scan of the job answered
 * @throws when any record could not be judged
 */
export function tellFailed(...scans: readonly { failed: number }[]): void {
  const failed = scans.reduce((sum, scan) => sum + scan.failed, 0);
  if (failed > 0)
    throw new Error(`${failed} 条记录未能处理，编号与原因见日志；其余均已办理，稍后重试。`);
}
