import { z } from 'zod';
import type { Http } from '../../http/context';
import type { AdminRoute, Strapi } from '../../platform/strapi-casts';
import { papersOfTemplate, templateDetail } from '../../queries/template-detail';
import { templateImpact } from '../../queries/template-impact';
import { templateList } from '../../queries/template-list';
import { parseInput } from '../../usecases/input/parse-input';
import { checkSource } from '../../usecases/template/check-source';
import { draftInput, openTemplateDraft } from '../../usecases/template/open-draft';
import { previewInput, previewTemplate } from '../../usecases/template/preview-template';
import { publishInput, publishTemplate } from '../../usecases/template/publish-version';
import { rollBackInput, rollBackTemplate } from '../../usecases/template/roll-back';
import {
  saveDraftInput,
  saveTemplateDraft,
  templateSource,
} from '../../usecases/template/save-draft';
import { templateSubject } from '../../usecases/template/template-subject';
import { panelRoute, panelUseCase } from './admin-route';
import { PANEL_ACTIONS } from './panel-permissions';

const checkInput = z.strictObject({ source: templateSource });

/** Addresses of the page 文书模板. */
export function templateRoutes(strapi: Strapi): AdminRoute<Http>[] {
  const { act } = PANEL_ACTIONS;
  const one = (http: Http, name: string) => http.params[name] ?? '';
  const detail = async (http: Http, documentId: string) => {
    http.body = { data: await templateDetail(strapi, documentId) };
  };
  return [
    panelRoute('GET', '/document-templates', act, async (http) => {
      http.body = { data: await templateList(strapi) };
    }),
    panelRoute('GET', '/document-templates/:code/papers', act, async (http) => {
      http.body = { data: await papersOfTemplate(strapi, one(http, 'code')) };
    }),
    panelRoute('POST', '/document-templates/:code/drafts', act, async (http) => {
      const input = parseInput(draftInput, http.request.body);
      const row = await openTemplateDraft(panelUseCase(strapi), one(http, 'code'), input);
      await detail(http, row.documentId);
      http.status = 201;
    }),
    panelRoute('POST', '/document-templates/:code/check', act, async (http) => {
      const { source } = parseInput(checkInput, http.request.body);
      http.body = { data: checkSource(templateSubject(strapi, one(http, 'code')), source) };
    }),
    panelRoute('POST', '/document-templates/:code/preview', act, async (http) => {
      const input = parseInput(previewInput, http.request.body);
      const pdf = await previewTemplate(panelUseCase(strapi), one(http, 'code'), input);
      http.set('Cache-Control', 'private, no-store');
      // The panel's own client reads answers to POST as JSON only.
      http.body = { data: { pdf: pdf.toString('base64') } };
    }),
    panelRoute('POST', '/document-templates/:code/roll-back', act, async (http) => {
      const input = parseInput(rollBackInput, http.request.body);
      const row = await rollBackTemplate(panelUseCase(strapi), one(http, 'code'), input);
      await detail(http, row.documentId);
    }),
    panelRoute('GET', '/document-template-versions/:id', act, (http) =>
      detail(http, one(http, 'id')),
    ),
    panelRoute('PUT', '/document-template-versions/:id', act, async (http) => {
      const input = parseInput(saveDraftInput, http.request.body);
      const useCase = panelUseCase(strapi);
      const { version, report } = await saveTemplateDraft(useCase, one(http, 'id'), input);
      http.body = { data: { rev: version.rev }, ...report };
    }),
    panelRoute('GET', '/document-template-versions/:id/impact', act, async (http) => {
      http.body = { data: await templateImpact(strapi, one(http, 'id')) };
    }),
    panelRoute('POST', '/document-template-versions/:id/publish', act, async (http) => {
      const input = parseInput(publishInput, http.request.body);
      await publishTemplate(panelUseCase(strapi), one(http, 'id'), input);
      await detail(http, one(http, 'id'));
    }),
  ];
}
