import type { Caller } from '../access/request-actor';
import { maskIdentityNumber } from '../domain/student/identity-number';
import { maskRollNumber } from '../domain/student/roll-number';
import { openText } from '../platform/field-cipher';
import type { Strapi } from '../platform/strapi-casts';
import { documentInScope } from '../usecases/document/read-document-pdf';

type Content = Record<string, unknown> & { student?: Record<string, unknown> };

/** What a paper says, with the child's numbers masked: for reading before a co-signature and on screen. */
export async function documentContent(
  strapi: Strapi,
  caller: Caller,
  documentId: string,
): Promise<{ contentHash: string | null; form: string; content: Content }> {
  const row = await documentInScope(strapi, caller, documentId);
  const content = JSON.parse(openText(String(row.dataCipher))) as Content;
  const { student } = content;
  if (student) {
    if (typeof student.idNumber === 'string' && student.idNumber)
      student.idNumber = maskIdentityNumber(student.idNumber);
    if (typeof student.rollNumber === 'string' && student.rollNumber)
      student.rollNumber = maskRollNumber(student.rollNumber);
  }
  return {
    contentHash: (row.contentHash as string | null) ?? null,
    form: String(row.form),
    content,
  };
}
