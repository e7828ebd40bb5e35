import type { StrapiApp } from '@strapi/strapi/admin';
import { formCodes } from './record-labels';

type Document = Record<string, unknown>;
type Loaded = {
  type: string;
  payload?: { data?: Document };
  meta?: { arg?: { endpointName?: string; originalArgs?: { model?: string } } };
};

const LOADED = 'adminApi/executeQuery/fulfilled';

/** Where a loaded record keeps the Chinese name of a code, beside the code itself. */
export const nameOfCode = (attribute: string): string => `${attribute}.name`;

/** The Chinese names of a record's codes, under names that no attribute has. */
function namesIn(uid: string, document: Document): Document {
  const names = Object.entries(document).flatMap(([attribute, code]) => {
    const name = formCodes(uid, attribute)?.[String(code)];
    return name === undefined ? [] : [[nameOfCode(attribute), name] as const];
  });
  return Object.fromEntries(names);
}

function withNames(action: Loaded): Loaded {
  const { endpointName, originalArgs } = action.meta?.arg ?? {};
  const [uid, document] = [originalArgs?.model, action.payload?.data];
  if (action.type !== LOADED || endpointName !== 'getDocument' || !uid || !document) return action;
  return {
    ...action,
    payload: { ...action.payload, data: { ...document, ...namesIn(uid, document) } },
  };
}

/**
 * Strapi takes the title of a record's page from one of its attributes as it is stored, and asks no hook. Where that is a code, such as
 * a setting's key, the page is told (name-codes-in-forms) to take the name instead, which is put beside the code when a record is
 * loaded. Forms leave out what the schema does not know.
 */
export function registerTitleNames(app: Pick<StrapiApp, 'addMiddlewares'>): void {
  app.addMiddlewares([() => () => (next) => (action) => next(withNames(action as Loaded))]);
}
