import type { ChecklistContent, ChecklistGroup } from '../../domain/checklist/content';
import type { ContentFault } from './checklist-types';

/** What a group of the editor is drawn from, and what its items get of it. */
export type GroupProps = {
  content: ChecklistContent;
  faults: ContentFault[];
  disabled: boolean;
  used: readonly string[];
  group: ChecklistGroup;
  place: number;
  /** Code of the item that is open. */
  open: string | null;
  setOpen: (code: string | null) => void;
  onChange: (content: ChecklistContent) => void;
  /** As `onChange`, for what is taken out: named, so that it can be taken back. */
  onRemove: (what: string, content: ChecklistContent) => void;
};
