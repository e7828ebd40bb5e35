/** How urgent a group of work is: late, dated, to do, or only worth knowing. */
export type Tone = 'overdue' | 'due' | 'todo' | 'info';

export type WorkItem = {
  kind: 'case' | 'absence' | 'document' | 'class' | 'inspection' | 'finding';
  documentId: string;
  title: string;
  detail: string;
  dueOn?: string;
  dueAt?: string;
  overdue: boolean;
  link: { page: 'case' | 'roll' | 'document' | 'student' | 'inspection' | 'finding'; id: string };
  action?: string;
};

export type WorkGroup = {
  code: string;
  title: string;
  tone: Tone;
  total: number;
  items: WorkItem[];
};
