import type { Form } from '../form';
import type { InspectionSheetPaper } from '../inspection-sheet-data';
import { photoAppendix } from './photo-appendix';
import { inspectionSheetView } from './view';

/** 学校控辍保学工作督查要点 (荣教政发〔2020〕55号 附件3), filled or to be filled by hand. */
export const INSPECTION_SHEET: Form<InspectionSheetPaper> = {
  code: 'inspection-sheet',
  version: 1,
  title: '督查表',
  usualPages: 2,
  titleOf: (data) => [data.title, data.schoolName].filter((part) => part !== '').join(' '),
  view: inspectionSheetView,
  appendix: photoAppendix,
};
