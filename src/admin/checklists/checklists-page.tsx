import { Route, Routes } from 'react-router-dom';
import { ChecklistList } from './checklist-list';
import { ChecklistPage } from './checklist-page';

/** The panel's pages of checklists. */
export function ChecklistsPage() {
  return (
    <Routes>
      <Route index element={<ChecklistList />} />
      <Route path=":code" element={<ChecklistPage />} />
    </Routes>
  );
}
