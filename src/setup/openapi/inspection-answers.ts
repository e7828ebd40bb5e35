import { FINDING_ACTION_LABELS } from '../../domain/inspection/states';
import { bytes, data, json, WARNINGS, written, type Answer } from './answer-shapes';
import {
  day,
  documentId,
  flag,
  instant,
  list,
  oneOf,
  orNull,
  refTo,
  shape,
  text,
  whole,
} from './schema';

const SCHOOLS = list(
  shape({
    documentId,
    code: text,
    name: text,
    zoneName: orNull(text),
    stage: orNull(text),
    lastInspectedOn: orNull(day),
    openFindings: whole,
    principalName: orNull(text),
  }),
);

const TO_BEGIN = shape({
  code: text,
  version: whole,
  content: { type: 'object', description: '清单内容' },
});

const PREFILLED = {
  type: 'object',
  description: '按要点代码：系统记录的说明、数目和相关记录',
  additionalProperties: shape({
    text,
    count: whole,
    rows: list(
      shape({
        documentId,
        title: text,
        link: shape({ page: oneOf(['case', 'student', 'document']), id: text }),
      }),
    ),
  }),
};

const SHEET = shape({
  inspection: refTo('Inspection'),
  checklist: { type: 'object', description: '本次督查所用版本的清单内容' },
  school: shape({ documentId: text, code: text, name: text, zoneName: orNull(text) }),
  prefilled: PREFILLED,
  findings: list(refTo('Finding')),
  editable: flag,
});

const SAVED = shape({ documentId, rev: whole, answeredCount: orNull(whole), updatedAt: instant });

const SUBMITTED = shape({
  inspection: refTo('Inspection'),
  findings: list(refTo('Finding')),
  document: orNull(refTo('OfficialDocument')),
});

const FINDING_WITH_HISTORY = {
  allOf: [
    refTo('Finding'),
    {
      type: 'object',
      properties: {
        history: list(
          shape({
            seq: whole,
            action: oneOf(Object.keys(FINDING_ACTION_LABELS)),
            fromState: orNull(text),
            toState: text,
            at: orNull(instant),
            actorName: text,
            actorRole: text,
            note: orNull(text),
            proof: list(text),
          }),
        ),
      },
      required: ['history'],
    },
  ],
};

/** What inspections, sheets and findings answer, by action. */
export const INSPECTION_ANSWERS: Record<string, Answer> = {
  'api::checklist-version.checklist-version.blankSheet': bytes('application/pdf'),
  'api::inspection.inspection.schools': data(SCHOOLS),
  'api::inspection.inspection.checklist': data(TO_BEGIN),
  'api::inspection.inspection.create': { ...written('Inspection', 201), or: 200 },
  'api::inspection.inspection.update': json(shape({ data: SAVED, meta: WARNINGS })),
  'api::inspection.inspection.sheet': data(SHEET),
  'api::inspection.inspection.submit': data(SUBMITTED),
  'api::inspection.inspection.correct': { ...written('Inspection', 201), or: 200 },
  'api::finding.finding.findOne': data(FINDING_WITH_HISTORY),
};
