import { Route, Routes } from 'react-router-dom';
import { ChecklistList } from './checklist-list';
import { ChecklistPage } from './checklist-page';

/** The panel's pages of checklists; Strapi wants a default export. */
export default function Checklists() {
  return (
    <Routes>
      <Route index element={<ChecklistList />} />
      <Route path=":code" element={<ChecklistPage />} />
    </Routes>
  );
}
