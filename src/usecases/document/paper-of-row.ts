import type { FormCode, FormData } from '../../documents/forms/registry';
import { formatChineseDateTime } from '../../domain/kernel/instant';
import { openText } from '../../platform/field-cipher';
import type { Data, Row, Strapi } from '../../platform/strapi-casts';
import { picturesOnPaper } from './pictures-on-paper';

/** What a stored paper says: its frozen data, with the co-signature bound to them and the signatures drawn on it. */
export async function paperOfRow(strapi: Strapi, row: Row): Promise<FormData[FormCode]> {
  const data = JSON.parse(openText(String(row.dataCipher))) as FormData[FormCode];
  return { ...data, ...signatureOf(row), ...(await picturesOnPaper(strapi, data)) };
}

/** A co-signature stands beside the content it signs and is not part of the content's hash. */
function signatureOf(row: Row): Data {
  if (!row.contentHash) return {};
  return {
    contentHash: row.contentHash,
    cosignature: row.cosignedByName
      ? {
          name: row.cosignedByName,
          signedAt: formatChineseDateTime(new Date(String(row.cosignedAt)).getTime()),
        }
      : null,
  };
}
