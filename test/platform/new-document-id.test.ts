import { newDocumentId } from '../../src/platform/rows/new-document-id';

it('has the shape of Strapi’s ids, uses every letter and never comes twice', () => {
  const ids = Array.from({ length: 20_000 }, newDocumentId);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]{23}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.map((id) => id[0])).size).toBe(26);
  expect(new Set(ids.join('')).size).toBe(36);
});
