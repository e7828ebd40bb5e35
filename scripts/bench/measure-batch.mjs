/**
 * One print copy of all papers in one PDF over REST: hash checks, list, joining and sending are in the time.
 * @returns {Promise<number>} papers a second
 */
export async function measureBatch(principal, documents) {
  const start = performance.now();
  const { status, bytes } = await principal.fetchBytes(
    '/api/official-documents/actions/print-batch',
    { documents },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 200 || bytes.subarray(0, 5).toString() !== '%PDF-')
    throw new Error(`合并打印未成功：${status}`);
  return documents.length / seconds;
}
