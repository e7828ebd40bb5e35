import type { Http } from '../../http/context';
import { knexOf, type AdminRoute, type Strapi } from '../../platform/strapi-casts';
import { checklistDetail, checklistImpact, checklistList } from '../../queries/checklist-editor';
import {
  checklistDraftInput,
  createChecklistInput,
  publishChecklistInput,
  rollBackChecklistInput,
  saveChecklistInput,
} from '../../usecases/checklist/checklist-inputs';
import { createChecklist } from '../../usecases/checklist/create-checklist';
import { openChecklistDraft } from '../../usecases/checklist/open-checklist-draft';
import { publishChecklist } from '../../usecases/checklist/publish-checklist';
import { rollBackChecklist } from '../../usecases/checklist/roll-back-checklist';
import { saveChecklistDraft } from '../../usecases/checklist/save-checklist-draft';
import { parseInput } from '../../usecases/input/parse-input';
import { panelRoute, panelUseCase } from './admin-route';
import { PANEL_ACTIONS } from './panel-permissions';

/** Addresses of the page 督查清单. */
export function checklistRoutes(strapi: Strapi): AdminRoute<Http>[] {
  const { act } = PANEL_ACTIONS;
  const db = () => knexOf(strapi);
  const one = (http: Http, name: string) => http.params[name] ?? '';
  const detail = async (http: Http, documentId: string) => {
    http.body = { data: await checklistDetail(db(), documentId) };
  };
  return [
    panelRoute('GET', '/checklists', act, async (http) => {
      http.body = { data: await checklistList(db()) };
    }),
    panelRoute('POST', '/checklists', act, async (http) => {
      const input = parseInput(createChecklistInput, http.request.body);
      const row = await createChecklist(panelUseCase(strapi), input);
      await detail(http, row.documentId);
      http.status = 201;
    }),
    panelRoute('POST', '/checklists/:code/drafts', act, async (http) => {
      const input = parseInput(checklistDraftInput, http.request.body);
      const row = await openChecklistDraft(panelUseCase(strapi), one(http, 'code'), input);
      await detail(http, row.documentId);
      http.status = 201;
    }),
    panelRoute('POST', '/checklists/:code/roll-back', act, async (http) => {
      const input = parseInput(rollBackChecklistInput, http.request.body);
      const row = await rollBackChecklist(panelUseCase(strapi), one(http, 'code'), input);
      await detail(http, row.documentId);
    }),
    panelRoute('GET', '/checklist-versions/:id', act, (http) => detail(http, one(http, 'id'))),
    panelRoute('PUT', '/checklist-versions/:id', act, async (http) => {
      const input = parseInput(saveChecklistInput, http.request.body);
      const useCase = panelUseCase(strapi);
      const { version, faults } = await saveChecklistDraft(useCase, one(http, 'id'), input);
      http.body = { data: { rev: version.rev }, faults };
    }),
    panelRoute('GET', '/checklist-versions/:id/impact', act, async (http) => {
      http.body = { data: await checklistImpact(db(), one(http, 'id')) };
    }),
    panelRoute('POST', '/checklist-versions/:id/publish', act, async (http) => {
      const input = parseInput(publishChecklistInput, http.request.body);
      await publishChecklist(panelUseCase(strapi), one(http, 'id'), input);
      await detail(http, one(http, 'id'));
    }),
  ];
}
