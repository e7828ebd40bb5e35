import { scopedFilterFor } from '../../access/record-scope';
import type { Caller } from '../../access/request-actor';
import { composePaper } from '../../documents/forms/render-form';
import { toPlainDate } from '../../domain/kernel/instant';
import { notFound } from '../../guard/errors';
import { loadReference } from '../../guard/reference';
import { now } from '../../platform/clock';
import { knexOf, queryOf, type Strapi } from '../../platform/strapi-casts';
import { blankSheet } from '../inspection/sheet-data';
import { printNow } from '../document/print-now';
import { publishedVersion, sourceOfVersion } from '../template/template-version';
import { CHECKLIST_VERSION, contentOf } from './checklist-types';
import { OFFICIAL_FONTS } from '../document/official-fonts';

const FORM = 'inspection-sheet';

/** An empty sheet of one version of a checklist, for a school without a network. @throws 404 · 503 when the printer is busy or away */
export async function printBlankSheet(
  strapi: Strapi,
  caller: Caller,
  versionId: string,
): Promise<{ fileName: string; bytes: Buffer }> {
  const row = await queryOf(strapi, CHECKLIST_VERSION).findOne({
    where: {
      $and: [{ documentId: versionId }, scopedFilterFor(strapi, CHECKLIST_VERSION, caller)],
    },
  });
  if (!row) throw notFound('督查清单');
  const content = contentOf(row);
  const inUse = await loadReference(knexOf(strapi), toPlainDate(now()));
  const source = await sourceOfVersion(strapi, FORM, publishedVersion(inUse, FORM));
  const paper = { ...blankSheet(content), pictures: { principal: '', inspector: '' } };
  const { html } = composePaper(FORM, source, paper, OFFICIAL_FONTS);
  return { fileName: `${content.title}（空白表）.pdf`, bytes: await printNow(html) };
}
