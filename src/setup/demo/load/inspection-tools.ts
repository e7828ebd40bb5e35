import { atLocal } from '../../../domain/kernel/instant';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import type { Attributes } from '../../reference/insert-rows';
import type { Random } from '../generate/random';
import type { StoredPicture } from './write-case-material';

/** The checklist of every inspection of the demo. */
export const CHECKLIST_CODE = 'rongchang-annex-3';
const AFTERNOON = '16:30';

/** What the rows of an inspection's story are made with. */
export type InspectionTools = {
  documentId: () => string;
  random: Random;
  pictures: ReadonlyMap<string, StoredPicture>;
  committeeName: string;
};

/** The rows of all tables that the stories fill. */
export type InspectionRows = {
  inspections: Attributes[];
  findings: Attributes[];
  events: Attributes[];
  papers: Attributes[];
  attachments: Attributes[];
};

/** The hour at which what happened on a day is recorded. */
export const at = (on: PlainDate): string => new Date(atLocal(on, AFTERNOON)).toISOString();
