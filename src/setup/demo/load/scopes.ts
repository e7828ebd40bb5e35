import type { ScopeCodes } from '../rows/case-material';
import type { District } from '../rows/district';

const NOWHERE: ScopeCodes = {
  schoolCode: null,
  classCode: null,
  zoneCode: null,
  townCode: null,
  residenceTownCode: null,
};

const codes = ({
  schoolCode,
  classCode,
  zoneCode,
  townCode,
  residenceTownCode,
}: ScopeCodes): ScopeCodes => ({
  schoolCode,
  classCode,
  zoneCode,
  townCode,
  residenceTownCode,
});

/** The scope codes a row carries: those of its case as it was opened, else those of its child today. */
export type Scopes = {
  ofChild: (childNo: string) => ScopeCodes & { childNo: string };
  ofCase: (caseDocumentId: string) => ScopeCodes & { childNo: string | null };
  ofMaterial: (childNo: string) => ScopeCodes & { childNo: string };
};

/** Indexes the codes of a district's children and cases. */
export function scopesOf(district: District): Scopes {
  const children = new Map(district.students.map((student) => [student.childNo, codes(student)]));
  const cases = new Map(
    district.cases.map((row) => [row.documentId, { ...codes(row), childNo: row.childNo }]),
  );
  const byChild = new Map(district.cases.map((row) => [row.childNo, codes(row)]));
  const ofChild = (childNo: string) => ({ ...(children.get(childNo) ?? NOWHERE), childNo });
  return {
    ofChild,
    ofCase: (documentId) => cases.get(documentId) ?? { ...NOWHERE, childNo: null },
    ofMaterial: (childNo) => {
      const ofCase = byChild.get(childNo);
      return ofCase ? { ...ofCase, childNo } : ofChild(childNo);
    },
  };
}
