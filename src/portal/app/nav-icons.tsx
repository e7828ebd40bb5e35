import type { ReactNode } from 'react';
import {
  IconChecklist,
  IconClipboardCheck,
  IconClipboardList,
  IconFileText,
  IconFlag,
  IconFolderOpen,
  IconListCheck,
  IconNotebook,
  IconSchool,
  IconSitemap,
  IconTable,
  IconUsers,
} from '../parts/icons';
import type { Place } from './navigation';

/** The drawing beside each place of the navigation. */
export const NAV_ICONS: Record<Place, ReactNode> = {
  home: <IconListCheck aria-hidden size={24} />,
  roll: <IconClipboardCheck aria-hidden size={24} />,
  inspections: <IconChecklist aria-hidden size={24} />,
  findings: <IconFlag aria-hidden size={24} />,
  cases: <IconFolderOpen aria-hidden size={24} />,
  students: <IconUsers aria-hidden size={24} />,
  documents: <IconFileText aria-hidden size={24} />,
  duties: <IconSitemap aria-hidden size={24} />,
  records: <IconNotebook aria-hidden size={24} />,
  ledgers: <IconTable aria-hidden size={24} />,
  registers: <IconClipboardList aria-hidden size={24} />,
  schools: <IconSchool aria-hidden size={24} />,
};
