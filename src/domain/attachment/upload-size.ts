/** What is wrong with the size of a file; null when nothing is. */
export function sizeFault(bytes: number, maxBytes: number): string | null {
  if (bytes <= maxBytes) return null;
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  return `文件太大：不能超过 ${megabytes} MB，请缩小后再上传。`;
}
