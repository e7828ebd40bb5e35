/** One version of a template or of a checklist, as lists show it. */
export type VersionLine = {
  documentId: string;
  version: number;
  state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
  publishedOn: string | null;
  publishedByName: string | null;
  note: string | null;
};

export const STATE_NAMES: Record<VersionLine['state'], string> = {
  DRAFT: '草稿',
  PUBLISHED: '使用中',
  WITHDRAWN: '已停用',
};

/** “第 2 版（使用中）” */
export const versionName = ({ version, state }: Pick<VersionLine, 'version' | 'state'>): string =>
  `第 ${version} 版（${STATE_NAMES[state]}）`;
